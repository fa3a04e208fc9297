// Whatever the command, a draft of twice the length costs twice the steps; a long one throws nowhere.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';
import {
  copySection,
  demote,
  insertSection,
  moveDown,
  moveTo,
  moveUp,
  nextItem,
  ordinalsAt,
  pasteSection,
  promote,
  removeSection,
  renumber,
  restyle,
} from '../../../src/core/edits/index.ts';
import { taiwan } from '../../../src/core/ordinals/ladders.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { stepsOf } from '../../steps.ts';

/** Sections with items, and two references each: one back, one on. */
function long(sections: number, isFaulty = false): string {
  return Array.from({ length: sections }, (_, i) => {
    const number = isFaulty && i > 1 ? i + 2 : i + 1;
    return `第${number}部分　甲\n见第${Math.max(i, 1)}部分，另见第${i + 2}部分。\n1、子\n2、丑，前述1、也是。\n3、寅\n`;
  }).join('');
}

const middle = ({ sections }: Draft, level: number): number =>
  sections.find(({ index, level: own }) => own === level && index > sections.length / 2)?.index ?? -1;

const COMMANDS: Readonly<Record<string, (draft: Draft) => object | undefined>> = {
  moveUp: (draft) => moveUp(draft, [middle(draft, 1)]),
  moveDown: (draft) => moveDown(draft, [middle(draft, 2)]),
  promote: (draft) => promote(draft, [middle(draft, 2)]),
  demote: (draft) => demote(draft, [middle(draft, 1)]),
  'moveTo the end': (draft) => moveTo(draft, [middle(draft, 1)], { where: 'end' }),
  insertSection: (draft) => insertSection(draft, { section: middle(draft, 1), where: 'after' }),
  removeSection: (draft) => removeSection(draft, middle(draft, 1)),
  pasteSection: (draft) => {
    const section = middle(draft, 1);
    return pasteSection(
      draft,
      { line: draft.sections[section]?.line ?? 0, character: 0 },
      copySection(draft, section),
    );
  },
  nextItem: (draft) => {
    const { line = 0 } = draft.sections[middle(draft, 2)] ?? {};
    return nextItem(draft, { line, character: draft.lines[line]?.length ?? 0 });
  },
  ordinalsAt: (draft) => ordinalsAt(draft, draft.lines.length - 1),
  'restyle all': (draft) => restyle(draft, taiwan),
};

describe('a long draft', () => {
  for (const [name, run] of Object.entries(COMMANDS)) {
    it(`${name} takes steps by its length`, () => {
      const steps = [300, 600].map((size) => {
        const draft = parse(long(size));
        const change = run(draft);
        assert.ok(change && !('refused' in change), JSON.stringify(change));
        const again = parse(long(size));
        return stepsOf(() => run(again));
      });
      assert.ok((steps[1] ?? 0) <= 2.3 * (steps[0] ?? 0), steps.join(' → '));
    });
  }

  it('renumber all takes steps by its length', () => {
    const steps = [300, 600].map((size) => {
      const draft = parse(long(size, true));
      return stepsOf(() => assert.ok('edits' in renumber(draft, { kind: 'draft' })));
    });
    assert.ok((steps[1] ?? 0) <= 2.3 * (steps[0] ?? 0), steps.join(' → '));
  });

  it('of two hundred thousand lines can be pasted', () => {
    const draft = parse('一、甲\n二、乙\n三、丙');
    const body = '这里是正文。\n'.repeat(200_000);
    const change = pasteSection(draft, { line: 0, character: 0 }, `一、丁\n${body}`);
    assert.ok('edits' in change);
    const lines = applyEdits(draft.lines.join('\n'), change.edits).split('\n');
    assert.deepEqual([lines.length, lines[1], lines.at(-1)], [200_004, '二、丁', '四、丙']);
  });

  it('of thousands of items can be pasted, each in the form of its new siblings', () => {
    const draft = parse('一、甲\n二、乙\n');
    const items = Array.from({ length: 5_000 }, (_, i) => `${i + 1}、丁\n`).join('');
    const change = pasteSection(draft, { line: 1, character: 0 }, items);
    assert.ok('edits' in change);
    const lines = applyEdits(draft.lines.join('\n'), change.edits).split('\n');
    assert.deepEqual([lines.length, lines[2], lines[5_001]], [5_003, '三、丁', '五千零二、丁']);
  });
});
