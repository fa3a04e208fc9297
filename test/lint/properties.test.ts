// What holds for every draft. Seeds are fixed: a failure is the same on every machine.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../src/core/reading/draft.ts';
import { skipBlanks } from '../../src/core/text/characters.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { comparePositions, type Range, rangeOf } from '../../src/core/text/positions.ts';
import { rules } from '../../src/lint/registry.ts';
import { fixAll, fixesAlone, lint, mendable } from '../../src/lint/lint.ts';
import { translate } from '../../src/lint/messages.ts';
import type { Finding, Rule } from '../../src/lint/rule.ts';
import type { Standard } from '../../src/lint/standards.ts';
import { referencesIn } from '../../src/core/views/references.ts';
import { awkwardDraft, faultyAwkwardDraft, faultyDraft, soundDraft } from './drafts.ts';

const RUNS = { seed: Number(process.env['SEED'] ?? 20_240_311), numRuns: Number(process.env['RUNS'] ?? 300) };
const STANDARDS: readonly Standard[] = ['consistent', 'gbt9704', 'taiwan'];
const anyStandard = fc.constantFrom(...STANDARDS);
const onError = (rule: string, error: unknown): never => assert.fail(`${rule}: ${String(error)}`);

const anyFaultyDraft = fc.oneof(faultyDraft, faultyAwkwardDraft);

function nameOf({ rule, range }: Finding): string {
  return `${rule} ${range.start.line}`;
}

/** What each reference points to, by its line and the words of the heading. */
function targetsIn(text: string): string[] {
  const { sections, lines } = parse(text);
  return referencesIn(parse(text)).flatMap(({ range, target }) => {
    const section = target.kind === 'section' ? sections[target.section] : undefined;
    if (!section) return [];
    return `${range.start.line} → ${section.line} ${lines[section.line]?.slice(section.ordinal.end)}`;
  });
}

function holds(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

describe('every draft', () => {
  it('is silent where it is sound', () => {
    fc.assert(
      fc.property(fc.oneof(soundDraft, awkwardDraft), (text) => {
        const findings = lint(parse(text), { onError }).filter(({ severity }) => severity === 'warning');
        // A made-up reference may point nowhere.
        assert.deepEqual(
          findings.filter(({ rule }) => rule !== 'broken-reference'),
          [],
        );
      }),
      RUNS,
    );
  });

  it('is mended in one pass, and just as far as its findings promise', () => {
    fc.assert(
      fc.property(anyFaultyDraft, anyStandard, (text, standard) => {
        const findings = lint(parse(text), { standard, onError });
        const fixed = applyEdits(text, fixAll(findings));
        const left = lint(parse(fixed), { standard, onError });
        assert.deepEqual(mendable(left), []);
        // What was promised is done, and nothing new has come of it.
        const names = left.map(nameOf);
        for (const done of mendable(findings)) assert.ok(!names.includes(nameOf(done)), nameOf(done));
        const known = findings.map(nameOf);
        for (const finding of left)
          assert.ok(finding.severity !== 'warning' || known.includes(nameOf(finding)), nameOf(finding));
      }),
      RUNS,
    );
  });

  it('has fixes that never meet, and touch ordinals with the blanks behind them, and references only', () => {
    fc.assert(
      fc.property(anyFaultyDraft, anyStandard, (text, standard) => {
        const draft = parse(text);
        const findings = lint(draft, { standard, onError });
        const places = [
          ...draft.sections.map(({ line, ordinal }) =>
            rangeOf(line, ordinal.start, skipBlanks(draft.lines[line] ?? '', ordinal.end)),
          ),
          ...referencesIn(draft).map(({ range }) => range),
          // Of lines that are read as no heading: 3、 may be the damaged 二、.
          ...draft.marks.candidates.flatMap(({ line, readings }) =>
            readings.map(({ start, end }) => rangeOf(line, start, end)),
          ),
        ];
        for (const { rule, fixes } of findings)
          for (const { range } of fixes.flatMap(({ edits }) => edits))
            assert.ok(
              rule === 'inline-series' ||
                places.some((place) => holds(place, range)) ||
                // A title is given the ordinal that it may have lost.
                (rule === 'missing-number' && comparePositions(range.start, range.end) === 0),
            );
        const edits = mendable(findings)
          .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
          .sort((a, b) => comparePositions(a.range.start, b.range.start));
        edits.forEach(({ range }, i) => {
          const next = edits[i + 1];
          if (next) assert.ok(comparePositions(range.end, next.range.start) <= 0);
        });
      }),
      RUNS,
    );
  });

  it('has the same targets for its references after all safe fixes', () => {
    let count = 0;
    fc.assert(
      fc.property(faultyAwkwardDraft, anyStandard, (text, standard) => {
        const edits = fixAll(lint(parse(text), { standard, onError }));
        if (edits.length === 0) return;
        count += referencesIn(parse(text)).length;
        assert.deepEqual(targetsIn(applyEdits(text, edits)), targetsIn(text));
      }),
      RUNS,
    );
    assert.ok(count > RUNS.numRuns / 4, `${count} references`);
  });

  it('has fixes each of which by itself does what it says, and takes its references along', () => {
    fc.assert(
      fc.property(faultyAwkwardDraft, (text) => {
        const draft = parse(text);
        for (const finding of lint(draft, { onError })) {
          const { rule, range } = finding;
          for (const { edits, safe, title } of fixesAlone(draft, finding, { onError })) {
            const fixed = applyEdits(text, edits);
            const left = lint(parse(fixed), { onError }).map(nameOf);
            assert.ok(!left.includes(`${rule} ${range.start.line}`), fixed);
            if (safe) assert.deepEqual(targetsIn(fixed), targetsIn(text));
            // An unsafe one says what it does to them.
            else if (targetsIn(fixed).join() !== targetsIn(text).join())
              assert.match(translate(title), /will then mean something else$/, fixed);
          }
        }
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
        const again = parse(applyEdits(text, fixAll(findings)));
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

  it('has the edits of a fix in the order of the text', () => {
    const fixes = lint(parse('(分:)好(甲,乙)。\n各位同志好。')).flatMap((finding) => finding.fixes);
    assert.ok(fixes.some(({ edits }) => edits.length > 2));
    for (const { edits } of fixes)
      edits.slice(1).forEach(({ range }, i) => {
        assert.ok(comparePositions(edits[i]?.range.end ?? range.end, range.start) <= 0);
      });
  });

  it('drops the later of two fixes that meet', () => {
    const draft = parse('一、想\n三、说\n四、做');
    const findings = lint(draft);
    const [finding] = findings;
    assert.ok(finding);
    assert.equal(fixAll([finding, finding]).length, fixAll(findings).length);
  });
});
