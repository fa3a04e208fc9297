// Which headings of the labelled drafts a tool finds that decides by one line, and which ones the reading of the whole text does:
// the table of docs/outline.md.
import { parse } from '../src/core/reading/draft.ts';
import { labelledDrafts, OWN_DRAFTS } from '../test/score/measure.ts';
import { HEADING } from './sizes.ts';

/** Short, and without a mark at its end: what tools ask for besides, so that paragraphs are left out. */
const SHORT = /^.{1,30}[^。；，,;：:]$/;

const WAYS: readonly (readonly [name: string, linesOf: (text: string) => readonly number[]])[] = [
  ['one regex on each line', (text) => matching(text, (line) => HEADING.test(line))],
  [
    'the same, short lines only',
    (text) => matching(text, (line) => HEADING.test(line) && SHORT.test(line.trim())),
  ],
  ['`speech-draft outline`', (text) => parse(text).sections.map(({ line }) => line)],
];

function matching(text: string, test: (line: string) => boolean): readonly number[] {
  return text.split('\n').flatMap((line, at) => (test(line) ? [at] : []));
}

/** Name, headings found, headings missed, lines taken for headings that are none. */
export function headingRows(): readonly (readonly [string, string, string, string])[] {
  const drafts = labelledDrafts(OWN_DRAFTS);
  return WAYS.map(([name, linesOf]) => {
    let found = 0;
    let missed = 0;
    let wrong = 0;
    for (const { text, headings } of drafts) {
      const lines = new Set(linesOf(text));
      const core = headings.filter(({ weight }) => weight === 'core');
      found += core.filter(({ line }) => lines.has(line)).length;
      missed += core.filter(({ line }) => !lines.has(line)).length;
      const any = new Set(headings.map(({ line }) => line));
      wrong += [...lines].filter((line) => !any.has(line)).length;
    }
    return [name, String(found), String(missed), String(wrong)];
  });
}
