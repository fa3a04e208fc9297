// What commands make of awkward texts, at every place: the lines of the text then, joined by ` / `, or why it is refused. A section
// is called by its title, one character; ▲ is the end of its ordinal, as a cursor there would follow.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Change,
  demote,
  endList,
  moveDown,
  moveTo,
  moveUp,
  nextItem,
  ordinalsAt,
  pasteSection,
  promote,
  renumber,
  renumberingBehind,
  restyle,
} from '../../../src/core/edits/index.ts';
import { gbt9704, taiwan } from '../../../src/core/ordinals/ladders.ts';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';
import type { Section } from '../../../src/core/reading/outline.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import type { Position } from '../../../src/core/text/positions.ts';
import { ownLadder } from '../../../src/core/views/own-ladder.ts';
import { assertLines } from './drafts.ts';

function nameOf(draft: Draft, { line, ordinal }: Section): string {
  return (draft.lines[line] ?? '').slice(ordinal.end).trim().slice(0, 1);
}

function shown(text: string): string {
  return text.replaceAll('\r\n', '⏎').replaceAll('\n', ' / ');
}

/** The text with ▲ at a place. */
function markedAt(text: string, { line, character }: Position): string {
  const lines = text.split('\n');
  const at = lines[line] ?? '';
  lines[line] = `${at.slice(0, character)}▲${at.slice(character)}`;
  return lines.join('\n');
}

/** Where nothing is to do, there is nothing to tell. */
function told(text: string, change: Change, place?: Position): string | undefined {
  if ('refused' in change) return SILENT.has(change.refused) ? undefined : change.refused;
  const after = applyEdits(text, change.edits);
  return shown(place ? markedAt(after, change.map(place)) : after);
}

const SILENT: ReadonlySet<string> = new Set(['nothing-to-do', 'into-itself']);

type Outcome = readonly [name: string, outcome: string | undefined];

function assertTable(found: readonly Outcome[], wanted: string): void {
  const rows = found.flatMap(([name, outcome]) =>
    outcome === undefined ? [] : `${name}: ${outcome}`.trimEnd(),
  );
  assertLines(rows, wanted);
}

const PLACES = ['before', 'after', 'into'] as const;

/** Each section to each place beside and in each other one; what would go into itself is left out. */
function moves(text: string): Outcome[] {
  const draft = parse(text);
  return draft.sections.flatMap((section) =>
    draft.sections.flatMap((other) =>
      PLACES.map((where): Outcome => {
        const change = moveTo(draft, [section.index], { section: other.index, where });
        const end = { line: section.line, character: section.ordinal.end };
        return [`${nameOf(draft, section)} ${where} ${nameOf(draft, other)}`, told(text, change, end)];
      }),
    ),
  );
}

const TOGETHER = { up: moveUp, down: moveDown, out: promote, in: demote } as const;

/** Every two sections at once. */
function pairs(text: string): Outcome[] {
  const draft = parse(text);
  return draft.sections.flatMap((one) =>
    draft.sections.slice(one.index + 1).flatMap((other) =>
      Object.entries(TOGETHER).map(([name, run]): Outcome => {
        const change = run(draft, [one.index, other.index]);
        return [`${nameOf(draft, one)}${nameOf(draft, other)} ${name}`, told(text, change)];
      }),
    ),
  );
}

/** Each section to the end of the body. */
function ends(text: string): Outcome[] {
  const draft = parse(text);
  return draft.sections.map((section): Outcome => {
    const end = { line: section.line, character: section.ordinal.end };
    return [nameOf(draft, section), told(text, moveTo(draft, [section.index], { where: 'end' }), end)];
  });
}

/** What may be typed on an empty line behind each line, and what becomes of the text then. */
function offers(text: string): Outcome[] {
  const lines = text.split('\n');
  return lines.flatMap((_, i) => {
    const begun = lines.toSpliced(i + 1, 0, '').join('\n');
    const draft = parse(begun);
    return ordinalsAt(draft, i + 1).map((offer): Outcome => {
      const own = { range: offer.range, text: offer.lead + offer.text };
      const edits = [own, ...renumberingBehind(draft, offer)].sort(
        (a, b) => a.range.start.line - b.range.start.line,
      );
      return [`${i + 1} ${offer.kind}`, shown(applyEdits(begun, edits))];
    });
  });
}

/** Enter at the end of each line. */
function enters(text: string): Outcome[] {
  const draft = parse(text);
  return draft.lines.map((line, i): Outcome => {
    const at = { line: i, character: line.length };
    const made = endList(draft, at) ?? nextItem(draft, at);
    return [`${i + 1}`, made && shown(markedAt(applyEdits(text, made.edits), made.cursor))];
  });
}

/** A piece put in behind each line. */
function pastes(text: string, ...pieces: readonly string[]): Outcome[] {
  const draft = parse(text);
  return pieces.flatMap((piece) =>
    draft.lines.map((_, line): Outcome => {
      const change = pasteSection(draft, { line, character: 0 }, piece);
      return [`${shown(piece)} at ${line + 1}`, told(text, change)];
    }),
  );
}

/** In the forms of others, and in its own; numbered anew. */
function restyles(text: string): Outcome[] {
  const draft = parse(text);
  return [
    ['gbt9704', told(text, restyle(draft, gbt9704))],
    ['taiwan', told(text, restyle(draft, taiwan))],
    ['own', told(text, restyle(draft, ownLadder(draft)))],
    ['numbers', told(text, renumber(draft, { kind: 'draft' }))],
  ];
}

