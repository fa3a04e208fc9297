// Measures, in one run and as ratios, for these machines are noisy. A size is in UTF-16 units, two bytes each.
//   npm run bench
import { parse, update } from '../src/core/draft.ts';
import { makeDraft } from './draft.ts';

const MEGABYTE = 1_000_000;

/** What every rival does at the least: split the text, try one heading regex on each line. */
const HEADING =
  /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、]|第[一二三四五六七八九十]+[章节条])/;
function floor(text: string): number {
  let found = 0;
  for (const line of text.split(/\r\n|\n|\r/)) if (HEADING.test(line)) found++;
  return found;
}

const text = makeDraft(MEGABYTE);
console.log(`draft: ${text.length} UTF-16 units, ${text.split('\n').length} lines`);
const draft = parse(text);
console.log(`sections: ${draft.sections.length}`);

const flat = time(() => floor(text));
const whole = time(() => parse(text));
report('lines and one regex', flat, 'floor');
report('parse', whole, `${(whole / flat).toFixed(2)} × floor`);

const middle = keystrokes(draft.lines);
let at = 0;
const one = time(() => {
  const line = middle[at++ % middle.length] ?? 0;
  const character = Math.floor((draft.lines[line] ?? '').length / 2);
  const place = { line, character };
  return update(draft, [{ range: { start: place, end: place }, text: '新' }]);
}, 400);
report('update, one keystroke', one, `${((100 * one) / whole).toFixed(2)} % of a parse`);

const small = makeDraft(MEGABYTE / 10);
const large = makeDraft(MEGABYTE * 10);
const perSmall = time(() => parse(small), 40) / small.length;
const perLarge = time(() => parse(large), 5) / large.length;
console.log(`growth       0.1 to 10 MB: ${(perLarge / perSmall).toFixed(2)} × the time for each character`);

/** Lines all over the draft, as a writer's keystrokes fall. */
function keystrokes(lines: readonly string[]): number[] {
  return Array.from({ length: 97 }, (_, i) => Math.floor((lines.length * (i + 0.5)) / 97));
}

/** Median in milliseconds. */
function time(run: () => unknown, times = 101): number {
  for (let i = 0; i < Math.min(times, 30); i++) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[times >> 1] ?? 0;
}

function report(name: string, milliseconds: number, ratio: string): void {
  console.log(`${name.padEnd(24)} ${milliseconds.toFixed(3).padStart(9)} ms   ${ratio}`);
}
