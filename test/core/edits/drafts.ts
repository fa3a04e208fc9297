// Drafts with marks in them, and drafts made up: several levels and forms, run-in and standalone, with references.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, parse } from '../../../src/core/reading/draft.ts';
import type { Change } from '../../../src/core/edits/index.ts';
import type { OrdinalStyle } from '../../../src/core/ordinals/ordinals.ts';
import { writeOrdinal } from '../../../src/core/ordinals/writer.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import { type Position } from '../../../src/core/text/positions.ts';
import { lint } from '../../../src/lint/lint.ts';

/** A draft and its place marked ▲; several places by several marks. */
export function marked(text: string): { text: string; draft: Draft; at: Position; places: Position[] } {
  const places: Position[] = [];
  const lines = text.split('\n').map((written, line) => {
    let clean = written;
    for (let at = clean.indexOf('▲'); at >= 0; at = clean.indexOf('▲')) {
      places.push({ line, character: at });
      clean = clean.slice(0, at) + clean.slice(at + 1);
    }
    return clean;
  });
  const clean = lines.join('\n');
  return { text: clean, draft: parse(clean), at: places[0] ?? { line: 0, character: 0 }, places };
}

/** The sections whose headings stand on the marked lines. */
export function sectionsOf(draft: Draft, places: readonly Position[]): number[] {
  return places.map(({ line }) => draft.sections.find((it) => it.line === line)?.index ?? -1);
}

/** The text after a change, with the marks where they have gone; or why it was refused. */
export function after(text: string, change: Change, places: readonly Position[] = []): string {
  if ('refused' in change) return change.refused;
  const lines = applyEdits(text, change.edits).split('\n');
  for (const place of places) {
    const { line, character } = change.map(place);
    const at = lines[line];
    assert.ok(at !== undefined, 'a mark has left the text');
    lines[line] = `${at.slice(0, character)}▲${at.slice(character)}`;
  }
  return lines.join('\n');
}

/** Holds lines against a table that stands indented in a template string. */
export function assertLines(found: readonly string[], wanted: string): void {
  const lines = wanted.split('\n').slice(1, -1);
  assert.equal(found.join('\n'), lines.map((line) => line.slice(6)).join('\n'));
}

/** How many findings about numbering there are; a count that was promised, and a lone item, are the writer's business. */
export function findings(draft: Draft): number {
  return lint(draft).filter(({ rule }) => NUMBERING.has(rule)).length;
}

const NUMBERING = new Set([
  'missing-number',
  'duplicate-number',
  'number-out-of-order',
  'series-start',
  'mixed-numeral',
  'mixed-delimiter',
  'mixed-brackets',
  'redundant-delimiter',
  'lookalike-numeral',
  'level-order',
]);

/** The lines without their ordinals and the blanks around these, sorted: what no structural edit may lose or change. Blank lines are left out. */
export function bodies(draft: Draft): string[] {
  const headings = new Map(draft.sections.map(({ line, ordinal }) => [line, ordinal]));
  return draft.lines
    .map((line, i) => {
      const ordinal = headings.get(i);
      return ordinal ? line.slice(ordinal.end).trimStart() : line;
    })
    .map((line) => line.replace(/(?<=[见述话])(?:第.{1,2}?(?:部分|点)|[（(].{1,2}?[）)])+/g, '…'))
    .filter((line) => line.trim() !== '')
    .sort();
}

// ---- Drafts made up ----

const style = (
  opening: string,
  system: OrdinalStyle['system'],
  closing: string,
  delimiter: string,
): OrdinalStyle => ({
  opening,
  system,
  closing,
  delimiter,
});
const LADDERS: readonly (readonly OrdinalStyle[])[] = [
  [style('', 'han', '', '、'), style('（', 'han', '）', ''), style('', 'arabic', '', '.')],
  [style('', 'han', '', '、'), style('', 'arabic', '', '、'), style('（', 'arabic', '）', '')],
  [style('', 'han-financial', '', '、'), style('', 'han', '', '、'), style('(', 'han', ')', '')],
  [style('第', 'han', '部分', ''), style('', 'han', '', '、'), style('（', 'han', '）', '')],
];

interface Shape {
  readonly runIn: boolean;
  readonly body: number;
  readonly children: readonly Shape[];
}

const shape = (depth: number): fc.Arbitrary<Shape> =>
  fc.record({
    runIn: fc.boolean(),
    body: fc.integer({ min: 0, max: 2 }),
    children:
      depth === 0
        ? fc.constant([])
        : fc.oneof(fc.constant([]), fc.array(shape(depth - 1), { minLength: 2, maxLength: 4 })),
  });

/** What stands before the ordinals of each depth. */
const INDENTS: readonly (readonly string[])[] = [
  ['', '', ''],
  ['', '　　', '　　　　'],
  ['　　', '　　', '　　'],
  ['# ', '## ', '### '],
];

/** Signs of headings inside the text, nested and quoted. */
const ASIDES = [
  '',
  '有人说“一、先看；二、再定”，这话不错。',
  '一是修路，二是架桥，三是通水。',
  '材料见表（①为去年，②为今年（含（一）类））。',
  '二、三产业增长，（一）和（二）都有份。',
  '《办法》第二条（一）讲得很清楚。',
];

/** A sound draft: nothing in its numbering to find. */
export const drafts: fc.Arbitrary<string> = fc
  .record({
    ladder: fc.constantFrom(...LADDERS),
    sections: fc.array(shape(2), { minLength: 2, maxLength: 5 }),
    gap: fc.constantFrom('', '\n', '\n\n'),
    eol: fc.constantFrom('\n', '\r\n'),
    lastEnd: fc.boolean(),
    closing: fc.constantFrom('', '谢谢大家！', '我就讲到这里，谢谢大家！'),
    references: fc.boolean(),
    indents: fc.constantFrom(...INDENTS),
    asides: fc.array(fc.constantFrom(...ASIDES), { minLength: 1, maxLength: 4 }),
  })
  .map(({ ladder, sections, gap, eol, lastEnd, closing, references, indents, asides }) => {
    let count = 0;
    const lines: string[] = ['在工作会议上的讲话', '', '同志们：', '今天讲几个问题。'];
    const add = (line: string): void =>
      void lines.push(...(gap === '' ? [line] : [...gap.slice(1).split('\n'), line]));
    const put = ({ runIn, body, children }: Shape, depth: number, number: number, next: number): void => {
      const name = `${'甲乙丙丁戊己庚辛壬癸'.charAt(count % 10)}${count++}`;
      const ordinal = writeOrdinal(ladder[depth] ?? style('', 'han', '', '、'), number) ?? '';
      const blank = ordinal.startsWith('第') ? '　' : '';
      add(
        `${indents[depth] ?? ''}${ordinal}${blank}${runIn ? `抓好${name}的工作。具体情况已经清楚。` : `抓好${name}的工作`}`,
      );
      for (let i = 0; i < body; i++) {
        const reference =
          references && i === 0 && depth === 0 && next > 0
            ? `，详见第${'一二三四五'.charAt(next - 1)}部分`
            : '';
        const aside = asides[(count + i) % asides.length] ?? '';
        add(`这里说的是${name}的第${'一二'.charAt(i)}段话${reference}。${aside}`);
      }
      children.forEach((child, i) => put(child, depth + 1, i + 1, 0));
    };
    sections.forEach((section, i) => put(section, 0, i + 1, ((i + 1) % sections.length) + 1));
    if (closing !== '') add(closing);
    return lines.join(eol) + (lastEnd ? eol : '');
  })
  .filter((text) => findings(parse(text)) === 0);