describe('each section to each place', () => {
  it('Markdown headings, of which one is two levels deeper', () =>
    assertTable(
      moves('# 一、甲\n### （一）子\n# 二、乙\n\n文'),
      `
      甲 after 乙: # 一、乙 /  / 文 / # 二、▲甲 / ### （一）子
      甲 into 乙: not-reversible
      子 before 甲: would-not-hold
      子 after 甲: not-reversible
      子 before 乙: not-reversible
      子 after 乙: not-reversible
      子 into 乙: # 一、甲 / # 二、乙 /  / 文 / ### （一）▲子
      乙 before 甲: # 一、▲乙 /  / 文 / # 二、甲 / ### （一）子
      乙 into 甲: # 一、甲 / ### （一）子 / ### （二）▲乙 /  / 文
      乙 before 子: # 一、甲 / ### （一）▲乙 /  / 文 / ### （二）子
      乙 after 子: # 一、甲 / ### （一）子 / ### （二）▲乙 /  / 文
      乙 into 子: # 一、甲 / ### （一）子 / #### 1.▲乙 /  / 文
    `,
    ));
  it('decimals, the lowest with a list', () =>
    assertTable(
      moves('1 甲\n1.1 子\n1.1.1 辰\n2 乙'),
      `
      甲 after 乙: 1 乙 / 2▲ 甲 / 2.1 子 / 2.1.1 辰
      甲 into 乙: not-reversible
      子 before 甲: would-not-hold
      子 after 甲: 1 甲 / 2▲ 子 / 2.1 辰 / 3 乙
      子 before 乙: 1 甲 / 2▲ 子 / 2.1 辰 / 3 乙
      子 after 乙: 1 甲 / 2 乙 / 3▲ 子 / 3.1 辰
      子 into 乙: 1 甲 / 2 乙 / 2.1▲ 子 / 2.1.1 辰
      辰 before 甲: would-not-hold
      辰 after 甲: 1 甲 / 1.1 子 / 2▲ 辰 / 3 乙
      辰 into 甲: 1 甲 / 1.1 子 / 1.2▲ 辰 / 2 乙
      辰 before 子: would-not-hold
      辰 after 子: 1 甲 / 1.1 子 / 1.2▲ 辰 / 2 乙
      辰 before 乙: 1 甲 / 1.1 子 / 2▲ 辰 / 3 乙
      辰 after 乙: 1 甲 / 1.1 子 / 2 乙 / 3▲ 辰
      辰 into 乙: 1 甲 / 1.1 子 / 2 乙 / 2.1▲ 辰
      乙 before 甲: 1▲ 乙 / 2 甲 / 2.1 子 / 2.1.1 辰
      乙 into 甲: 1 甲 / 1.1 子 / 1.1.1 辰 / 1.2▲ 乙
      乙 before 子: 1 甲 / 1.1▲ 乙 / 1.2 子 / 1.2.1 辰
      乙 after 子: 1 甲 / 1.1 子 / 1.1.1 辰 / 1.2▲ 乙
      乙 into 子: 1 甲 / 1.1 子 / 1.1.1 辰 / 1.1.2▲ 乙
      乙 before 辰: 1 甲 / 1.1 子 / 1.1.1▲ 乙 / 1.1.2 辰
      乙 after 辰: 1 甲 / 1.1 子 / 1.1.1 辰 / 1.1.2▲ 乙
      乙 into 辰: 1 甲 / 1.1 子 / 1.1.1 辰 / 1.1.1.1▲ 乙
    `,
    ));
  it('references to what moves', () =>
    assertTable(
      moves('一、甲，见第二部分。\n（一）子\n二、乙，见第一部分（一）。\n三、丙，见第二部分。'),
      `
      甲 after 乙: 一、乙，见第二部分（一）。 / 二、▲甲，见第一部分。 / （一）子 / 三、丙，见第一部分。
      甲 into 乙: would-not-hold
      甲 before 丙: 一、乙，见第二部分（一）。 / 二、▲甲，见第一部分。 / （一）子 / 三、丙，见第一部分。
      甲 after 丙: 一、乙，见第三部分（一）。 / 二、丙，见第一部分。 / 三、▲甲，见第一部分。 / （一）子
      甲 into 丙: would-not-hold
      子 before 甲: would-not-hold
      子 after 甲: 一、甲，见第三部分。 / 二、▲子 / 三、乙，见第二部分。 / 四、丙，见第三部分。
      子 before 乙: 一、甲，见第三部分。 / 二、▲子 / 三、乙，见第二部分。 / 四、丙，见第三部分。
      子 after 乙: 一、甲，见第二部分。 / 二、乙，见第三部分。 / 三、▲子 / 四、丙，见第二部分。
      子 into 乙: 一、甲，见第二部分。 / 二、乙，见第二部分（一）。 / （一）▲子 / 三、丙，见第二部分。
      子 before 丙: 一、甲，见第二部分。 / 二、乙，见第三部分。 / 三、▲子 / 四、丙，见第二部分。
      子 after 丙: 一、甲，见第二部分。 / 二、乙，见第四部分。 / 三、丙，见第二部分。 / 四、▲子
      子 into 丙: 一、甲，见第二部分。 / 二、乙，见第三部分（一）。 / 三、丙，见第二部分。 / （一）▲子
      乙 before 甲: 一、▲乙，见第二部分（一）。 / 二、甲，见第一部分。 / （一）子 / 三、丙，见第一部分。
      乙 into 甲: 一、甲，见第一部分（二）。 / （一）子 / （二）▲乙，见第一部分（一）。 / 二、丙，见第一部分（二）。
      乙 before 子: 一、甲，见第一部分（一）。 / （一）▲乙，见第一部分（二）。 / （二）子 / 二、丙，见第一部分（一）。
      乙 after 子: 一、甲，见第一部分（二）。 / （一）子 / （二）▲乙，见第一部分（一）。 / 二、丙，见第一部分（二）。
      乙 into 子: would-not-hold
      乙 after 丙: 一、甲，见第三部分。 / （一）子 / 二、丙，见第三部分。 / 三、▲乙，见第一部分（一）。
      乙 into 丙: not-reversible
      丙 before 甲: 一、▲丙，见第三部分。 / 二、甲，见第三部分。 / （一）子 / 三、乙，见第二部分（一）。
      丙 after 甲: 一、甲，见第三部分。 / （一）子 / 二、▲丙，见第三部分。 / 三、乙，见第一部分（一）。
      丙 into 甲: 一、甲，见第二部分。 / （一）子 / （二）▲丙，见第二部分。 / 二、乙，见第一部分（一）。
      丙 before 子: 一、甲，见第二部分。 / （一）▲丙，见第二部分。 / （二）子 / 二、乙，见第一部分（二）。
      丙 after 子: 一、甲，见第二部分。 / （一）子 / （二）▲丙，见第二部分。 / 二、乙，见第一部分（一）。
      丙 into 子: would-not-hold
      丙 before 乙: 一、甲，见第三部分。 / （一）子 / 二、▲丙，见第三部分。 / 三、乙，见第一部分（一）。
      丙 into 乙: 一、甲，见第二部分。 / （一）子 / 二、乙，见第一部分（一）。 / （一）▲丙，见第二部分。
    `,
    ));
  it('indents and blank lines', () =>
    assertTable(
      moves('　　一、甲\n\n　　1. 子\n　　2. 丑\n\n\n　　二、乙\n文\n谢谢大家！'),
      `
      甲 after 乙: 　　一、乙 / 文 /  /  / 　　二、▲甲 /  / 　　1. 子 / 　　2. 丑 / 谢谢大家！
      甲 into 乙: not-reversible
      子 before 甲: would-not-hold
      子 after 甲: 　　一、甲 /  / 　　1. 丑 / 　　二、▲子 /  /  / 　　三、乙 / 文 / 谢谢大家！
      子 into 甲: 　　一、甲 /  / 　　1. 丑 / 　　2.▲ 子 /  /  / 　　二、乙 / 文 / 谢谢大家！
      子 after 丑: 　　一、甲 /  / 　　1. 丑 / 　　2.▲ 子 /  /  / 　　二、乙 / 文 / 谢谢大家！
      子 into 丑: not-reversible
      子 before 乙: 　　一、甲 /  / 　　1. 丑 / 　　二、▲子 /  /  / 　　三、乙 / 文 / 谢谢大家！
      子 after 乙: 　　一、甲 /  / 　　1. 丑 /  /  / 　　二、乙 / 文 / 　　三、▲子 / 谢谢大家！
      子 into 乙: 　　一、甲 /  / 　　1. 丑 /  /  / 　　二、乙 / 文 / 　　1.▲ 子 / 谢谢大家！
      丑 before 甲: would-not-hold
      丑 after 甲: 　　一、甲 /  / 　　1. 子 / 　　二、▲丑 /  /  / 　　三、乙 / 文 / 谢谢大家！
      丑 before 子: 　　一、甲 /  / 　　1.▲ 丑 / 　　2. 子 /  /  / 　　二、乙 / 文 / 谢谢大家！
      丑 into 子: 　　一、甲 /  / 　　1. 子 / 　　（1）▲ 丑 /  /  / 　　二、乙 / 文 / 谢谢大家！
      丑 before 乙: 　　一、甲 /  / 　　1. 子 / 　　二、▲丑 /  /  / 　　三、乙 / 文 / 谢谢大家！
      丑 after 乙: 　　一、甲 /  / 　　1. 子 /  /  / 　　二、乙 / 文 / 　　三、▲丑 / 谢谢大家！
      丑 into 乙: 　　一、甲 /  / 　　1. 子 /  /  / 　　二、乙 / 文 / 　　1.▲ 丑 / 谢谢大家！
      乙 before 甲: 　　一、▲乙 / 文 /  /  / 　　二、甲 /  / 　　1. 子 / 　　2. 丑 / 谢谢大家！
      乙 into 甲: 　　一、甲 /  / 　　1. 子 / 　　2. 丑 /  /  / 　　3.▲ 乙 / 文 / 谢谢大家！
      乙 before 子: 　　一、甲 /  / 　　1.▲ 乙 / 文 / 　　2. 子 /  /  / 　　3. 丑 / 谢谢大家！
      乙 after 子: 　　一、甲 /  / 　　1. 子 / 　　2.▲ 乙 / 文 /  /  / 　　3. 丑 / 谢谢大家！
      乙 into 子: 　　一、甲 /  / 　　1. 子 /  /  / 　　（1）▲乙 / 文 / 　　2. 丑 / 谢谢大家！
      乙 before 丑: 　　一、甲 /  / 　　1. 子 / 　　2.▲ 乙 / 文 /  /  / 　　3. 丑 / 谢谢大家！
      乙 after 丑: 　　一、甲 /  / 　　1. 子 / 　　2. 丑 /  /  / 　　3.▲ 乙 / 文 / 谢谢大家！
      乙 into 丑: 　　一、甲 /  / 　　1. 子 / 　　2. 丑 /  /  / 　　（1）▲乙 / 文 / 谢谢大家！
    `,
    ));
  it('a list that runs on', () =>
    assertTable(
      moves('第一章　甲\n第一条　子\n第二章　乙\n第二条　丑\n第三条　寅'),
      `
      甲 after 乙: 第一章　乙 / 第一条　丑 / 第二条　寅 / 第二章▲　甲 / 第三条　子
      甲 into 乙: would-not-hold
      甲 before 丑: would-not-hold
      甲 after 丑: would-not-hold
      甲 into 丑: would-not-hold
      甲 before 寅: would-not-hold
      甲 after 寅: would-not-hold
      甲 into 寅: would-not-hold
      子 before 甲: would-not-hold
      子 after 甲: 第一章　甲 / 第二章▲　子 / 第三章　乙 / 第一条　丑 / 第二条　寅
      子 before 乙: 第一章　甲 / 第二章▲　子 / 第三章　乙 / 第一条　丑 / 第二条　寅
      子 after 乙: 第一章　甲 / 第二章　乙 / 第一条　丑 / 第二条　寅 / 第三章▲　子
      子 into 乙: 第一章　甲 / 第二章　乙 / 第一条　丑 / 第二条　寅 / 第三条▲　子
      子 before 丑: 第一章　甲 / 第二章　乙 / 第一条▲　子 / 第二条　丑 / 第三条　寅
      子 after 丑: 第一章　甲 / 第二章　乙 / 第一条　丑 / 第二条▲　子 / 第三条　寅
      子 into 丑: 第一章　甲 / 第二章　乙 / 第一条　丑 / 一、▲　子 / 第二条　寅
      子 before 寅: 第一章　甲 / 第二章　乙 / 第一条　丑 / 第二条▲　子 / 第三条　寅
      子 after 寅: 第一章　甲 / 第二章　乙 / 第一条　丑 / 第二条　寅 / 第三条▲　子
      子 into 寅: 第一章　甲 / 第二章　乙 / 第一条　丑 / 第二条　寅 / 一、▲　子
      乙 before 甲: 第一章▲　乙 / 第一条　丑 / 第二条　寅 / 第二章　甲 / 第三条　子
      乙 into 甲: would-not-hold
      乙 before 子: would-not-hold
      乙 after 子: would-not-hold
      乙 into 子: would-not-hold
      丑 before 甲: would-not-hold
      丑 after 甲: would-not-hold
      丑 into 甲: 第一章　甲 / 第一条　子 / 第二条▲　丑 / 第二章　乙 / 第三条　寅
      丑 before 子: 第一章　甲 / 第一条▲　丑 / 第二条　子 / 第二章　乙 / 第三条　寅
      丑 after 子: 第一章　甲 / 第一条　子 / 第二条▲　丑 / 第二章　乙 / 第三条　寅
      丑 into 子: 第一章　甲 / 第一条　子 / 一、▲　丑 / 第二章　乙 / 第二条　寅
      丑 before 乙: would-not-hold
      丑 after 乙: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条　寅 / 第三章▲　丑
      丑 into 乙: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条　寅 / 第三条▲　丑
      丑 after 寅: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条　寅 / 第三条▲　丑
      丑 into 寅: not-reversible
      寅 before 甲: would-not-hold
      寅 after 甲: would-not-hold
      寅 into 甲: 第一章　甲 / 第一条　子 / 第二条▲　寅 / 第二章　乙 / 第三条　丑
      寅 before 子: 第一章　甲 / 第一条▲　寅 / 第二条　子 / 第二章　乙 / 第三条　丑
      寅 after 子: 第一章　甲 / 第一条　子 / 第二条▲　寅 / 第二章　乙 / 第三条　丑
      寅 into 子: 第一章　甲 / 第一条　子 / 一、▲　寅 / 第二章　乙 / 第二条　丑
      寅 before 乙: would-not-hold
      寅 after 乙: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条　丑 / 第三章▲　寅
      寅 before 丑: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条▲　寅 / 第三条　丑
      寅 into 丑: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条　丑 / 一、▲　寅
    `,
    ));
  it('faults', () =>
    assertTable(
      moves('一、甲\n三、乙\n三、丙\n（二）子'),
      `
      甲 after 乙: 一、乙 / 三、▲甲 / 三、丙 / （二）子
      甲 into 乙: not-reversible
      甲 before 丙: 一、乙 / 三、▲甲 / 三、丙 / （二）子
      甲 after 丙: 一、乙 / 三、丙 / （二）子 / 三、▲甲
      甲 into 丙: not-reversible
      甲 before 子: would-not-hold
      甲 after 子: not-reversible
      甲 into 子: not-reversible
      乙 before 甲: 一、▲乙 / 三、甲 / 三、丙 / （二）子
      乙 into 甲: not-reversible
      乙 after 丙: 一、甲 / 三、丙 / （二）子 / 三、▲乙
      乙 into 丙: not-reversible
      乙 before 子: would-not-hold
      乙 after 子: not-reversible
      乙 into 子: not-reversible
      丙 before 甲: would-not-hold
      丙 after 甲: 一、甲 / 三、▲丙 / （二）子 / 三、乙
      丙 into 甲: would-not-hold
      丙 before 乙: 一、甲 / 三、▲丙 / （二）子 / 三、乙
      丙 into 乙: not-reversible
      子 before 甲: would-not-hold
      子 after 甲: would-not-hold
      子 into 甲: not-reversible
      子 before 乙: would-not-hold
      子 after 乙: would-not-hold
      子 into 乙: not-reversible
      子 before 丙: would-not-hold
      子 after 丙: not-reversible
      子 into 丙: not-reversible
    `,
    ));
  it('an annex', () =>
    assertTable(
      moves('一、甲\n二、乙\n附件\n1.子\n2.丑'),
      `
      甲 after 乙: 一、乙 / 二、▲甲 / 附件 / 1.子 / 2.丑
      甲 into 乙: not-reversible
      甲 before 子: 一、乙 / 附件 / 1.▲甲 / 2.子 / 3.丑
      甲 after 子: 一、乙 / 附件 / 1.子 / 2.▲甲 / 3.丑
      甲 into 子: 一、乙 / 附件 / 1.子 / （1）▲甲 / 2.丑
      甲 before 丑: 一、乙 / 附件 / 1.子 / 2.▲甲 / 3.丑
      甲 after 丑: 一、乙 / 附件 / 1.子 / 2.丑 / 3.▲甲
      甲 into 丑: 一、乙 / 附件 / 1.子 / 2.丑 / （1）▲甲
      乙 before 甲: 一、▲乙 / 二、甲 / 附件 / 1.子 / 2.丑
      乙 into 甲: 一、甲 / （一）▲乙 / 附件 / 1.子 / 2.丑
      乙 before 子: 一、甲 / 附件 / 1.▲乙 / 2.子 / 3.丑
      乙 after 子: 一、甲 / 附件 / 1.子 / 2.▲乙 / 3.丑
      乙 into 子: 一、甲 / 附件 / 1.子 / （1）▲乙 / 2.丑
      乙 before 丑: 一、甲 / 附件 / 1.子 / 2.▲乙 / 3.丑
      乙 after 丑: 一、甲 / 附件 / 1.子 / 2.丑 / 3.▲乙
      乙 into 丑: 一、甲 / 附件 / 1.子 / 2.丑 / （1）▲乙
      子 before 甲: 一、▲子 / 二、甲 / 三、乙 / 附件 / 1.丑
      子 after 甲: 一、甲 / 二、▲子 / 三、乙 / 附件 / 1.丑
      子 into 甲: 一、甲 / （一）▲子 / 二、乙 / 附件 / 1.丑
      子 before 乙: 一、甲 / 二、▲子 / 三、乙 / 附件 / 1.丑
      子 after 乙: 一、甲 / 二、乙 / 三、▲子 / 附件 / 1.丑
      子 into 乙: 一、甲 / 二、乙 / （一）▲子 / 附件 / 1.丑
      子 after 丑: 一、甲 / 二、乙 / 附件 / 1.丑 / 2.▲子
      子 into 丑: not-reversible
      丑 before 甲: 一、▲丑 / 二、甲 / 三、乙 / 附件 / 1.子
      丑 after 甲: 一、甲 / 二、▲丑 / 三、乙 / 附件 / 1.子
      丑 into 甲: 一、甲 / （一）▲丑 / 二、乙 / 附件 / 1.子
      丑 before 乙: 一、甲 / 二、▲丑 / 三、乙 / 附件 / 1.子
      丑 after 乙: 一、甲 / 二、乙 / 三、▲丑 / 附件 / 1.子
      丑 into 乙: 一、甲 / 二、乙 / （一）▲丑 / 附件 / 1.子
      丑 before 子: 一、甲 / 二、乙 / 附件 / 1.▲丑 / 2.子
      丑 into 子: 一、甲 / 二、乙 / 附件 / 1.子 / （1）▲丑
    `,
    ));
  it('a salutation and a closing', () =>
    assertTable(
      moves('同志们：\n一、甲\n1.子\n2.丑\n二、乙\n谢谢大家！'),
      `
      甲 after 乙: 同志们： / 一、乙 / 二、▲甲 / 1.子 / 2.丑 / 谢谢大家！
      甲 into 乙: not-reversible
      子 before 甲: would-not-hold
      子 after 甲: 同志们： / 一、甲 / 1.丑 / 二、▲子 / 三、乙 / 谢谢大家！
      子 into 甲: 同志们： / 一、甲 / 1.丑 / 2.▲子 / 二、乙 / 谢谢大家！
      子 after 丑: 同志们： / 一、甲 / 1.丑 / 2.▲子 / 二、乙 / 谢谢大家！
      子 into 丑: not-reversible
      子 before 乙: 同志们： / 一、甲 / 1.丑 / 二、▲子 / 三、乙 / 谢谢大家！
      子 after 乙: 同志们： / 一、甲 / 1.丑 / 二、乙 / 三、▲子 / 谢谢大家！
      子 into 乙: 同志们： / 一、甲 / 1.丑 / 二、乙 / 1.▲子 / 谢谢大家！
      丑 before 甲: would-not-hold
      丑 after 甲: 同志们： / 一、甲 / 1.子 / 二、▲丑 / 三、乙 / 谢谢大家！
      丑 before 子: 同志们： / 一、甲 / 1.▲丑 / 2.子 / 二、乙 / 谢谢大家！
      丑 into 子: 同志们： / 一、甲 / 1.子 / （1）▲丑 / 二、乙 / 谢谢大家！
      丑 before 乙: 同志们： / 一、甲 / 1.子 / 二、▲丑 / 三、乙 / 谢谢大家！
      丑 after 乙: 同志们： / 一、甲 / 1.子 / 二、乙 / 三、▲丑 / 谢谢大家！
      丑 into 乙: 同志们： / 一、甲 / 1.子 / 二、乙 / 1.▲丑 / 谢谢大家！
      乙 before 甲: 同志们： / 一、▲乙 / 二、甲 / 1.子 / 2.丑 / 谢谢大家！
      乙 into 甲: 同志们： / 一、甲 / 1.子 / 2.丑 / 3.▲乙 / 谢谢大家！
      乙 before 子: 同志们： / 一、甲 / 1.▲乙 / 2.子 / 3.丑 / 谢谢大家！
      乙 after 子: 同志们： / 一、甲 / 1.子 / 2.▲乙 / 3.丑 / 谢谢大家！
      乙 into 子: 同志们： / 一、甲 / 1.子 / （1）▲乙 / 2.丑 / 谢谢大家！
      乙 before 丑: 同志们： / 一、甲 / 1.子 / 2.▲乙 / 3.丑 / 谢谢大家！
      乙 after 丑: 同志们： / 一、甲 / 1.子 / 2.丑 / 3.▲乙 / 谢谢大家！
      乙 into 丑: 同志们： / 一、甲 / 1.子 / 2.丑 / （1）▲乙 / 谢谢大家！
    `,
    ));
  it('a chapter without articles', () =>
    assertTable(
      moves('第一章　甲\n第一条　子\n第二章　乙\n第三章　丙\n第二条　丑'),
      `
      甲 after 乙: 第一章　乙 / 第二章▲　甲 / 第一条　子 / 第三章　丙 / 第二条　丑
      甲 into 乙: would-not-hold
      甲 before 丙: 第一章　乙 / 第二章▲　甲 / 第一条　子 / 第三章　丙 / 第二条　丑
      甲 after 丙: 第一章　乙 / 第二章　丙 / 第一条　丑 / 第三章▲　甲 / 第二条　子
      甲 into 丙: would-not-hold
      甲 before 丑: would-not-hold
      甲 after 丑: would-not-hold
      甲 into 丑: would-not-hold
      子 before 甲: would-not-hold
      子 after 甲: 第一章　甲 / 第二章▲　子 / 第三章　乙 / 第四章　丙 / 第一条　丑
      子 before 乙: 第一章　甲 / 第二章▲　子 / 第三章　乙 / 第四章　丙 / 第一条　丑
      子 after 乙: 第一章　甲 / 第二章　乙 / 第三章▲　子 / 第四章　丙 / 第一条　丑
      子 into 乙: 第一章　甲 / 第二章　乙 / 第一条▲　子 / 第三章　丙 / 第二条　丑
      子 before 丙: 第一章　甲 / 第二章　乙 / 第三章▲　子 / 第四章　丙 / 第一条　丑
      子 after 丙: 第一章　甲 / 第二章　乙 / 第三章　丙 / 第一条　丑 / 第四章▲　子
      子 into 丙: 第一章　甲 / 第二章　乙 / 第三章　丙 / 第一条　丑 / 第二条▲　子
      子 before 丑: 第一章　甲 / 第二章　乙 / 第三章　丙 / 第一条▲　子 / 第二条　丑
      子 after 丑: 第一章　甲 / 第二章　乙 / 第三章　丙 / 第一条　丑 / 第二条▲　子
      子 into 丑: 第一章　甲 / 第二章　乙 / 第三章　丙 / 第一条　丑 / 一、▲　子
      乙 before 甲: 第一章▲　乙 / 第二章　甲 / 第一条　子 / 第三章　丙 / 第二条　丑
      乙 into 甲: 第一章　甲 / 第一条　子 / 第二条▲　乙 / 第二章　丙 / 第三条　丑
      乙 before 子: 第一章　甲 / 第一条▲　乙 / 第二条　子 / 第二章　丙 / 第三条　丑
      乙 after 子: 第一章　甲 / 第一条　子 / 第二条▲　乙 / 第二章　丙 / 第三条　丑
      乙 into 子: 第一章　甲 / 第一条　子 / 一、▲　乙 / 第二章　丙 / 第二条　丑
      乙 after 丙: 第一章　甲 / 第一条　子 / 第二章　丙 / 第二条　丑 / 第三章▲　乙
      乙 into 丙: not-reversible
      乙 before 丑: would-not-hold
      乙 after 丑: not-reversible
      乙 into 丑: not-reversible
      丙 before 甲: 第一章▲　丙 / 第一条　丑 / 第二章　甲 / 第二条　子 / 第三章　乙
      丙 after 甲: 第一章　甲 / 第一条　子 / 第二章▲　丙 / 第二条　丑 / 第三章　乙
      丙 into 甲: would-not-hold
      丙 before 子: would-not-hold
      丙 after 子: would-not-hold
      丙 into 子: would-not-hold
      丙 before 乙: 第一章　甲 / 第一条　子 / 第二章▲　丙 / 第二条　丑 / 第三章　乙
      丙 into 乙: would-not-hold
      丑 before 甲: would-not-hold
      丑 after 甲: would-not-hold
      丑 into 甲: 第一章　甲 / 第一条　子 / 第二条▲　丑 / 第二章　乙 / 第三章　丙
      丑 before 子: not-reversible
      丑 after 子: 第一章　甲 / 第一条　子 / 第二条▲　丑 / 第二章　乙 / 第三章　丙
      丑 into 子: 第一章　甲 / 第一条　子 / 一、▲　丑 / 第二章　乙 / 第三章　丙
      丑 before 乙: would-not-hold
      丑 after 乙: would-not-hold
      丑 into 乙: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条▲　丑 / 第三章　丙
      丑 before 丙: would-not-hold
      丑 after 丙: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第四章▲　丑
    `,
    ));
});

