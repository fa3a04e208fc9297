import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Draft, edited, parse } from '../../../src/core/reading/draft.ts';
import {
  type Change,
  copySection,
  demote,
  insertSection,
  moveDown,
  moveTo,
  moveUp,
  nextItem,
  pasteSection,
  promote,
  removeSection,
  renumber,
  renumberedOrdinals,
  restyle,
  type Target,
} from '../../../src/core/edits/index.ts';
import { gbt9704, taiwan } from '../../../src/core/ordinals/ladders.ts';
import { ownLadder } from '../../../src/core/views/own-ladder.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { bodies, drafts, findings } from './drafts.ts';

type Step = (draft: Draft, section: number) => Change;

/** Follows one section through a row of steps; the texts, or as many as were not refused. */
function follow(text: string, section: number, steps: readonly Step[]): string[] {
  const texts: string[] = [];
  let now = text;
  let draft = parse(text);
  let index = section;
  for (const step of steps) {
    const { line = 0, ordinal } = draft.sections[index] ?? {};
    const change = step(draft, index);
    if ('refused' in change) return texts;
    now = applyEdits(now, change.edits);
    const at = change.map({ line, character: ordinal?.end ?? 0 });
    draft = parse(now);
    index = draft.sections.find((it) => it.line === at.line)?.index ?? -1;
    texts.push(now);
  }
  return texts;
}

const one =
  (move: (draft: Draft, sections: readonly number[]) => Change): Step =>
  (draft, section) =>
    move(draft, [section]);
const up = one(moveUp);
const down = one(moveDown);
const out = one(promote);
const into = one(demote);

const RUNS = { numRuns: Number(process.env['RUNS'] ?? 60), seed: 20240501 };

function forEverySection(check: (text: string, draft: Draft, section: number) => void): void {
  fc.assert(
    fc.property(drafts, (text) => {
      const draft = parse(text);
      for (const { index } of draft.sections) check(text, draft, index);
    }),
    RUNS,
  );
}

describe('what renumbering would write', () => {
  it('is what it writes in the place of ordinals, where it can', () => {
    let seen = 0;
    forEverySection((text, { sections, eol }, removed) => {
      // Whatever followed the section that is gone has a wrong number.
      const lines = text.split(eol);
      lines.splice(sections[removed]?.line ?? 0, 1);
      const draft = parse(lines.join(eol));
      for (const { index } of draft.sections) {
        const change = renumber(draft, { kind: 'from', section: index });
        const ordinals = renumberedOrdinals(draft, { kind: 'from', section: index });
        if ('refused' in ordinals) {
          assert.deepEqual(change, ordinals);
        } else if (!('refused' in change)) {
          seen++;
          // References follow besides.
          const written = new Set(change.edits.map((edit) => JSON.stringify(edit)));
          for (const edit of ordinals) assert.ok(written.has(JSON.stringify(edit)));
        }
      }
    });
    assert.ok(seen > 100, String(seen));
  });
});

describe('there and back', () => {
  const restores = (steps: readonly Step[]): void =>
    forEverySection((text, _draft, section) => {
      const texts = follow(text, section, steps);
      if (texts.length > 0) assert.deepEqual([texts.length, texts.at(-1)], [steps.length, text]);
    });
  it('up and down', () => restores([up, down]));
  it('down and up', () => restores([down, up]));
  it('in and out', () => restores([into, out]));

  it('out, in, and up to where it was', () => {
    forEverySection((text, { sections }, section) => {
      const siblings = sections[sections[section]?.parent ?? -1]?.children ?? [];
      const after = siblings.length - 1 - siblings.indexOf(section);
      const steps = [out, into, ...Array.from({ length: Math.max(after, 0) }, () => up)];
      const texts = follow(text, section, steps);
      if (texts.length > 0) assert.deepEqual([texts.length, texts.at(-1)], [steps.length, text]);
    });
  });

  it('dropped anywhere, and dropped back', () => {
    const count = { made: 0, refused: 0 };
    fc.assert(
      fc.property(
        drafts,
        fc.nat(30),
        fc.nat(30),
        fc.constantFrom('before', 'after', 'into'),
        (text, from, to, where) => {
          const draft = parse(text);
          const section = from % draft.sections.length;
          const change = moveTo(draft, [section], { section: to % draft.sections.length, where });
          if ('refused' in change) {
            if (change.refused === 'not-reversible') count.refused++;
            return;
          }
          count.made++;
          const moved = parse(applyEdits(text, change.edits));
          const indexAfter = (index: number): number => {
            const { line = 0, ordinal } = draft.sections[index] ?? {};
            const at = change.map({ line, character: ordinal?.end ?? 0 });
            return moved.sections.find((it) => it.line === at.line)?.index ?? -1;
          };
          const { parent = -1, series } = draft.sections[section] ?? {};
          const siblings =
            parent < 0
              ? draft.sections.filter((it) => it.parent < 0).map(({ index }) => index)
              : (draft.sections[parent]?.children ?? []);
          const at = siblings.indexOf(section);
          const [before, next] = [siblings[at - 1], siblings[at + 1]];
          const isBefore =
            before !== undefined && (draft.sections[before]?.series === series || next === undefined);
          const home: Target = isBefore
            ? { section: indexAfter(before), where: 'after' }
            : next !== undefined
              ? { section: indexAfter(next), where: 'before' }
              : { section: indexAfter(parent), where: 'into' };
          const back = moveTo(moved, [indexAfter(section)], home);
          const lines =
            'refused' in back ? back.refused : applyEdits(applyEdits(text, change.edits), back.edits);
          assert.equal(lines, text);
        },
      ),
      { ...RUNS, numRuns: RUNS.numRuns * 10 },
    );
    assert.ok(count.refused * 8 < count.made, JSON.stringify(count));
  });

  it('Enter, and the new item deleted', () => {
    forEverySection((text, draft, section) => {
      const { line = 0 } = draft.sections[section] ?? {};
      const made = nextItem(draft, { line, character: draft.lines[line]?.length ?? 0 });
      if (!made) return;
      const longer = applyEdits(text, made.edits);
      const added = parse(longer);
      const fresh = added.sections.find((it) => it.line === made.cursor.line);
      assert.ok(fresh, longer);
      const back = removeSection(added, fresh.index);
      assert.equal('refused' in back ? back.refused : applyEdits(longer, back.edits), text);
    });
  });

  it('moves are possible at all', () => {
    const count = { made: 0, refused: 0 };
    forEverySection((text, draft, section) => {
      const { parent = -1 } = draft.sections[section] ?? {};
      const siblings = draft.sections[parent]?.children ?? [];
      if (siblings.indexOf(section) > 0)
        count[follow(text, section, [into]).length > 0 ? 'made' : 'refused']++;
    });
    // A lone item below paragraphs of its new parent reads like text, and such a move is refused.
    assert.ok(count.refused * 9 < count.made, JSON.stringify(count));
  });
});

