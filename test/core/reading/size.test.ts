// Whatever stands in a text, twice its length costs twice the steps: what may be open, and what is remembered, is bounded. In a file
// of its own, for a program whose steps are counted is slow.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, update } from '../../../src/core/reading/draft.ts';
import { rangeOf } from '../../../src/core/text/positions.ts';
import type { TextEdit } from '../../../src/core/text/edits.ts';
import { writeOrdinal } from '../../../src/core/ordinals/writer.ts';
import { callsOf, stepsOf } from '../../steps.ts';

const han = (number: number): string =>
  writeOrdinal({ opening: '', system: 'han', closing: '', delimiter: '' }, number) ?? '';
/** A noun for each number: the form of each is one of its own. */
const noun = (i: number): string => String.fromCharCode(0x4f00 + (i % 499), 0x5201 + (i % 777));

/** What is repeated, by the number of the repetition. */
const REPEATED: Readonly<Record<string, (i: number) => string>> = {
  'a report': (i) => `${han(i + 1)}、甲\n（一）乙\n正文。\n（二）丙\n正文。`,
  'lists that open one inside another': (i) =>
    `一、甲${i}\n（一）乙\n二、三家的事。\n（二）丙。说明情况。\n二、丁`,
  'words beside signs': (i) => `${String.fromCharCode(0x2463 + (i % 7))}主要有以下几点：\n一是做好准备；`,
  'words and numbers': (i) => `第${han(2 + (i % 7))}，甲\n首先，主要有以下几点：`,
  'a form for each list': (i) => `${noun(i)}一、甲\n${noun(i)}二、乙`,
  'articles inserted one behind another': (i) => `第一条${'之一'.repeat(i % 12)}　甲`,
  'decimals of any depth': (i) => `1${'.1'.repeat(1 + (i % 30))} 甲`,
  'Markdown of any depth': (i) => `${'#'.repeat(1 + (i % 8))} ${1 + (i % 9)}、甲`,
  'numbers that never fit': (i) => `${3 + (i % 5)}.甲\n（${5 - (i % 3)}）乙\n${han(2 + (i % 2))}、丙`,
};

const repeated = (times: number, line: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => line(i)).join('\n');

describe('the steps of reading', () => {
  for (const [name, line] of Object.entries(REPEATED)) {
    it(`grow with the length of ${name}`, () => {
      const [short = 0, long = 0] = [400, 800].map((times) => stepsOf(() => parse(repeated(times, line))));
      assert.ok(long <= 2.4 * short, `${short} → ${long}`);
    });
  }

  it('stay so few because no more than twelve levels are open at once', () => {
    const { sections } = parse(repeated(60, REPEATED['lists that open one inside another'] ?? String));
    assert.equal(Math.max(...sections.map(({ level }) => level)), 12);
  });

  it('grow with the length of whatever is repeated', () => {
    const ordinal = fc.constantFrom<(number: number) => string>(
      (number) => `${han(number)}、`,
      (number) => `（${han(number)}）`,
      (number) => `${number}.`,
      (number) => `（${number}）`,
      (number) => `第${han(number)}，`,
      (number) => `第${han(number)}条　`,
      (number) => `1.${number} `,
      (number) => `## ${number}、`,
      () => '',
    );
    const counted = fc.constantFrom<(i: number) => number>(
      () => 1,
      () => 2,
      (i) => i + 1,
      (i) => 1 + (i % 7),
    );
    const body = fc.constantFrom('甲', '三家的事。', '要抓紧；', '主要有以下几点：', '甲。说明情况。', '');
    const line = fc.tuple(ordinal, counted, body).map(
      ([write, count, text]) =>
        (i: number) =>
          write(count(i)) + text,
    );
    const lines = fc.array(line, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lines, (made) => {
        // Long enough for both to be read as widely.
        const [short = 0, long = 0] = [100, 200].map((times) =>
          stepsOf(() => parse(repeated(times, (i) => made.map((it) => it(i)).join('\n')))),
        );
        assert.ok(long <= 2.5 * short, `${short} → ${long}`);
      }),
      { seed: 11, numRuns: 12 },
    );
  });
});

describe('an update', () => {
  it('decides headings once for ten thousand changes of one event, at no more than twice the steps of a parse', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `${i + 1}、甲\n正文。\n`).join('');
    const draft = parse(text);
    const backwards = Array.from({ length: 10_000 }, (_, i): TextEdit => {
      const line = 2 * (9_999 - i);
      return { range: rangeOf(line, 0, String(10_000 - i).length), text: String(10_001 - i) };
    });
    const after = Array.from({ length: 10_000 }, (_, i) => `${i + 2}、甲\n正文。\n`).join('');
    const ofParse = stepsOf(() => parse(after));
    for (const changes of [backwards, backwards.toReversed()]) {
      assert.equal(
        callsOf('outlineOf', () => update(draft, changes)),
        1,
      );
      const ofUpdate = stepsOf(() => update(draft, changes));
      assert.ok(ofUpdate <= 2 * ofParse, `${ofUpdate} steps, of a parse ${ofParse}`);
    }
  });
});
