import type { TraceName } from '../../core/views/traces/trace.ts';
import { message, type Message } from '../messages.ts';
import { excerptOf, type Run, traceRule } from '../trace-rules.ts';

interface Words {
  readonly message: (excerpt: string) => Message;
  readonly title: (run: Run) => Message;
}

const takeAway = (): Message => message('Remove it');
const writeInstead = ({ first }: Run): Message =>
  first.edits[0]?.text ? message('Write “{0}” instead', first.edits[0].text) : takeAway();

const PAGE_LINE: Words = {
  message: (excerpt) =>
    message('“{0}” belongs to the web page that this was copied from. Remove it.', excerpt),
  title: takeAway,
};

const WORDS: ReadonlyMap<TraceName, Words> = new Map<TraceName, Words>([
  ['page-line', PAGE_LINE],
  [
    'page-number',
    {
      message: (excerpt) => message('“{0}” is a page number or a running head. Remove it.', excerpt),
      title: takeAway,
    },
  ],
  [
    'omission',
    {
      message: (excerpt) =>
        message(
          '“{0}” is a web page’s notice that text was left out. Replace it with a plain note, so that the gap stays visible.',
          excerpt,
        ),
      title: writeInstead,
    },
  ],
  [
    'invisible',
    {
      message: () =>
        message(
          'There are invisible characters here, which get in the way of search and comparison. Remove them.',
        ),
      title: takeAway,
    },
  ],
  [
    'private-glyph',
    {
      message: () =>
        message(
          'This character exists in one font only and is a box in any other. Replace it with what was meant.',
        ),
      title: writeInstead,
    },
  ],
  [
    'torn-link',
    {
      message: () => message('A link was torn out of its sentence here. Join the lines.'),
      title: () => message('Join the lines'),
    },
  ],
  [
    'blank-lines',
    {
      message: () => message('There are many blank lines here. One is enough.'),
      title: () => message('Leave one blank line'),
    },
  ],
]);

export const webResidue = traceRule(
  'web-residue',
  'residue',
  'Parts of a web page were copied along with the text.',
  {
    message: (run) => wordsFor(run).message(excerptOf(run.draft, run.first.range)),
    title: (run) => wordsFor(run).title(run),
    draftTitle: message('Remove all web page leftovers from this draft'),
  },
);

function wordsFor({ first }: Run): Words {
  return WORDS.get(first.name) ?? PAGE_LINE;
}