describe('every two sections at once', () => {
  it('two levels', () =>
    assertTable(
      pairs('一、甲\n（一）子\n（二）丑\n二、乙\n三、丙'),
      `
      甲子 up: first-of-its-parent
      甲子 down: 一、乙 / 二、甲 / （一）子 / （二）丑 / 三、丙
      甲子 out: no-parent
      甲子 in: first-of-its-parent
      甲丑 up: first-of-its-parent
      甲丑 down: 一、乙 / 二、甲 / （一）子 / （二）丑 / 三、丙
      甲丑 out: no-parent
      甲丑 in: first-of-its-parent
      甲乙 up: first-of-its-parent
      甲乙 down: 一、丙 / 二、甲 / （一）子 / （二）丑 / 三、乙
      甲乙 out: no-parent
      甲乙 in: first-of-its-parent
      甲丙 up: first-of-its-parent
      甲丙 down: last-of-its-parent
      甲丙 out: no-parent
      甲丙 in: first-of-its-parent
      子丑 up: first-of-its-parent
      子丑 down: last-of-its-parent
      子丑 out: 一、甲 / 二、子 / 三、丑 / 四、乙 / 五、丙
      子丑 in: first-of-its-parent
      子乙 up: first-of-its-parent
      子乙 down: 一、甲 / （一）丑 / （二）子 / 二、丙 / 三、乙
      子乙 out: no-parent
      子乙 in: first-of-its-parent
      子丙 up: first-of-its-parent
      子丙 down: last-of-its-parent
      子丙 out: no-parent
      子丙 in: first-of-its-parent
      丑乙 up: 一、乙 / 二、甲 / （一）丑 / （二）子 / 三、丙
      丑乙 down: last-of-its-parent
      丑乙 out: no-parent
      丑乙 in: 一、甲 / （一）子 / 1.丑 / （二）乙 / 二、丙
      丑丙 up: 一、甲 / （一）丑 / （二）子 / 二、丙 / 三、乙
      丑丙 down: last-of-its-parent
      丑丙 out: no-parent
      丑丙 in: 一、甲 / （一）子 / 1.丑 / 二、乙 / （一）丙
      乙丙 up: 一、乙 / 二、丙 / 三、甲 / （一）子 / （二）丑
      乙丙 down: last-of-its-parent
      乙丙 out: no-parent
      乙丙 in: 一、甲 / （一）子 / （二）丑 / （三）乙 / （四）丙
    `,
    ));
  it('decimals', () =>
    assertTable(
      pairs('1 甲\n1.1 子\n1.2 丑\n2 乙\n3 丙'),
      `
      甲子 up: first-of-its-parent
      甲子 down: 1 乙 / 2 甲 / 2.1 子 / 2.2 丑 / 3 丙
      甲子 out: no-parent
      甲子 in: first-of-its-parent
      甲丑 up: first-of-its-parent
      甲丑 down: 1 乙 / 2 甲 / 2.1 子 / 2.2 丑 / 3 丙
      甲丑 out: no-parent
      甲丑 in: first-of-its-parent
      甲乙 up: first-of-its-parent
      甲乙 down: 1 丙 / 2 甲 / 2.1 子 / 2.2 丑 / 3 乙
      甲乙 out: no-parent
      甲乙 in: first-of-its-parent
      甲丙 up: first-of-its-parent
      甲丙 down: last-of-its-parent
      甲丙 out: no-parent
      甲丙 in: first-of-its-parent
      子丑 up: first-of-its-parent
      子丑 down: last-of-its-parent
      子丑 out: would-not-hold
      子丑 in: first-of-its-parent
      子乙 up: first-of-its-parent
      子乙 down: 1 甲 / 1.1 丑 / 1.2 子 / 2 丙 / 3 乙
      子乙 out: no-parent
      子乙 in: first-of-its-parent
      子丙 up: first-of-its-parent
      子丙 down: last-of-its-parent
      子丙 out: no-parent
      子丙 in: first-of-its-parent
      丑乙 up: 1 乙 / 2 甲 / 2.1 丑 / 2.2 子 / 3 丙
      丑乙 down: last-of-its-parent
      丑乙 out: no-parent
      丑乙 in: 1 甲 / 1.1 子 / 1.1.1 丑 / 1.2 乙 / 2 丙
      丑丙 up: 1 甲 / 1.1 丑 / 1.2 子 / 2 丙 / 3 乙
      丑丙 down: last-of-its-parent
      丑丙 out: no-parent
      丑丙 in: 1 甲 / 1.1 子 / 1.1.1 丑 / 2 乙 / 2.1 丙
      乙丙 up: 1 乙 / 2 丙 / 3 甲 / 3.1 子 / 3.2 丑
      乙丙 down: last-of-its-parent
      乙丙 out: no-parent
      乙丙 in: 1 甲 / 1.1 子 / 1.2 丑 / 1.3 乙 / 1.4 丙
    `,
    ));
  it('three levels', () =>
    assertTable(
      pairs('一、甲\n（一）子\n1.辰\n2.巳\n（二）丑\n二、乙'),
      `
      甲子 up: first-of-its-parent
      甲子 down: 一、乙 / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑
      甲子 out: no-parent
      甲子 in: first-of-its-parent
      甲辰 up: first-of-its-parent
      甲辰 down: 一、乙 / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑
      甲辰 out: no-parent
      甲辰 in: first-of-its-parent
      甲巳 up: first-of-its-parent
      甲巳 down: 一、乙 / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑
      甲巳 out: no-parent
      甲巳 in: first-of-its-parent
      甲丑 up: first-of-its-parent
      甲丑 down: 一、乙 / 二、甲 / （一）子 / 1.辰 / 2.巳 / （二）丑
      甲丑 out: no-parent
      甲丑 in: first-of-its-parent
      甲乙 up: first-of-its-parent
      甲乙 down: last-of-its-parent
      甲乙 out: no-parent
      甲乙 in: first-of-its-parent
      子辰 up: first-of-its-parent
      子辰 down: 一、甲 / （一）丑 / （二）子 / 1.辰 / 2.巳 / 二、乙
      子辰 out: 一、甲 / （一）丑 / 二、子 / （一）辰 / （二）巳 / 三、乙
      子辰 in: first-of-its-parent
      子巳 up: first-of-its-parent
      子巳 down: 一、甲 / （一）丑 / （二）子 / 1.辰 / 2.巳 / 二、乙
      子巳 out: 一、甲 / （一）丑 / 二、子 / （一）辰 / （二）巳 / 三、乙
      子巳 in: first-of-its-parent
      子丑 up: first-of-its-parent
      子丑 down: last-of-its-parent
      子丑 out: 一、甲 / 二、子 / （一）辰 / （二）巳 / 三、丑 / 四、乙
      子丑 in: first-of-its-parent
      子乙 up: first-of-its-parent
      子乙 down: last-of-its-parent
      子乙 out: no-parent
      子乙 in: first-of-its-parent
      辰巳 up: first-of-its-parent
      辰巳 down: last-of-its-parent
      辰巳 out: 一、甲 / （一）子 / （二）辰 / （三）巳 / （四）丑 / 二、乙
      辰巳 in: first-of-its-parent
      辰丑 up: first-of-its-parent
      辰丑 down: last-of-its-parent
      辰丑 out: 一、甲 / （一）子 / 1.巳 / （二）辰 / 二、丑 / 三、乙
      辰丑 in: first-of-its-parent
      辰乙 up: first-of-its-parent
      辰乙 down: last-of-its-parent
      辰乙 out: no-parent
      辰乙 in: first-of-its-parent
      巳丑 up: 一、甲 / （一）丑 / （二）子 / 1.巳 / 2.辰 / 二、乙
      巳丑 down: last-of-its-parent
      巳丑 out: 一、甲 / （一）子 / 1.辰 / （二）巳 / 二、丑 / 三、乙
      巳丑 in: 一、甲 / （一）子 / 1.辰 / （1）巳 / 2.丑 / 二、乙
      巳乙 up: 一、乙 / 二、甲 / （一）子 / 1.巳 / 2.辰 / （二）丑
      巳乙 down: last-of-its-parent
      巳乙 out: no-parent
      巳乙 in: 一、甲 / （一）子 / 1.辰 / （1）巳 / （二）丑 / （三）乙
      丑乙 up: 一、乙 / 二、甲 / （一）丑 / （二）子 / 1.辰 / 2.巳
      丑乙 down: last-of-its-parent
      丑乙 out: no-parent
      丑乙 in: 一、甲 / （一）子 / 1.辰 / 2.巳 / 3.丑 / （二）乙
    `,
    ));
});

