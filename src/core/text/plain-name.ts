import { stripPinyin } from './pinyin.ts';
import { simplified } from './script.ts';

/** A name without what may differ between a heading and its entry in a list: blanks, marks, pinyin, script, width. */
export function plainName(name: string): string {
  const text = simplified(stripPinyin(name)).normalize('NFKC');
  return text.replace(/[^\p{L}\p{N}]/gu, '') || text.trim();
}
