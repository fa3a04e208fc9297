// The project's own drafts are labelled soundly, and are read no worse than the committed figures say (npm run score).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules } from '../../src/lint/registry.ts';
import {
  type Figures,
  labelledDrafts,
  measure,
  type LabelledDraft,
  OWN_DRAFTS,
  OWN_FIGURES,
  regressions,
} from './measure.ts';
import { readLabelled } from './labels.ts';

const drafts = labelledDrafts(OWN_DRAFTS);
/** Blanks, Markdown and brackets, a word or two, then a numeral: what any heading begins with, however it is written. */
const BEGINNING =
  /^[\s#>*【〔（([［]*(?:首先|其次|再次|最[后後]|[第其]?\s*[\p{Script=Han}]{0,2}\s*[\p{N}一二三四五六七八九十百千〇零壹貳贰參叁肆伍陸陆柒捌玖拾甲乙丙丁戊a-hA-HＡ-Ｈａ-ｈーㄧニハ=＝])/u;

describe('the drafts of the score', () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const { path, text, headings, faults } of drafts)
    it(`${path} has sound labels`, () => {
      const lines = text.split('\n');
      for (const { line } of headings) assert.match(lines[line] ?? '', BEGINNING, `line ${line + 1}`);
      for (const { line, rule } of faults) assert.ok(known.has(rule), `line ${line + 1}: ${rule}`);
    });

  it('are read as well as they were', () => {
    const committed: Figures = JSON.parse(readFileSync(OWN_FIGURES, 'utf8'));
    assert.deepEqual(regressions(measure(drafts).figures, committed), []);
  });
});

const labelled = (marked: string): LabelledDraft => ({ path: 'a.txt', ...readLabelled(marked) });

describe('the measure', () => {
  const sound = '⟦1⟧一、甲\n乙乙。\n⟦2⟧（一）丙\n⟦2⟧（二）丁\n⟦1⟧二、戊\n己己。\n';

  it('is full where all is read rightly', () => {
    const { figures, misses } = measure([labelled(sound)]);
    assert.deepEqual(misses, []);
    assert.deepEqual(
      [
        figures.precision,
        figures.recall,
        figures.f1,
        figures.parents,
        figures.wholeOutlines,
        figures.endings,
      ],
      [100, 100, 100, 100, 100, 100],
    );
  });

  it('names what is missed, spare, or stands in another place', () => {
    const wrong = sound.replace('⟦2⟧（一）丙', '⟦1⟧（一）丙').replace('⟦1⟧二', '二').replace('乙乙', '⟦2⟧乙');
    const { figures, misses } = measure([labelled(wrong)]);
    assert.deepEqual(misses, [
      'a.txt:2 missed «乙。»',
      'a.txt:3 «（一）丙» under line 1, not the top',
      'a.txt:4 «（二）丁» under line 1, not line 3',
      'a.txt:5 is no heading «二、戊»',
      'a.txt:4 ends the last section, not line 6',
    ]);
    assert.equal(figures.wholeOutlines, 0);
  });

  it('names an ending, an annex, a finding that should or should not be there', () => {
    const gap = '⟦1⟧一、甲\n甲甲。\n⟦1⟧二、乙\n乙乙。\n⟦1⟧四、丙\n丙丙。\n⟦1⟧五、丁\n丁丁。\n';
    const misses = (marked: string): string[] => measure([labelled(marked)]).misses;
    assert.deepEqual(misses(gap.replace('⟦1⟧四', '⟦1 missing-number⟧四')), []);
    assert.deepEqual(misses(gap), ['a.txt:5 missing-number found', 'a.txt:1 sound, but changed by fix']);
    assert.deepEqual(misses(sound.replace('⟦1⟧二', '⟦1 series-start⟧二')), [
      'a.txt:5 series-start not found',
    ]);
    assert.deepEqual(misses(sound.replace('己己', '⟦end⟧己己')), [
      'a.txt:6 ends the last section, not line 5',
    ]);
    assert.deepEqual(misses(sound.replace('⟦1⟧二、戊', '⟦annex⟧戊戊')), [
      'a.txt:6 ends the last section, not line 4',
      'a.txt:5 annex missed',
    ]);
    assert.deepEqual(misses(`${sound}\n附件1\n甲甲。\n`), [
      'a.txt:6 ends the last section, not line 9',
      'a.txt:8 is no annex',
    ]);
  });
});

const EVEN = Object.fromEntries(Object.keys(measure([]).figures).map((name) => [name, 50])) as Figures;

describe('a figure is worse', () => {
  it('where a share falls, a count of misses grows, or other drafts were measured', () => {
    assert.deepEqual(regressions({ ...EVEN, precision: 49.99 }, EVEN), ['precision is 49.99, was 50']);
    assert.deepEqual(regressions({ ...EVEN, spareWarnings: 51 }, EVEN), ['spareWarnings is 51, was 50']);
    assert.deepEqual(regressions({ ...EVEN, drafts: 51 }, EVEN), ['drafts is 51, was 50']);
  });

  it('and not where it is better or the same', () => {
    assert.deepEqual(regressions({ ...EVEN, precision: 51, spareWarnings: 49 }, EVEN), []);
  });
});
