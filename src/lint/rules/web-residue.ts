import type { TraceName } from '../../core/views/traces/trace.ts';
import { message, type Message } from '../messages.ts';
import { excerptOf, type Run, traceRule } from '../trace-rules.ts';

interface Words {
  readonly message: (excerpt: string) => Message;
  readonly title: (run: Run) => Message;
}

const takeAway = (): Message => message('Take it away');
const writeInstead = ({ first }: Run): Message =>
  first.edits[0]?.text ? message('Write “{0}” instead', first.edits[0].text) : takeAway();

const PAGE_LINE: Words = {
  message: (excerpt) =>
    message('“{0}” belongs to the page that this was copied from. Take it away.', excerpt),
  title: takeAway,
};

const WORDS: ReadonlyMap<TraceName, Words> = new Map<TraceName, Words>([
  ['page-line', PAGE_LINE],
  [
    'page-number',
    {
      message: (excerpt) => message('“{0}” is a page number or a running head. Take it away.', excerpt),
      title: takeAway,
    },
  ],
  [
    'omission',
    {
      message: (excerpt) =>
        message(
          '“{0}” is a page’s notice that it has left text out. Put a plain notice in its place, so that the gap stays visible.',
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
          'There are characters here that nobody sees. Searching and comparing stumble over them; take them away.',
        ),
      title: takeAway,
    },
  ],
  [
    'private-glyph',
    {
      message: () =>
        message('This character belongs to one font and is a box in any other. Put in what was meant.'),
      title: writeInstead,
    },
  ],
  [
    'torn-link',
    {
      message: () => message('A link has been torn out of its sentence here. Put the lines together.'),
      title: () => message('Put the lines together'),
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
  'Something of the page that a text was copied from has come along with it.',
  {
    message: (run) => wordsFor(run).message(excerptOf(run.draft, run.first.range)),
    title: (run) => wordsFor(run).title(run),
    draftTitle: message('Take all that a page has left out of this draft'),
  },
);

function wordsFor({ first }: Run): Words {
  return WORDS.get(first.name) ?? PAGE_LINE;
}
