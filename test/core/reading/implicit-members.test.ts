// Slips before which the missing number stands in the running text are none. Behind ← stands the slip that shows on a line, in
// brackets where the text has what seems to be missing.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { impliedSlips } from '../../../src/core/reading/implicit-members.ts';
import { trim } from './outline.ts';

const ARROW = ' ←';

function assertSlips(marked: string): void {
  const wanted = trim(`${marked}\n`);
  const lines = wanted.map((line) => line.split(ARROW)[0] ?? '');
  const draft = parse(lines.join('\n'));
  const told = new Map<number, string>();
  for (const series of draft.series) {
    const implied = impliedSlips(draft, series);
    for (const slip of series.slips) {
      const line = draft.sections[series.members[slip.at] ?? -1]?.line ?? -1;
      told.set(line, implied.has(slip) ? `(${slip.kind})` : slip.kind);
    }
  }
  const found = lines.map((line, i) => (told.has(i) ? `${line}${ARROW} ${told.get(i)}` : line));
  assert.equal(found.join('\n'), wanted.join('\n'));
}

const TEXTS: Readonly<Record<string, string>> = {
  'the first without its comma': `
    一、修渠
    我看第一没有钱可用
    第二，没有人手。 ← (start)
    第三，没有地方。
    二、植树
    第一，没有钱。
    第二，没有人。`,
  'no first at all': `
    一、修渠
    我看没有钱可用
    第二，没有人手。 ← start
    第三，没有地方。
    二、植树
    第一，没有钱。
    第二，没有人。`,
  'a word that is not the first': `
    一、修渠
    我看其次没有钱可用
    第二，没有人手。 ← start
    第三，没有地方。
    二、植树
    第一，没有钱。
    第二，没有人。`,
  'a number left out that stands in a sentence': `
    一、修渠
    （一）上游
    李站长说（二）中游
    （三）下游 ← (missing)
    （四）渠口`,
  'a number left out that stands nowhere': `
    一、修渠
    （一）上游
    （三）下游 ← missing
    （四）渠口`,
  'one bracket, the other in the text': `
    一、修渠
    1）上游
    李站长说2）中游
    4）下游 ← missing
    二、筑坝`,
  'two left out, one behind the other': `
    一、修渠
    二、筑坝
    李站长说三、清塘
    四、植树 ← missing
    六、架桥 ← missing
    七、铺路`,
  'a decimal in an amount': `
    1.修渠
    水深2.88米。
    3.筑坝 ← missing
    4.清塘`,
  'a number right before another': `
    1.修渠
    李站长说2.3立方
    3.筑坝 ← missing
    4.清塘`,
  'a bracket in the midst of a word': `
    一、修渠
    （一）上游
    李站长（二）班
    （三）下游 ← (missing)
    （四）渠口`,
  'numbers in a row': `
    一、修渠
    要点。二、三产业也要水。
    三、筑坝 ← missing
    四、清塘`,
  'farther back than a section is long': `
    一、修渠
    我看第二没有钱可用
${'    水。\n'.repeat(45)}    二、筑坝
    第一，没有人手。
    第三，没有地方。 ← missing
    第四，没有时候。`,
  'a number twice': `
    一、修渠
    二、筑坝
    水站说二、清塘
    二、植树 ← duplicate
    四、架桥`,
  'two exchanged': `
    一、修渠
    水站说二、清塘
    三、植树 ← exchanged
    二、筑坝
    四、架桥`,
  '三 for 三是': `
    一是修渠。
    二是筑坝。
    三要清塘。
    四是植树。 ← (missing)
    五是架桥。`,
};

suite('slips that are none', () => {
  for (const [name, text] of Object.entries(TEXTS)) test(name, () => assertSlips(text));
});