describe('any row of edits', () => {
  const moves = fc.array(
    fc.record({
      kind: fc.constantFrom('up', 'down', 'out', 'in', 'before', 'after', 'into', 'end'),
      sections: fc.array(fc.nat(30), { minLength: 1, maxLength: 3 }),
      target: fc.nat(30),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('keeps every line’s text, adds no finding, and says where each place has gone', () => {
    fc.assert(
      fc.property(drafts, moves, (text, steps) => {
        let now = text;
        let draft = parse(text);
        const before = bodies(draft);
        for (const { kind, sections, target } of steps) {
          const size = draft.sections.length;
          const chosen = sections.map((it) => it % size);
          const change =
            kind === 'up'
              ? moveUp(draft, chosen)
              : kind === 'down'
                ? moveDown(draft, chosen)
                : kind === 'out'
                  ? promote(draft, chosen)
                  : kind === 'in'
                    ? demote(draft, chosen)
                    : moveTo(
                        draft,
                        chosen,
                        kind === 'end' ? { where: kind } : { section: target % size, where: kind },
                      );
          if ('refused' in change) continue;
          const next = applyEdits(now, change.edits);
          const after = parse(next);
          assert.deepEqual(edited(draft, change.edits).lines, after.lines);
          for (const { line, ordinal } of draft.sections) {
            const at = change.map({ line, character: ordinal.end });
            // Blanks behind an ordinal go with its form.
            const rest = (draft.lines[line] ?? '').slice(ordinal.end).trimStart();
            const now = (after.lines[at.line] ?? '').slice(at.character).trimStart();
            assert.equal(now.slice(0, 3), rest.slice(0, 3));
          }
          now = next;
          draft = after;
          assert.deepEqual(bodies(draft), before);
          assert.equal(findings(draft), 0, now);
          assert.equal(/[^\r\n]$/.test(now), /[^\r\n]$/.test(text), 'the last line’s end');
        }
      }),
      RUNS,
    );
  });
});

describe('a sound draft', () => {
  it('needs no renumbering', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        assert.deepEqual(renumber(parse(text), { kind: 'draft' }), { refused: 'nothing-to-do' });
      }),
      RUNS,
    );
  });

  it('takes another ladder and comes back', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(gbt9704, taiwan), (text, ladder) => {
        const draft = parse(text);
        const change = restyle(draft, ladder);
        if ('refused' in change) return;
        const other = applyEdits(text, change.edits);
        assert.equal(findings(parse(other)), 0, other);
        const back = restyle(parse(other), ownLadder(draft));
        assert.equal('refused' in back ? other : applyEdits(other, back.edits), text);
      }),
      RUNS,
    );
  });

  it('is whole again after a section was put in and taken out, or cut and pasted', () => {
    forEverySection((text, draft, section) => {
      for (const where of ['before', 'after'] as const) {
        const change = insertSection(draft, { section, where });
        if ('refused' in change) continue;
        const longer = applyEdits(text, change.edits);
        const added = parse(longer);
        const index = added.sections.find((it) => it.line === change.cursor.line)?.index ?? -1;
        assert.equal(added.lines[change.cursor.line]?.length, change.cursor.character);
        assert.equal(findings(added), 0, longer);
        const back = removeSection(added, index);
        assert.equal('refused' in back ? back.refused : applyEdits(longer, back.edits), text);
      }
      const { parent = -1 } = draft.sections[section] ?? {};
      const siblings = draft.sections[parent]?.children ?? [];
      const before = draft.sections[siblings[siblings.indexOf(section) - 1] ?? -1];
      const cut = removeSection(draft, section);
      if (!before || 'refused' in cut) return;
      const shorter = parse(applyEdits(text, cut.edits));
      const paste = pasteSection(shorter, { line: before.line, character: 0 }, copySection(draft, section));
      if ('refused' in paste) return;
      const again = applyEdits(applyEdits(text, cut.edits), paste.edits);
      assert.equal(again.replace(/详见第.部分/g, ''), text.replace(/详见第.部分/g, ''));
    });
  });
});
