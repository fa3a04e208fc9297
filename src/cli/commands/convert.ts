// speech-draft convert: Word documents from drafts, drafts from Word documents. What is there is not overwritten unasked.
import { message, type Message } from '../../lint/messages.ts';
import type { WordConversion } from '../../word/conversion.ts';
import { encode } from '../encodings.ts';
import { reaches } from '../formats/findings.ts';
import { type Context, FileProblem, type Job, type SourceFile } from '../job.ts';
import { printable } from '../terminal.ts';

interface Converted {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly Message[];
}

export function convertJob(context: Context): Job {
  const { request, say, note } = context;
  const records: unknown[] = [];
  const written = new Set<string>();
  let isIncomplete = false;
  const deliver = async (source: SourceFile, { bytes, leftOut }: Converted): Promise<string | Uint8Array> => {
    const output = source.path === undefined ? undefined : await write(source, bytes, written, context);
    for (const each of leftOut) note(`${source.file}: ${say(each)}`);
    isIncomplete ||= leftOut.length > 0;
    if (output === undefined) return bytes;
    if (request.format === 'json') records.push({ file: source.file, output, leftOut: leftOut.map(say) });
    return request.format === 'json' ? '' : `${printable(source.file)} → ${printable(output)}\n`;
  };
  const ending = {
    end: () => (request.format === 'json' ? JSON.stringify(records, null, 2) + '\n' : ''),
    failed: () => isIncomplete && reaches('warning', request.failOn),
  };
  return request.to === 'docx'
    ? { each: async (source) => deliver(source, await (await word()).writeWord(source.draft)), ...ending }
    : { eachFile: async (source) => deliver(source, await textOf(source, context)), ...ending };
}

/** Loaded when somebody asks for it: it is larger than all the rest. */
const word = (): Promise<WordConversion> => import('../../word/index.ts');

async function textOf({ bytes }: SourceFile, { request }: Context): Promise<Converted> {
  const reading = (await word()).readWord(bytes);
  if ('refused' in reading) throw new FileProblem(reading.refused);
  const encoding = request.encoding ?? 'utf-8';
  const text = { text: reading.text, encoding, bom: encoding.startsWith('utf-16') };
  return { bytes: encode(text), leftOut: reading.leftOut };
}

/** Where the file was written, as the user would name it. */
async function write(
  { file, path = '' }: SourceFile,
  bytes: Uint8Array,
  written: Set<string>,
  { io, request }: Context,
): Promise<string> {
  const { to = '', out, force } = request;
  const name = `${io.path.basename(file).replace(ENDINGS, '')}.${to}`;
  const output = io.path.join(out ?? io.path.dirname(file), name);
  const target = io.path.resolve(io.cwd, output);
  if (target === path) throw new FileProblem(message('This is the file itself.'));
  if (written.has(target))
    throw new FileProblem(message('“{0}” has just been written from another of these files.', output));
  if (out !== undefined) await io.makeFolder(io.path.dirname(target));
  if (force && (await io.kindOf(target)) === 'file')
    await io.replaceFile(target, bytes, await io.readFile(target));
  else
    await io.createFile(target, bytes).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EEXIST' && !force
        ? new FileProblem(message('“{0}” already exists; --force overwrites it.', output))
        : error;
    });
  written.add(target);
  return output;
}

/** What gives way to the new ending; 1.5亿元项目 has none. */
const ENDINGS = /\.(?:txt|speech|docx|docm|dotx|text|md)$/i;
