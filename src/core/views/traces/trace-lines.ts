// The lines worth a closer look: most lines of a draft hold no sign of any trace.
import type { Draft } from '../../reading/draft.ts';
import { mayBeNotice } from './omissions.ts';

/**
 * Lines with a character that pinyin annotations, notices, stray characters or half-width punctuation have, in order. One
 * pass over the text for all of them.
 */
export function traceLines({ lines }: Draft): readonly number[] {
  const known = KNOWN.get(lines);
  if (known) return known;
  // Looking for one character at a time is many times as fast as looking for any of a class, and most texts have few of them.
  const text = lines.join('\n');
  const signs = SIGNS.filter((sign) => text.includes(sign));
  const isUnseen = UNSEEN.test(text);
  const found: number[] = [];
  lines.forEach((line, i) => {
    const hasSign = signs.some((sign) => line.includes(sign)) || (isUnseen && UNSEEN.test(line));
    if (hasSign || mayBeNotice(line)) found.push(i);
  });
  KNOWN.set(lines, found);
  return found;
}

const KNOWN = new WeakMap<readonly string[], readonly number[]>();

/** Half-width marks, brackets, dots, page breaks, soft hyphens, the place of an image. */
const SIGNS = Array.from('（(,:"…!?;[【\u000C\u00AD\uFFFC');
/** Zero-width characters, marks of direction, private fonts. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF]/;
