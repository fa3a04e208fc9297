// The command line: arguments in, exit status out.
import { version } from '../../package.json';
import { parse } from '../core/reading/draft.ts';
import { message } from '../lint/messages.ts';
import { readArguments, type Request, type Verb } from './args.ts';
import { checkJob } from './commands/check.ts';
import { Configurations } from './configurations.ts';
import { contentsJob } from './commands/contents.ts';
import { convertJob } from './commands/convert.ts';
import { decode } from './encodings.ts';
import { DRAFTS, filesOf, STDIN, WORD_DOCUMENTS } from './files.ts';
import { fixJob } from './commands/fix.ts';
import { helpText } from './help.ts';
import type { Io } from './io.ts';
import { type Context, type Job, reasonOf, type Source, type SourceFile } from './job.ts';
import { outlineJob } from './commands/outline.ts';
import { Progress } from './progress.ts';
import { statsJob } from './commands/stats.ts';
import { paintFor, printable } from './terminal.ts';
import { tidyJob } from './commands/tidy.ts';
import { sayIn } from './l10n.ts';

/** 0: nothing at or above --fail-on; 1: something; 2: wrong usage, or a file that cannot be read or decoded. */
export type Status = 0 | 1 | 2;

/** Does what `argv` (without node and the script) asks for. Never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  const asked = readArguments(argv);
  const say = sayIn(asked.locale, io.env);
  if ('wrong' in asked) {
    io.stderr.write(`speech-draft: ${say(asked.wrong)}\n${say(message('See speech-draft --help.'))}\n`);
    return 2;
  }
  if (asked.ask === 'version') {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (asked.ask === 'help') {
    io.stdout.write(helpText(say));
    return 0;
  }
  const progress = new Progress(io.stderr);
  const context: Context = {
    io,
    request: asked.ask,
    say,
    paint: paintFor(io.stdout, asked.noColor, io.env),
    note: (text) => progress.aside(() => io.stderr.write(`${printable(text)}\n`)),
  };
  return work(asked.ask, context, progress);
}

const JOBS: Readonly<Record<Verb, (context: Context) => Job>> = {
  outline: outlineJob,
  check: checkJob,
  fix: fixJob,
  stats: statsJob,
  convert: convertJob,
  tidy: tidyJob,
  contents: contentsJob,
};

async function work(request: Request, context: Context, progress: Progress): Promise<Status> {
  const { io, say, note } = context;
  const job = JOBS[request.verb](context);
  const configurations = new Configurations(io, (file, problem) =>
    note(`${file}:${problem.line}:${problem.column}: ${say(problem.message)}`),
  );
  let failed = false;
  const complain = (file: string, reason: string): void => {
    failed = true;
    note(`${file}: ${reason}`);
    job.unreadable?.(file, reason);
  };
  const files = await filesOf(request.operands, 'eachFile' in job ? WORD_DOCUMENTS : DRAFTS, io);
  for (const [index, one] of files.entries()) {
    if ('wrong' in one) {
      complain(one.name, say(one.wrong));
      continue;
    }
    // Who names a file means it.
    if (
      !one.isNamed &&
      !('eachFile' in job) &&
      (await configurations.for(io.path.resolve(io.cwd, one.file))).isIgnored
    )
      continue;
    const name = one.file === STDIN ? (request.stdinName ?? say(message('<standard input>'))) : one.file;
    progress.show(index + 1, files.length, name);
    try {
      const file = await read(one.file, name, io);
      const output =
        'eachFile' in job
          ? await job.eachFile(file)
          : await job.each(await draftIn(file, request, configurations, io));
      if (output.length > 0) progress.aside(() => io.stdout.write(output));
    } catch (error) {
      complain(name, say(reasonOf(error)));
    }
  }
  progress.end();
  io.stdout.write(job.end());
  return failed ? 2 : job.failed() ? 1 : 0;
}

async function read(file: string, name: string, io: Io): Promise<SourceFile> {
  if (file === STDIN) return { file: name, path: undefined, bytes: await io.readStdin() };
  const path = io.path.resolve(io.cwd, file);
  return { file: name, path, bytes: await io.readFile(path) };
}

async function draftIn(
  source: SourceFile,
  request: Request,
  configurations: Configurations,
  io: Io,
): Promise<Source> {
  const decoded = decode(source.bytes, request.encoding);
  const path = source.path ?? io.path.resolve(io.cwd, request.stdinName ?? '-');
  const settings = await configurations.for(path);
  return { ...source, decoded, settings, draft: parse(decoded.text, { notHeadings: settings.notHeadings }) };
}
