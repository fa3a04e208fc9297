// What AutoCorrect, zhlint and tidy make of twenty copied texts, as the table of docs/copied-text.md; and which headings of the
// labelled drafts are found by one regex and by the reading of the whole text, as that of docs/outline.md.
//   npm run compare
import { tidy } from '../src/core/edits/tidy/tidy.ts';
import { parse } from '../src/core/reading/draft.ts';
import { applyEdits } from '../src/core/text/edits.ts';
import { copiedTexts, type Score, scoreOf } from './copied-texts.ts';
import { headingRows } from './headings.ts';
import { loadRivals } from './rivals.ts';

const HEAD = ['', 'headings found', 'headings missed', 'other lines taken for headings'];

void compare();

async function compare(): Promise<void> {
  const { autocorrect, zhlint } = await loadRivals();
  const tools: readonly (readonly [name: string, run: (text: string) => string])[] = [
    ['AutoCorrect', autocorrect.format],
    ['zhlint', zhlint],
    [
      '`tidy`',
      (text) =>
        applyEdits(
          text,
          tidy(parse(text)).flatMap(({ edits }) => edits),
        ),
    ],
  ];
  const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);
  row(['text', ...tools.map(([name]) => name)]);
  row(['---', ...tools.map(() => '---')]);
  const scores = copiedTexts.map((each) => tools.map(([, run]) => scoreOf(each, run(each.text))));
  copiedTexts.forEach(({ name }, i) => row([name, ...(scores[i] ?? []).map(cellOf)]));
  row(['all', ...tools.map((_, tool) => cellOf(sumOf(scores.flatMap((each) => each[tool] ?? []))))]);
  console.log();
  for (const cells of [HEAD, HEAD.map(() => '---'), ...headingRows()]) row(cells);
}

function cellOf({ rightly, wrongly, notAtAll }: Score): string {
  return `${rightly} / ${wrongly} / ${notAtAll}`;
}

function sumOf(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0);
  return { rightly: sum('rightly'), wrongly: sum('wrongly'), notAtAll: sum('notAtAll') };
}
