import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextDocument } from 'vscode';
import { parse } from '../../../src/core/reading/draft.ts';
import { Structure } from '../../../src/vscode/structure/tree.ts';

const TEXT = `同志们：
一、看清形势
（一）抓责任
（二）抓检查
二、抓住重点
三、改进作风
`;
const DOCUMENT = {} as TextDocument;

function open(text: string): Structure {
  const structure = new Structure();
  structure.follow(DOCUMENT, parse(text));
  return structure;
}

/** The nodes by their titles. */
function ids(structure: Structure): Record<string, number> {
  return Object.fromEntries(structure.nodes.map(({ title, id }) => [title, id]));
}

describe('the nodes of the Draft Structure', () => {
  it('stand as the sections do', () => {
    const { roots } = open(TEXT);
    assert.deepEqual(
      roots.map(({ title, children }) => [title, children.map((child) => child.title)]),
      [
        ['看清形势', ['抓责任', '抓检查']],
        ['抓住重点', []],
        ['改进作风', []],
      ],
    );
  });

  it('have annexes among them, at the top, with the sections below their titles', () => {
    const structure = open(
      '一、修渠\n冬天修。\n二、清塘\n\n附件1\n名单\n一、东村\n（一）老李\n二、西村\n附件2\n图纸\n',
    );
    const shape = (): unknown =>
      structure.roots.map(({ title, children, section, annex }) => [
        title,
        section,
        annex,
        children.map((child) => [child.title, child.parent?.title]),
      ]);
    assert.deepEqual(shape(), [
      ['修渠', 0, -1, []],
      ['清塘', 1, -1, []],
      ['附件1', -1, 0, [['东村', '附件1'], ['西村', '附件1']]],
      ['附件2', -1, 1, []],
    ]); // prettier-ignore
    const [, , annex] = structure.roots;
    assert.ok(annex);
    assert.equal(structure.byId(annex.id), annex);
    assert.deepEqual(structure.sectionsOf([annex], parse('一、修渠\n\n附件1\n一、东村\n二、西村\n')), []);
  });

  it('stay the same while an annex is renamed', () => {
    const text = '一、修渠\n二、清塘\n\n附件\n一、东村\n二、西村\n';
    const structure = open(text);
    const before = ids(structure);
    structure.follow(DOCUMENT, parse(text.replace('附件', '附件：名单')));
    assert.deepEqual(Object.values(ids(structure)), Object.values(before));
  });

  it('stay the same while a title is typed', () => {
    const structure = open(TEXT);
    const before = ids(structure);
    structure.follow(DOCUMENT, parse(TEXT.replace('抓住重点', '抓住重')));
    assert.deepEqual(Object.values(ids(structure)), Object.values(before));
  });

  it('stay the same where sections are moved and renumbered', () => {
    const structure = open(TEXT);
    const before = ids(structure);
    structure.follow(
      DOCUMENT,
      parse('同志们：\n一、改进作风\n二、看清形势\n（一）抓检查\n三、抓责任\n四、抓住重点\n'),
    );
    assert.deepEqual(ids(structure), before);
    assert.deepEqual(
      structure.roots.map(({ title }) => title),
      ['改进作风', '看清形势', '抓责任', '抓住重点'],
    );
  });

  it('come and go with their sections', () => {
    const structure = open(TEXT);
    const before = ids(structure);
    structure.follow(
      DOCUMENT,
      parse(TEXT.replace('二、抓住', '二、盯住难点\n三、抓住').replace('三、改进', '四、改进')),
    );
    const { 盯住难点: added, ...others } = ids(structure);
    assert.deepEqual(others, before);
    assert.ok(added && !Object.values(before).includes(added));
    structure.follow(DOCUMENT, parse(TEXT));
    assert.deepEqual(ids(structure), before);
  });

  it('tell sections of one title apart by their order', () => {
    const text = '一、甲\n（一）意义\n（二）任务\n二、乙\n（一）意义\n（二）任务\n';
    const structure = open(text);
    const before = structure.nodes.map(({ id }) => id);
    structure.follow(DOCUMENT, parse(text.replace('二、乙', '二、乙丙')));
    assert.deepEqual(
      structure.nodes.map(({ id }) => id),
      before,
    );
  });

  it('are found in a newer draft, those that are gone left out', () => {
    const structure = open(TEXT);
    const chosen = structure.nodes.filter(({ title }) => title.startsWith('抓'));
    const newer = parse('同志们：\n一、抓住重点\n二、改进作风\n');
    assert.deepEqual(structure.sectionsOf(chosen, newer), [0]);
  });

  it('belong to one document', () => {
    const structure = open(TEXT);
    const before = Object.values(ids(structure));
    structure.follow({} as TextDocument, parse(TEXT));
    assert.ok(structure.nodes.every(({ id }) => !before.includes(id)));
  });
});
