// What holds for every draft. Seeds are fixed: a failure is the same on every machine.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { comparePositions } from '../../src/core/text/positions.ts';
import { rules } from '../../src/rules/index.ts';
import { fixAll, lint } from '../../src/rules/lint.ts';
import type { Finding, Rule, Standard } from '../../src/rules/rule.ts';
import { faultyDraft, soundDraft } from './drafts.ts';

const RUNS = { seed: 20_240_311, numRuns: 300 };
const STANDARDS: readonly Standard[] = ['consistent', 'gbt9704', 'taiwan'];
const anyStandard = fc.constantFrom(...STANDARDS);
const onError = (rule: string, error: unknown): never => assert.fail(`${rule}: ${String(error)}`);

function safeEdits(findings: readonly Finding[]): readonly Finding['fixes'][number]['edits'][] {
  return findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe)?.edits ?? []).map((edit) => [edit]);
}

describe('every draft', () => {
  it('is silent where it is sound', () => {
    fc.assert(
      fc.property(soundDraft, (text) => {
        const findings = lint(parse(text), { onError }).filter(({ severity }) => severity === 'warning');
        assert.deepEqual(findings, []);
      }),
      RUNS,
    );
  });

  it('is mended in a few passes, as the command line makes them', () => {
    fc.assert(
      fc.property(faultyDraft, anyStandard, (text, standard) => {
        const mended = (before: string): string => {
          const draft = parse(before);
          return applyEdits(before, fixAll(draft, lint(draft, { standard, onError })));
        };
        // What one fix makes certain, the next pass mends.
        const fixed = mended(mended(mended(mended(text))));
        assert.equal(mended(fixed), fixed);
      }),
      RUNS,
    );
  });

  it('has fixes that never meet, and touch ordinals only', () => {
    fc.assert(
      fc.property(faultyDraft, anyStandard, (text, standard) => {
        const draft = parse(text);
        const edits = safeEdits(lint(draft, { standard, onError })).flat();
        edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
        edits.forEach(({ range }, i) => {
          const next = edits[i + 1];
          if (next) assert.ok(comparePositions(range.end, next.range.start) <= 0);
          const section = draft.sections.find(({ line }) => line === range.start.line);
          assert.ok(section && range.end.line === section.line);
          assert.ok(range.start.character >= section.ordinal.start);
          assert.ok(range.end.character <= section.ordinal.end);
        });
      }),
      RUNS,
    );
  });

  it('is checked, whatever it holds', () => {
    const scraps = fc.constantFrom(
      ...'一二三十、.（）()1239①②第是要，。：；“” 　\n\n讲点个方面首先其次ニー壹貳叁'.split(''),
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 120 }), anyStandard, (pieces, standard) => {
        const text = pieces.join('');
        const draft = parse(text);
        const findings = lint(draft, { standard, onError });
        const again = parse(applyEdits(text, fixAll(draft, findings)));
        lint(again, { standard, onError });
        for (const { range } of findings) assert.ok(comparePositions(range.start, range.end) < 0);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });
});

describe('the run of the rules', () => {
  const thrower: Rule = {
    id: 'thrower',
    severity: 'error',
    description: '',
    check: () => {
      throw new Error('broken');
    },
  };

  it('survives a rule that throws, and says so', () => {
    const told: string[] = [];
    const findings = lint(parse('一、想\n三、说\n四、做'), {
      registry: [thrower, ...rules],
      onError: (rule) => told.push(rule),
    });
    assert.deepEqual(told, ['thrower']);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['missing-number'],
    );
  });

  it('takes severities as they are set', () => {
    const draft = parse('一、想\n三、说\n四、做');
    assert.deepEqual(lint(draft, { rules: { 'missing-number': 'off' } }), []);
    assert.equal(lint(draft, { rules: { 'missing-number': 'hint' } })[0]?.severity, 'hint');
    assert.equal(lint(draft, { rules: {} })[0]?.severity, 'warning');
  });

  it('drops the later of two fixes that meet', () => {
    const draft = parse('一、想\n三、说\n四、做');
    const findings = lint(draft);
    const [finding] = findings;
    assert.ok(finding);
    assert.equal(fixAll(draft, [finding, finding]).length, fixAll(draft, findings).length);
  });
});