describe('what may be typed behind each line', () => {
  it('two levels, a blank line between', () =>
    assertTable(
      offers('一、甲\n\n（一）子\n（二）丑\n\n二、乙\n\n谢谢大家！'),
      `
      1 child: 一、甲 /  / （一） /  / （二）子 / （三）丑 /  / 二、乙 /  / 谢谢大家！
      1 next: 一、甲 /  / 二、 /  / （一）子 / （二）丑 /  / 三、乙 /  / 谢谢大家！
      2 child: 一、甲 /  / （一） / （二）子 / （三）丑 /  / 二、乙 /  / 谢谢大家！
      2 next: 一、甲 /  / 二、 / （一）子 / （二）丑 /  / 三、乙 /  / 谢谢大家！
      3 next: 一、甲 /  / （一）子 / （二） / （三）丑 /  / 二、乙 /  / 谢谢大家！
      3 child: 一、甲 /  / （一）子 /  / 1. / （二）丑 /  / 二、乙 /  / 谢谢大家！
      3 parent: 一、甲 /  / （一）子 /  / 二、 / （二）丑 /  / 三、乙 /  / 谢谢大家！
      4 next: 一、甲 /  / （一）子 / （二）丑 / （三） /  / 二、乙 /  / 谢谢大家！
      4 child: 一、甲 /  / （一）子 / （二）丑 / 1. /  / 二、乙 /  / 谢谢大家！
      4 parent: 一、甲 /  / （一）子 / （二）丑 /  / 二、 /  / 三、乙 /  / 谢谢大家！
      5 next: 一、甲 /  / （一）子 / （二）丑 /  / （三） / 二、乙 /  / 谢谢大家！
      5 child: 一、甲 /  / （一）子 / （二）丑 /  / 1. / 二、乙 /  / 谢谢大家！
      5 parent: 一、甲 /  / （一）子 / （二）丑 /  / 二、 / 三、乙 /  / 谢谢大家！
      6 child: 一、甲 /  / （一）子 / （二）丑 /  / 二、乙 /  / （一） /  / 谢谢大家！
      6 next: 一、甲 /  / （一）子 / （二）丑 /  / 二、乙 /  / 三、 /  / 谢谢大家！
      7 child: 一、甲 /  / （一）子 / （二）丑 /  / 二、乙 /  / （一） / 谢谢大家！
      7 next: 一、甲 /  / （一）子 / （二）丑 /  / 二、乙 /  / 三、 / 谢谢大家！
      8 next: 一、甲 /  / （一）子 / （二）丑 /  / 二、乙 /  / 谢谢大家！ /  / 三、
      8 child: 一、甲 /  / （一）子 / （二）丑 /  / 二、乙 /  / 谢谢大家！ /  / （一）
    `,
    ));
  it('decimals', () =>
    assertTable(
      offers('1 甲\n1.1 子\n文\n1.2 丑\n2 乙'),
      `
      1 child: 1 甲 / 1.1  / 1.2 子 / 文 / 1.3 丑 / 2 乙
      1 next: 1 甲 / 2  / 1.1 子 / 文 / 1.2 丑 / 3 乙
      2 next: 1 甲 / 1.1 子 / 1.2  / 文 / 1.3 丑 / 2 乙
      2 child: 1 甲 / 1.1 子 / 1.1.1  / 文 / 1.2 丑 / 2 乙
      2 parent: 1 甲 / 1.1 子 / 2  / 文 / 1.2 丑 / 3 乙
      3 next: 1 甲 / 1.1 子 / 文 / 1.2  / 1.3 丑 / 2 乙
      3 child: 1 甲 / 1.1 子 / 文 / 1.1.1  / 1.2 丑 / 2 乙
      3 parent: 1 甲 / 1.1 子 / 文 / 2  / 1.2 丑 / 3 乙
      4 next: 1 甲 / 1.1 子 / 文 / 1.2 丑 / 1.3  / 2 乙
      4 child: 1 甲 / 1.1 子 / 文 / 1.2 丑 / 1.2.1  / 2 乙
      4 parent: 1 甲 / 1.1 子 / 文 / 1.2 丑 / 2  / 3 乙
      5 child: 1 甲 / 1.1 子 / 文 / 1.2 丑 / 2 乙 / 2.1
      5 next: 1 甲 / 1.1 子 / 文 / 1.2 丑 / 2 乙 / 3
    `,
    ));
  it('articles', () =>
    assertTable(
      offers('第一章　甲\n第一条　子\n第二条　丑\n第二章　乙\n第三条　寅'),
      `
      1 child: 第一章　甲 / 第一条　 / 第二条　子 / 第三条　丑 / 第二章　乙 / 第四条　寅
      1 next: 第一章　甲 / 第二章　 / 第一条　子 / 第二条　丑 / 第三章　乙 / 第三条　寅
      2 next: 第一章　甲 / 第一条　子 / 第二条　 / 第三条　丑 / 第二章　乙 / 第四条　寅
      2 child: 第一章　甲 / 第一条　子 / 一、 / 第二条　丑 / 第二章　乙 / 第三条　寅
      2 parent: 第一章　甲 / 第一条　子 / 第二章　 / 第二条　丑 / 第三章　乙 / 第三条　寅
      3 next: 第一章　甲 / 第一条　子 / 第二条　丑 / 第三条　 / 第二章　乙 / 第四条　寅
      3 child: 第一章　甲 / 第一条　子 / 第二条　丑 / 一、 / 第二章　乙 / 第三条　寅
      3 parent: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　 / 第三章　乙 / 第三条　寅
      4 child: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　乙 / 第三条　 / 第四条　寅
      4 next: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　乙 / 第三章　 / 第三条　寅
      5 next: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　乙 / 第三条　寅 / 第四条
      5 child: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　乙 / 第三条　寅 / 一、
      5 parent: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　乙 / 第三条　寅 / 第三章
    `,
    ));
  it('words and references', () =>
    assertTable(
      offers('首先，甲。\n其次，乙。\n见其次。\n最后，丙。'),
      `
      1 next: 首先，甲。 / 其次， / 再次，乙。 / 见其次。 / 最后，丙。
      2 next: 首先，甲。 / 其次，乙。 / 再次， / 见其次。 / 最后，丙。
      3 next: 首先，甲。 / 其次，乙。 / 见其次。 / 再次， / 最后，丙。
    `,
    ));
  it('an annex', () =>
    assertTable(
      offers('一、甲\n附件\n1.子\n2.丑'),
      `
      1 next: 一、甲 / 二、 / 附件 / 1.子 / 2.丑
      1 child: 一、甲 / （一） / 附件 / 1.子 / 2.丑
      2 next: 一、甲 / 附件 / 一、 / 1.子 / 2.丑
      3 next: 一、甲 / 附件 / 1.子 / 2. / 3.丑
      3 child: 一、甲 / 附件 / 1.子 / （1） / 2.丑
      4 next: 一、甲 / 附件 / 1.子 / 2.丑 / 3.
      4 child: 一、甲 / 附件 / 1.子 / 2.丑 / （1）
    `,
    ));
  it('signs that end', () =>
    assertTable(
      offers('⑲甲\n⑳乙'),
      `
      1 next: ⑲甲 / ⑳ / ㉑乙
      2 next: ⑲甲 / ⑳乙 / ㉑
    `,
    ));
  it('a chapter without articles', () =>
    assertTable(
      offers('第一章　甲\n第一条　子\n第二章　乙\n第三章　丙\n第二条　丑\n第三条　寅'),
      `
      1 child: 第一章　甲 / 第一条　 / 第二条　子 / 第二章　乙 / 第三章　丙 / 第三条　丑 / 第四条　寅
      1 next: 第一章　甲 / 第二章　 / 第一条　子 / 第三章　乙 / 第四章　丙 / 第二条　丑 / 第三条　寅
      2 next: 第一章　甲 / 第一条　子 / 第二条　 / 第二章　乙 / 第三章　丙 / 第三条　丑 / 第四条　寅
      2 child: 第一章　甲 / 第一条　子 / 一、 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第三条　寅
      2 parent: 第一章　甲 / 第一条　子 / 第二章　 / 第三章　乙 / 第四章　丙 / 第二条　丑 / 第三条　寅
      3 child: 第一章　甲 / 第一条　子 / 第二章　乙 / 第二条　 / 第三章　丙 / 第三条　丑 / 第四条　寅
      3 next: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　 / 第四章　丙 / 第二条　丑 / 第三条　寅
      4 child: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　 / 第三条　丑 / 第四条　寅
      4 next: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第四章　 / 第二条　丑 / 第三条　寅
      5 next: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第三条　 / 第四条　寅
      5 child: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 一、 / 第三条　寅
      5 parent: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第四章　 / 第三条　寅
      6 next: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第三条　寅 / 第四条
      6 child: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第三条　寅 / 一、
      6 parent: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第三条　寅 / 第四章
    `,
    ));
});

