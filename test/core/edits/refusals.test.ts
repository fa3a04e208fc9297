// What no edit can be made of: sections that are not there, texts without any, places where no form goes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Change,
  copySection,
  demote,
  endList,
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
  renumberedOrdinals,
  restyle,
  retitle,
  sectionRange,
} from '../../../src/core/edits/index.ts';
import { gbt9704 } from '../../../src/core/ordinals/ladders.ts';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';

const START = { line: 0, character: 0 };

const OPERATIONS: Readonly<Record<string, (draft: Draft, section: number) => Change>> = {
  'moving up': (draft, section) => moveUp(draft, [section]),
  'moving down': (draft, section) => moveDown(draft, [section]),
  promoting: (draft, section) => promote(draft, [section]),
  demoting: (draft, section) => demote(draft, [section]),
  'moving to the end': (draft, section) => moveTo(draft, [section], { where: 'end' }),
  'moving before one that is not there': (draft, section) => moveTo(draft, [0], { section, where: 'before' }),
  'taking away': removeSection,
  'inserting before': (draft, section) => insertSection(draft, { section, where: 'before' }),
  'inserting after': (draft, section) => insertSection(draft, { section, where: 'after' }),
  'inserting inside': (draft, section) => insertSection(draft, { section, where: 'child' }),
  'renumbering a series': (draft, section) => renumber(draft, { kind: 'series', section }),
  'renumbering from here': (draft, section) => renumber(draft, { kind: 'from', section }),
  'beginning anew': (draft, section) => renumber(draft, { kind: 'restart', section }),
  'going on': (draft, section) => renumber(draft, { kind: 'continue', section }),
};

describe('a section that is not there', () => {
  const TEXTS = ['一、甲\n（一）子\n二、乙', '', '甲\n'];
  for (const [name, run] of Object.entries(OPERATIONS))
    it(`is refused: ${name}`, () => {
      for (const draft of TEXTS.map((text) => parse(text)))
        for (const section of [-1, draft.sections.length, 99])
          assert.deepEqual(run(draft, section), { refused: 'no-section' }, String(section));
    });

  it('has no text, no lines, no title', () => {
    for (const draft of TEXTS.map((text) => parse(text)))
      for (const section of [-1, draft.sections.length]) {
        assert.equal(copySection(draft, section), '');
        assert.deepEqual(sectionRange(draft, section), { start: START, end: START });
        assert.deepEqual(retitle(draft, section, '丙'), []);
        const asked = renumberedOrdinals(draft, { kind: 'series', section });
        assert.deepEqual(asked, { refused: 'no-section' });
      }
  });
});

describe('sections that are none, or the same', () => {
  const draft = parse('一、甲\n（一）子\n二、乙');
  it('are refused', () => {
    for (const run of [moveUp, moveDown, promote, demote])
      assert.deepEqual(run(draft, []), { refused: 'no-section' });
    assert.deepEqual(moveTo(draft, [], { where: 'end' }), { refused: 'no-section' });
    assert.deepEqual(moveTo(draft, [2], { section: 2, where: 'after' }), { refused: 'nothing-to-do' });
    assert.deepEqual(moveTo(draft, [2], { section: 2, where: 'into' }), { refused: 'into-itself' });
    assert.deepEqual(moveTo(draft, [0], { section: 1, where: 'after' }), { refused: 'into-itself' });
  });
});

describe('a text without sections', () => {
  const draft = parse('各位同事：\n今年的事办完了。');
  it('has nothing to renumber, to restyle, to end', () => {
    assert.deepEqual(renumber(draft, { kind: 'draft' }), { refused: 'nothing-to-do' });
    assert.deepEqual(restyle(draft, gbt9704), { refused: 'nothing-to-do' });
    assert.equal(nextItem(draft, { line: 1, character: 8 }), undefined);
    assert.equal(endList(draft, { line: 1, character: 8 }), undefined);
    assert.deepEqual(ordinalsAt(draft, 1), []);
    assert.deepEqual(ordinalsAt(draft, 7), []);
  });
  it('takes no section out of the clipboard, and gives none', () => {
    assert.deepEqual(pasteSection(draft, START, '一、甲\n'), { refused: 'no-section' });
  });
});

describe('what is pasted', () => {
  const draft = parse('一、甲\n二、乙');
  for (const text of ['', '\n', '水', '水\n一、甲', '。一、甲'])
    it(`is no section: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(pasteSection(draft, START, text), { refused: 'no-section' }));
  it('goes no farther than its new form', () => {
    const circled = parse(
      Array.from({ length: 20 }, (_, i) => `${String.fromCharCode(0x2460 + i)}子`).join('\n'),
    );
    const place = { line: 19, character: 0 };
    assert.deepEqual(pasteSection(circled, place, '一、甲\n二、乙\n'.repeat(16)), { refused: 'no-form' });
    assert.equal('refused' in pasteSection(circled, place, '一、甲\n'), false);
  });
});
