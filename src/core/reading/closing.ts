// What closes a draft behind its last section: the last address and the thanks, a notice of annexes, the signature, the date.
import { isBlank, skipBlanks, trimmedEnd } from '../text/characters.ts';
import { simplified } from '../text/script.ts';
import { ADDRESSES, anyOf, THANKS } from '../text/vocabulary.ts';

/** Whether a paragraph belongs to no section where nothing but such paragraphs follow it. */
export function closesDraft(line: string): boolean {
  const end = trimmedEnd(line);
  const text = simplified(line.slice(skipBlanks(line, 0), end));
  if (text === '') return false;
  return (
    CLOSING.test(text.slice(-LONGEST_THANKS)) ||
    ADDRESS.test(text) ||
    DATE.test(text) ||
    NOTICE.test(text) ||
    (indentOf(line) >= SIGNATURE_INDENT && text.length <= LONGEST_SIGNATURE && !/[。，；：！？]/.test(text))
  );
}

const LONGEST_THANKS = 24;
const CLOSING = new RegExp(
  `(?:${anyOf(THANKS)}|敬请批评指正|敬请指正|敬请指教)[^。！!？?，,；;：:]{0,16}[。！!.]*$`,
);
const PERSONS = '[^，,。！!：:]{1,10}';
const ADDRESS = new RegExp(`^(?:${anyOf(ADDRESSES)}|各位${PERSONS})(?:、${PERSONS})*[，,！!]`);
const DATE =
  /^[（(]?(?:公元|中华民国|民国)?\s*[\d０-９一二三四五六七八九〇○零]{2,4}\s*年\s*[\d０-９一二三四五六七八九十]{1,3}\s*月(?:\s*[\d０-９一二三四五六七八九十]{1,3}\s*[日号])?[）)]?$/;
const NOTICE = /^附\s*件?[：:]\s*\S/;
/** In half-width columns: further to the right than any paragraph begins. */
const SIGNATURE_INDENT = 12;
const LONGEST_SIGNATURE = 24;

function indentOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length && isBlank(line.charCodeAt(at)); at++)
    columns += line.charCodeAt(at) === 0x3000 ? 2 : line.charCodeAt(at) === 0x09 ? 4 : 1;
  return columns;
}