describe('Enter behind each line', () => {
  it('two levels', () =>
    assertTable(
      enters('一、甲\n（一）子；\n（二）丑；\n二、乙\n三、'),
      `
      2: 一、甲 / （一）子； / （二）▲ / （三）丑； / 二、乙 / 三、
      3: 一、甲 / （一）子； / （二）丑； / （三）▲ / 二、乙 / 三、
      4: 一、甲 / （一）子； / （二）丑； / 二、乙 / 三、▲ / 四、
      5: 一、甲 / （一）子； / （二）丑； / 二、乙 / ▲
    `,
    ));
  it('Markdown', () =>
    assertTable(
      enters('# 一、甲\n# 二、乙\n## 1. 子\n## 2. 丑'),
      `
      3: # 一、甲 / # 二、乙 / ## 1. 子 / ## 2. ▲ / ## 3. 丑
      4: # 一、甲 / # 二、乙 / ## 1. 子 / ## 2. 丑 / ## 3. ▲
    `,
    ));
  it('blank lines and indents', () =>
    assertTable(
      enters('　　一、甲\n\n　　二、乙\n\n　　1.子\n　　2.丑\n\n　　三、丙'),
      `
      5: 　　一、甲 /  / 　　二、乙 /  / 　　1.子 / 　　2.▲ / 　　3.丑 /  / 　　三、丙
      6: 　　一、甲 /  / 　　二、乙 /  / 　　1.子 / 　　2.丑 / 　　3.▲ /  / 　　三、丙
    `,
    ));
  it('decimals', () =>
    assertTable(
      enters('1 甲\n1.1 子\n1.2 丑\n2 乙\n3 丙'),
      `
      2: 1 甲 / 1.1 子 / 1.2 ▲ / 1.3 丑 / 2 乙 / 3 丙
      3: 1 甲 / 1.1 子 / 1.2 丑 / 1.3 ▲ / 2 乙 / 3 丙
      4: 1 甲 / 1.1 子 / 1.2 丑 / 2 乙 / 3 ▲ / 4 丙
    `,
    ));
  it('articles', () =>
    assertTable(
      enters('第一条　甲\n第二条　乙\n第二条之一　丙\n第三条　丁'),
      `
      1: 第一条　甲 / 第二条　▲ / 第三条　乙 / 第三条之一　丙 / 第四条　丁
      4: 第一条　甲 / 第二条　乙 / 第二条之一　丙 / 第三条　丁 / 第四条　▲
    `,
    ));
  it('what cannot go on', () =>
    assertTable(
      enters('⑲甲\n⑳乙'),
      `
      1: ⑲甲 / ⑳▲ / ㉑乙
      2: ⑲甲 / ⑳乙 / ㉑▲
    `,
    ));
  it('references', () =>
    assertTable(
      enters('一、甲\n二、乙\n见第二部分、第三部分。\n三、丙\n四、丁'),
      `
      1: 一、甲 / 二、▲ / 三、乙 / 见第三部分、第四部分。 / 四、丙 / 五、丁
      4: 一、甲 / 二、乙 / 见第二部分、第三部分。 / 三、丙 / 四、▲ / 五、丁
      5: 一、甲 / 二、乙 / 见第二部分、第三部分。 / 三、丙 / 四、丁 / 五、▲
    `,
    ));
  it('bodies below', () =>
    assertTable(
      enters('一、甲\n文\n二、乙；\n三、丙；'),
      `
      3: 一、甲 / 文 / 二、乙； / 三、▲ / 四、丙；
      4: 一、甲 / 文 / 二、乙； / 三、丙； / 四、▲
    `,
    ));
  it('bodies below all others', () =>
    assertTable(
      enters('一、甲\n文\n二、乙；'),
      `
      
    `,
    ));
  it('an empty one', () =>
    assertTable(
      enters('1.甲\n2.\n3.丙，见2。\n4.丁'),
      `
      1: 1.甲 / 2.▲ / 3. / 4.丙，见2。 / 5.丁
      2: 1.甲 / ▲ / 2.丙，见2。 / 3.丁
      3: 1.甲 / 2. / 3.丙，见2。 / 4.▲ / 5.丁
      4: 1.甲 / 2. / 3.丙，见2。 / 4.丁 / 5.▲
    `,
    ));
});

