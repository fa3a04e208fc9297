// Characters that come along unseen: zero-width blanks, soft hyphens, marks of direction, page breaks; and those of private
// fonts, which show as boxes.
import { rangeOf } from '../../text/positions.ts';
import { type Trace, traceOf } from './trace.ts';

/** Those of one line, in order; runs of unseen ones as one. */
export function strayCharactersIn(text: string, line: number): Trace[] {
  if (!STRAY.test(text)) return [];
  return [...text.matchAll(STRAYS)].flatMap(({ index, 0: found }): Trace[] => {
    const range = rangeOf(line, index, index + found.length);
    if (!PRIVATE.test(found)) {
      return isPartOfSign(text, index, index + found.length)
        ? []
        : [traceOf('invisible', { range, text: '' })];
    }
    const code = found.codePointAt(0) ?? 0;
    if (code >= SYMBOL_FONTS[0] && code <= SYMBOL_FONTS[1])
      return [traceOf('private-glyph', { range, text: '' })];
    const written = OLD_GBK[code - OLD_GBK_START];
    if (written !== undefined) return [traceOf('private-glyph', { range, text: written })];
    return [{ name: 'private-glyph', edits: [], range }];
  });
}

/** Page break, soft hyphen, zero-width blanks and joiners, marks of direction, images. */
const UNSEEN = '\\u000C\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFFC';
const PRIVATE = /[\uE000-\uF8FF]/;
const STRAY = new RegExp(`[${UNSEEN}\\uE000-\\uF8FF]`);
const STRAYS = new RegExp(`[${UNSEEN}]+|[\\uE000-\\uF8FF]`, 'g');

/** A joiner holds a family of emoji together, and shapes Arabic and Indic letters. */
function isPartOfSign(text: string, start: number, end: number): boolean {
  return JOINED.test(text.slice(Math.max(0, start - 2), start)) && JOINED.test(text.slice(end, end + 2));
}

const JOINED = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u0590-\u08FF\u0900-\u0DFF]/u;

/** Where Wingdings and its like keep their bullets and arrows: U+F000 to U+F0FF. */
const SYMBOL_FONTS = [0xf000, 0xf0ff] as const;

/** GB 18030 had no place of its own for these before 2005; texts that old have them from U+E815 on. */
const OLD_GBK_START = 0xe815;
const OLD_GBK = Array.from(
  '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
);
