// What no draft can be, told without reading any heading: most plain texts end here.
import { splitLines } from '../text/positions.ts';
import { simplified } from '../text/script.ts';
import { ADDRESSES, anyOf, DRAFT_GENRES, GREETED } from '../text/vocabulary.ts';

/** How much of a text is looked at, in UTF-16 units: enough for three headings of a speech, and quick to read. */
export const RECOGNITION_PREFIX = 12_000;

/** Whether the beginning of a text may be a draft's: it is Chinese, and no other kind of text. Linear, never throws. */
export function mayReadLikeDraft(text: string): boolean {
  const folded = simplified(text.slice(0, RECOGNITION_PREFIX));
  if (hanIn(folded) * 2 <= folded.replace(/\s/g, '').length || FOREIGN.some((sign) => sign(folded)))
    return false;
  return !isShort(folded) || (hasTitle(folded) && ADDRESS.test(folded));
}

// ---- What is asked of a text in simplified characters ----

/** Of so little text only its beginning can tell. */
export function isShort(text: string): boolean {
  return hanIn(text) < LEAST_HAN;
}

const LEAST_HAN = 60;

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

export function hasTitle(text: string): boolean {
  return splitLines(text)
    .slice(0, HEAD_LINES)
    .some((line) => line.length <= 60 && TITLE.test(line));
}

const HEAD_LINES = 12;
const TITLE = new RegExp(`${anyOf(DRAFT_GENRES, ['部署'])}\\S{0,12}\\s*$`);
export const ADDRESS = new RegExp(`${anyOf(ADDRESSES)}|各位${anyOf(GREETED)}`);

// ---- Other kinds of text ----

/** Shares of lines that no draft has. */
const FOREIGN: readonly ((text: string) => boolean)[] = [
  // Markdown, HTML, code.
  (text) => shareOf(text, /^(?:```|~~~|#{1,6} \S|<!--|<\/?[a-z]+[ >]|\|.*\|\s*$|---\s*$)/) > 0,
  (text) => shareOf(text, /[;{}]\s*$|^\s*(?:\/\/|import |def |const |return )/) > 0.1,
  // A log.
  (text) => shareOf(text, /^\s*\[?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?)\b/) > 0.2,
  // A novel: 第三回, and dialogue on line after line.
  (text) => shareOf(text, /^\s*第[一二三四五六七八九十百\d]+[回卷](?:\s|$)/) > 0,
  (text) => shareOf(text, /^\s*[“「]|[：:道说问][：:]?[“「]/) > 0.2,
  // A classic.
  (text) => (text.match(/[之乎者也矣焉哉]/g)?.length ?? 0) > text.length * 0.05,
];

function shareOf(text: string, pattern: RegExp): number {
  const lines = splitLines(text).filter((line) => line.trim() !== '');
  return lines.filter((line) => pattern.test(line)).length / Math.max(lines.length, 1);
}