describe('a whole draft in another form', () => {
  it('decimals', () =>
    assertTable(
      restyles('1 甲\n1.1 子\n1.1.1 辰\n1.2 丑\n2 乙'),
      `
      gbt9704: 一、甲 / （一）子 / 1. 辰 / （二）丑 / 二、乙
      taiwan: 一、甲 / (一)子 / 1、辰 / (二)丑 / 二、乙
    `,
    ));
  it('half width', () =>
    assertTable(
      restyles('1.甲\n(1)子\n(2)丑\na)寅\n2.乙'),
      `
      gbt9704: 一、甲 / （一）子 / （二）丑 / 1.寅 / 二、乙
      taiwan: 一、甲 / (一)子 / (二)丑 / 1、寅 / 二、乙
    `,
    ));
  it('traditional hands', () =>
    assertTable(
      restyles('壹、甲\n一、子\n(一)辰\n二、丑\n貳、乙'),
      `
      gbt9704: 一、甲 / （一）子 / 1.辰 / （二）丑 / 二、乙
      taiwan: 一、甲 / (一)子 / 1、辰 / (二)丑 / 二、乙
    `,
    ));
  it('faults', () =>
    assertTable(
      restyles('一、甲\n三.乙\n三、丙\n（二）子\n（三）丑'),
      `
      gbt9704: 一、甲 / 三、乙 / 三、丙 / （二）子 / （三）丑
      taiwan: 一、甲 / 三、乙 / 三、丙 / (二)子 / (三)丑
      own: 一、甲 / 三、乙 / 三、丙 / （二）子 / （三）丑
      numbers: 一、甲 / 二.乙 / 三、丙 / （一）子 / （二）丑
    `,
    ));
  it('articles between', () =>
    assertTable(
      restyles('第一条　甲\n第一条之一　乙\n第三条　丙，见第一条之一。'),
      `
      numbers: 第一条　甲 / 第一条之一　乙 / 第二条　丙，见第一条之一。
    `,
    ));
  it('five levels', () =>
    assertTable(
      restyles('一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n②己'),
      `
      taiwan: 一、甲 / (一)乙 / 1、丙 / (1)丁 / 甲、戊 / 乙、己
    `,
    ));
  it('references', () =>
    assertTable(
      restyles('第一部分　甲\n1、子，见第二部分。\n2、丑，见第一部分第1点。\n第二部分　乙'),
      `
      gbt9704: 第一部分　甲 / 一、子，见第二部分。 / 二、丑，见第一部分第一点。 / 第二部分　乙
      taiwan: 第一部分　甲 / 一、子，见第二部分。 / 二、丑，见第一部分第一点。 / 第二部分　乙
    `,
    ));
  it('bare numerals and blanks', () =>
    assertTable(
      restyles('一 甲\n二 乙\n三 丙'),
      `
      gbt9704: 一、甲 / 二、乙 / 三、丙
      taiwan: 一、甲 / 二、乙 / 三、丙
    `,
    ));
  it('Markdown', () =>
    assertTable(
      restyles('# 1、甲\n## (1)子\n## (2)丑\n# 2、乙'),
      `
      gbt9704: # 一、甲 / ## （一）子 / ## （二）丑 / # 二、乙
      taiwan: # 一、甲 / ## (一)子 / ## (二)丑 / # 二、乙
    `,
    ));
});

