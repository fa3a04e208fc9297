// Which references mean something else once a text has become another, nobody having carried them along.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strayReferences } from '../../../src/core/edits/update-references.ts';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';

/** A section of the new text is the old one that has its title; one line stands where it stood. */
function strays(before: string, after: string): string {
  const [old, fresh] = [parse(before), parse(after)];
  const titleOf = ({ lines, sections }: Draft, index: number): string | undefined => {
    const section = sections[index];
    return section && lines[section.line]?.slice(section.ordinal.end);
  };
  const indexAfter = (index: number): number =>
    fresh.sections.findIndex((it) => titleOf(fresh, it.index) === titleOf(old, index));
  const { astray, gained } = strayReferences(old, { after: fresh, indexAfter, map: (position) => position });
  return [...astray.map(({ text }) => `astray ${text}`), ...gained.map(({ text }) => `gained ${text}`)].join(
    ', ',
  );
}

describe('references that go astray', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['none where the numbers stay', '见第二点。\n一、甲\n二、乙', '见第二点。\n一、甲\n二、乙', ''],
    ['to another section', '见本文第二点。\n一、甲\n二、乙\n三、丙', '见本文第二点。\n一、甲\n二、丙\n三、乙', 'astray 第二点'],
    ['to none', '见本文第三点。\n一、甲\n二、乙\n三、丙', '见本文第三点。\n一、甲\n二、乙', 'astray 第三点'],
    ['to one that there was not', '见本文第三点。\n一、甲\n二、乙', '见本文第三点。\n一、甲\n二、乙\n三、丙', 'gained 第三点'],
    ['not one that meant nothing before and after', '见本文第五点。\n一、甲\n二、乙', '见本文第五点。\n一、甲\n二、丙', ''],
    ['the same annex', '一、甲，见附件2。\n二、乙\n附件1：表\n水。\n附件2：图\n水。', '一、甲，见附件2。\n三、乙\n附件1：表\n水。\n附件2：图\n水。', ''],
    ['an annex that is gone', '一、甲，见附件2。\n二、乙\n附件1：表\n水。\n附件2：图\n水。', '一、甲，见附件2。\n二、乙\n附件1：表\n水。', 'astray 附件2'],
    ['an annex that has only come', '一、甲，见附件2。\n二、乙\n附件1：表\n水。', '一、甲，见附件2。\n二、乙\n附件1：表\n水。\n附件2：图\n水。', 'gained 附件2'],
    ['an annex of another number', '一、甲，见附件2。\n二、乙\n附件1：表\n水。\n附件2：图\n水。', '一、甲，见附件2。\n二、乙\n附件2：图\n水。\n附件1：表\n水。', 'astray 附件2'],
  ]; // prettier-ignore
  for (const [name, before, after, wanted] of cases)
    it(name, () => assert.equal(strays(before, after), wanted));
});
