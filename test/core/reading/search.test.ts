// One search, asked in several ways: whatever is asked for besides, the cheapest explanation is one and the same.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markLines } from '../../../src/core/reading/candidates.ts';
import { marginsOf } from '../../../src/core/reading/certainty.ts';
import { type Context, contextOf } from '../../../src/core/reading/context.ts';
import { parse } from '../../../src/core/reading/draft.ts';
import { WEIGHTS } from '../../../src/core/reading/evidence.ts';
import { allFacts, type CandidateFacts } from '../../../src/core/reading/facts.ts';
import { type Explanation, LABEL, search } from '../../../src/core/reading/search.ts';
import { splitLines } from '../../../src/core/text/positions.ts';
import { makeDraft } from '../../../scripts/fuzz/drafts.ts';
import { type Random, seeded } from '../../../scripts/random.ts';

interface Read {
  readonly text: string;
  readonly facts: readonly CandidateFacts[];
  readonly context: Context;
}

function read(text: string): Read {
  const lines = splitLines(text);
  const facts = allFacts(lines, markLines(lines, []));
  return { text, facts: facts.candidates, context: contextOf(facts) };
}

/** What was taken for what. */
function outline({ members, parts }: Explanation): readonly unknown[] {
  return [
    ...members.map(({ candidate, up, role, expected, form, reading }) => [
      candidate, up?.candidate, role, expected, form.key, reading.ordinal.text,
    ]),
    ...parts,
  ]; // prettier-ignore
}

const ORDINALS = ['一、', '二、', '三、', '（一）', '（二）', '1.', '2.', '3.', '4.', '1.1 ', '1.2 ', '2.1 ', '①', '②', '首先，',
  '其次，', '第一条　', '第二条　', '第二条之一　', '第一，', '二，', '## 1.', '## 2.', '　　1.', '　　2.']; // prettier-ignore
const REST = ['修渠', '筑坝要早', '清塘。', '植树，分两处：', '架桥。桥有两座。', '三家的事', '水；'];
const BETWEEN = ['', '水。', '要做：', '上游', '谢谢大家！', '附件1：名册', '## 下游'];

/** Few enough lines for all explanations of them to be kept. */
function makeLines(random: Random): string {
  return Array.from({ length: 2 + random.below(6) }, () => {
    const before = random.chance(0.3) ? `${random.pick(BETWEEN)}\n` : '';
    return before + random.pick(ORDINALS) + random.pick(REST);
  }).join('\n');
}

const SMALL = Array.from({ length: 120 }, (_, number) => read(makeLines(seeded(5, number))));
const DRAFTS = Array.from({ length: 60 }, (_, number) => read(makeDraft(seeded(6, number))));
const ALL = { beam: 100_000, threshold: 1_000 } as const;
/** The same sum, made in another order. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

suite('a search', () => {
  test('finds the same whatever is asked for besides', () => {
    for (const { text, facts, context } of [...SMALL, ...DRAFTS]) {
      const plain = search(facts, context);
      for (const options of [{ rows: true }, { margins: true }, { rows: true, margins: true }]) {
        const other = search(facts, context, options);
        assert.deepEqual(outline(other), outline(plain), text);
        assert.ok(near(other.score, plain.score), text);
      }
    }
  });

  test('comes to the sum of what it counts, as a whole and act by act', () => {
    for (const { text, facts, context } of [...SMALL, ...DRAFTS]) {
      const { score, rows = new Map<number, number>() } = search(facts, context, { rows: true });
      let sum = 0;
      for (const [row, times] of rows) sum += times * (WEIGHTS[row] ?? NaN);
      assert.ok(near(sum, score), text);
    }
  });
});

suite('labels', () => {
  test('that say what was found change nothing', () => {
    for (const { text, facts, context } of SMALL) {
      const found = search(facts, context);
      const forced = search(facts, context, { labels: labelsOf(found, facts.length) });
      assert.deepEqual(outline(forced), outline(found), text);
      assert.ok(!forced.contradicted);
    }
  });

  test('that no explanation agrees with are said to be such, and what follows is read all the same', () => {
    const { facts, context } = read('一、修渠\n二、筑坝\n三、清塘');
    const labels = [LABEL.any, 2, LABEL.any];
    const { contradicted, members } = search(facts, context, { labels });
    assert.deepEqual([contradicted, members.map(({ candidate }) => candidate)], [true, [0, 2]]);
  });

  test('that are disagreed with gain so much each', () => {
    for (const { text, facts, context } of SMALL) {
      const labels = facts.map(() => LABEL.none);
      const { score, members } = search(facts, context, { labels, augment: 100, ...ALL });
      const most = Math.round(score / 100);
      assert.equal(members.length, most, text);
      const any = facts.map(() => LABEL.any);
      assert.ok(
        near(search(facts, context, { labels: any, augment: 100 }).score, search(facts, context).score),
      );
    }
  });
});

suite('margins', () => {
  test('are the same whether they were found while reading or are looked for afterwards', () => {
    const read = Array.from({ length: 300 }, (_, number) => parse(makeLines(seeded(7, number))));
    const slipped = read.filter(({ margins }) => margins !== undefined);
    assert.ok(slipped.length > 50);
    for (const draft of slipped) assert.deepEqual(marginsOf({ ...draft, margins: undefined }), draft.margins);
  });

  test('are what it costs more to decide otherwise', () => {
    for (const { text, facts, context } of SMALL.slice(0, 50)) {
      const { score, members, margins = [] } = search(facts, context, { ...ALL, margins: true });
      const taken = new Map(members.map((member) => [member.candidate, member]));
      facts.forEach((_, index) => {
        const forced = (label: number): number => {
          const labels = facts.map((__, at) => (at === index ? label : LABEL.any));
          const { score: other, contradicted } = search(facts, context, { ...ALL, labels });
          return contradicted ? Infinity : score - other;
        };
        const member = taken.get(index);
        const { heading = NaN, parent = NaN } = margins[index] ?? {};
        const wanted = forced(member ? LABEL.none : LABEL.anyParent);
        assert.ok(heading === wanted || near(heading, wanted), `${text}\n${index}: ${heading}, ${wanted}`);
        if (!member) return;
        const own = member.up?.candidate ?? LABEL.top;
        const others = [LABEL.top, ...facts.keys()].filter((it) => it !== own && it < index);
        const least = Math.min(...others.map(forced));
        assert.ok(parent === least || near(parent, least), `${text}\n${index}: ${parent}, ${least}`);
      });
    }
  });
});

function labelsOf({ members }: Explanation, length: number): readonly number[] {
  const labels = Array.from({ length }, (): number => LABEL.none);
  for (const { candidate, up } of members) labels[candidate] = up?.candidate ?? LABEL.top;
  return labels;
}