describe('a piece put in behind each line', () => {
  it('two levels', () =>
    assertTable(
      pastes(
        '一、甲\n（一）子\n\n二、乙',
        '5.新\n(1)内\n',
        '三、新\n（一）内\n四、又\n',
        '1 新\n1.1 内\n1.2 外\n',
        '第三条　新\n',
        '文',
        '二是新。\n',
      ),
      `
      5.新 / (1)内 /  at 1: 一、甲 / （一）子 /  / 二、新 / （一）内 /  / 三、乙
      5.新 / (1)内 /  at 2: 一、甲 / （一）子 / （二）新 / 1.内 /  / 二、乙
      5.新 / (1)内 /  at 3: 一、甲 / （一）子 / （二）新 / 1.内 /  / 二、乙
      5.新 / (1)内 /  at 4: 一、甲 / （一）子 /  / 二、乙 /  / 三、新 / （一）内
      三、新 / （一）内 / 四、又 /  at 1: 一、甲 / （一）子 /  / 二、新 / （一）内 /  / 三、又 /  / 四、乙
      三、新 / （一）内 / 四、又 /  at 2: 一、甲 / （一）子 / （二）新 / 1.内 / （三）又 /  / 二、乙
      三、新 / （一）内 / 四、又 /  at 3: 一、甲 / （一）子 / （二）新 / 1.内 / （三）又 /  / 二、乙
      三、新 / （一）内 / 四、又 /  at 4: 一、甲 / （一）子 /  / 二、乙 /  / 三、新 / （一）内 /  / 四、又
      1 新 / 1.1 内 / 1.2 外 /  at 1: 一、甲 / （一）子 /  / 二、新 / （一）内 / （二）外 /  / 三、乙
      1 新 / 1.1 内 / 1.2 外 /  at 2: 一、甲 / （一）子 / （二）新 / 1. 内 / 2. 外 /  / 二、乙
      1 新 / 1.1 内 / 1.2 外 /  at 3: 一、甲 / （一）子 / （二）新 / 1. 内 / 2. 外 /  / 二、乙
      1 新 / 1.1 内 / 1.2 外 /  at 4: 一、甲 / （一）子 /  / 二、乙 /  / 三、新 / （一）内 / （二）外
      第三条　新 /  at 1: 一、甲 / （一）子 /  / 二、新 /  / 三、乙
      第三条　新 /  at 2: 一、甲 / （一）子 / （二）新 /  / 二、乙
      第三条　新 /  at 3: 一、甲 / （一）子 / （二）新 /  / 二、乙
      第三条　新 /  at 4: 一、甲 / （一）子 /  / 二、乙 /  / 三、新
      文 at 1: no-section
      文 at 2: no-section
      文 at 3: no-section
      文 at 4: no-section
      二是新。 /  at 1: 一、甲 / （一）子 /  / 二、新。 /  / 三、乙
      二是新。 /  at 2: 一、甲 / （一）子 / （二）新。 /  / 二、乙
      二是新。 /  at 3: 一、甲 / （一）子 / （二）新。 /  / 二、乙
      二是新。 /  at 4: 一、甲 / （一）子 /  / 二、乙 /  / 三、新。
    `,
    ));
  it('decimals', () =>
    assertTable(
      pastes('1 甲\n1.1 子\n1.2 丑\n2 乙', '2.3 新\n2.3.1 内\n', '5 新\n6 又\n6.1 内\n'),
      `
      2.3 新 / 2.3.1 内 /  at 1: 1 甲 / 1.1 子 / 1.2 丑 / 2 新 / 2.1 内 / 3 乙
      2.3 新 / 2.3.1 内 /  at 2: 1 甲 / 1.1 子 / 1.2 新 / 1.2.1 内 / 1.3 丑 / 2 乙
      2.3 新 / 2.3.1 内 /  at 3: 1 甲 / 1.1 子 / 1.2 丑 / 1.3 新 / 1.3.1 内 / 2 乙
      2.3 新 / 2.3.1 内 /  at 4: 1 甲 / 1.1 子 / 1.2 丑 / 2 乙 / 3 新 / 3.1 内
      5 新 / 6 又 / 6.1 内 /  at 1: 1 甲 / 1.1 子 / 1.2 丑 / 2 新 / 3 又 / 3.1 内 / 4 乙
      5 新 / 6 又 / 6.1 内 /  at 2: 1 甲 / 1.1 子 / 1.2 新 / 1.3 又 / 1.3.1 内 / 1.4 丑 / 2 乙
      5 新 / 6 又 / 6.1 内 /  at 3: 1 甲 / 1.1 子 / 1.2 丑 / 1.3 新 / 1.4 又 / 1.4.1 内 / 2 乙
      5 新 / 6 又 / 6.1 内 /  at 4: 1 甲 / 1.1 子 / 1.2 丑 / 2 乙 / 3 新 / 4 又 / 4.1 内
    `,
    ));
  it('no section', () =>
    assertTable(
      pastes('文\n文', '一、新\n'),
      `
      一、新 /  at 1: no-section
      一、新 /  at 2: no-section
    `,
    ));
  it('articles', () =>
    assertTable(
      pastes('第一章　甲\n第一条　子\n第二条　丑', '第五条　新\n', '第二章　新\n第七条　内\n第八条　外\n'),
      `
      第五条　新 /  at 1: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　新
      第五条　新 /  at 2: 第一章　甲 / 第一条　子 / 第二条　新 / 第三条　丑
      第五条　新 /  at 3: 第一章　甲 / 第一条　子 / 第二条　丑 / 第三条　新
      第二章　新 / 第七条　内 / 第八条　外 /  at 1: 第一章　甲 / 第一条　子 / 第二条　丑 / 第二章　新 / 第三条　内 / 第四条　外
      第二章　新 / 第七条　内 / 第八条　外 /  at 2: would-not-hold
      第二章　新 / 第七条　内 / 第八条　外 /  at 3: would-not-hold
    `,
    ));
  it('references, an annex', () =>
    assertTable(
      pastes('一、甲，见第二部分。\n二、乙\n附件\n1.子', '三、新\n', '1.新\n2.又\n'),
      `
      三、新 /  at 1: 一、甲，见第三部分。 / 二、新 / 三、乙 / 附件 / 1.子
      三、新 /  at 2: 一、甲，见第二部分。 / 二、乙 / 三、新 / 附件 / 1.子
      三、新 /  at 3: 一、甲，见第二部分。 / 二、乙 / 三、新 / 附件 / 1.子
      三、新 /  at 4: 一、甲，见第二部分。 / 二、乙 / 附件 / 1.子 / 2.新
      1.新 / 2.又 /  at 1: 一、甲，见第四部分。 / 二、新 / 三、又 / 四、乙 / 附件 / 1.子
      1.新 / 2.又 /  at 2: 一、甲，见第二部分。 / 二、乙 / 三、新 / 四、又 / 附件 / 1.子
      1.新 / 2.又 /  at 3: 一、甲，见第二部分。 / 二、乙 / 三、新 / 四、又 / 附件 / 1.子
      1.新 / 2.又 /  at 4: 一、甲，见第二部分。 / 二、乙 / 附件 / 1.子 / 2.新 / 3.又
    `,
    ));
  it('a chapter without articles', () =>
    assertTable(
      pastes('第一章　甲\n第一条　子\n第二章　乙\n第三章　丙\n第二条　丑', '第九条　新\n'),
      `
      第九条　新 /  at 1: 第一章　甲 / 第一条　子 / 第二章　新 / 第三章　乙 / 第四章　丙 / 第二条　丑
      第九条　新 /  at 2: 第一章　甲 / 第一条　子 / 第二条　新 / 第二章　乙 / 第三章　丙 / 第三条　丑
      第九条　新 /  at 3: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　新 / 第四章　丙 / 第二条　丑
      第九条　新 /  at 4: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第四章　新
      第九条　新 /  at 5: 第一章　甲 / 第一条　子 / 第二章　乙 / 第三章　丙 / 第二条　丑 / 第三条　新
    `,
    ));
});

describe('each section to the end', () => {
  it('one chapter', () =>
    assertTable(
      ends('一、甲\n（一）子\n（二）丑'),
      `
      子: 一、甲 / （一）丑 / 二、▲子
      丑: 一、甲 / （一）子 / 二、▲丑
    `,
    ));
  it('an annex', () =>
    assertTable(
      ends('一、甲\n1.子\n二、乙\n附件\n1.丙\n2.丁'),
      `
      甲: 一、乙 / 二、▲甲 / 1.子 / 附件 / 1.丙 / 2.丁
      子: not-reversible
      丙: 一、甲 / 1.子 / 二、乙 / 三、▲丙 / 附件 / 1.丁
      丁: 一、甲 / 1.子 / 二、乙 / 三、▲丁 / 附件 / 1.丙
    `,
    ));
  it('blank lines and thanks', () =>
    assertTable(
      ends('一、甲\n\n（一）子\n\n二、乙\n谢谢大家！'),
      `
      甲: 一、乙 /  / 二、▲甲 /  / （一）子 / 谢谢大家！
      子: 一、甲 /  / 二、乙 /  / 三、▲子 / 谢谢大家！
    `,
    ));
});

describe('an ordinal that changes', () => {
  for (const [text, from, to, fresh] of [
    ['（一）甲\n（三）乙', 1, 2, '二'],
    ['第十一条　甲\n第十三条　乙', 2, 3, '二'],
    ['1.1 甲\n1.3 乙', 2, 3, '2'],
    ['十九、甲\n二十一、乙', 2, 3, ''],
    ['一、甲\n1.子\n4.丑', 0, 1, '2'],
  ] as const)
    it(`is touched where it differs: ${shown(text)}`, () => {
      const change = renumber(parse(text), { kind: 'draft' });
      assert.ok(!('refused' in change));
      const places = change.edits.map(({ range: { start, end }, text: put }) => [
        start.character,
        end.character,
        put,
      ]);
      assert.deepEqual(places, [[from, to, fresh]]);
    });
});
