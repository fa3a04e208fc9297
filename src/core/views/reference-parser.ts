// How a text names one of its sections: 第三部分, （二）, 三、（二）, part by part; and which section each part means.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { type NumeralSystem, readNumeral } from '../ordinals/numerals.ts';
import { readOrdinals } from '../ordinals/reader.ts';

/** One step of a path. Columns are UTF-16 units of the text it was read from. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly numeral: { readonly start: number; readonly end: number; readonly system: NumeralSystem };
  readonly number: number;
  /** 部分 条 点, in simplified characters; empty for （二） and 三、. */
  readonly unit: string;
  /** `Ordinal.key` of （二） and 三、; undefined for 第二点, which may be any form. */
  readonly key: string | undefined;
}

/** The longest path that begins at `start`; undefined where there is none. */
export function readPath(text: string, start: number): readonly Part[] | undefined {
  const parts: Part[] = [];
  let part = readPart(text, start);
  while (part) {
    parts.push(part);
    part = readPart(text, part.end);
  }
  const [first, second] = parts;
  // 三、 points nowhere by itself, nor does a run of them.
  if (!first || (isStem(first) && (!second || isStem(second)))) return undefined;
  return parts;
}

/** What is counted with 第, in either script, and how an ordinal's key spells it. */
const UNITS: readonly (readonly [word: string, unit: string])[] = [
  ['部分', '部分'],
  ['编', '编'],
  ['編', '编'],
  ['章', '章'],
  ['节', '节'],
  ['節', '节'],
  ['条', '条'],
  ['條', '条'],
  ['篇', '篇'],
  ['课', '课'],
  ['課', '课'],
  ['讲', '讲'],
  ['講', '讲'],
  ['卷', '卷'],
  ['大点', '点'],
  ['大點', '点'],
  ['点', '点'],
  ['點', '点'],
  ['个问题', '问题'],
  ['個問題', '问题'],
  ['项', '项'],
  ['項', '项'],
  ['个方面', '方面'],
  ['個方面', '方面'],
  ['方面', '方面'],
];

/** Those that any item may be called by, whatever its form. */
const ANY: ReadonlySet<string> = new Set(['点', '问题', '项', '方面']);

function readPart(text: string, start: number): Part | undefined {
  return text.charAt(start) === '第' ? readCounted(text, start) : readWritten(text, start);
}

/** 第三部分, 第二点, 第（三）项. */
function readCounted(text: string, start: number): Part | undefined {
  const bracketed = readWritten(text, start + 1);
  if (bracketed && /^[（(]/.test(text.slice(start + 1))) return withNoun({ ...bracketed, start }, text);
  const reading = readNumeral(text, start + 1)[0];
  if (!reading) return undefined;
  const { value: number, end, system } = reading;
  const numeral = { start: start + 1, end, system };
  for (const [word, unit] of UNITS) {
    if (!text.startsWith(word, end)) continue;
    // 第三方面军, 第一条件 and 第五节课 are none; 第二部分的 and 第三条规定 are.
    if (/^(?:军|軍|件|课|課|目|院|球)/.test(text.slice(end + word.length))) return undefined;
    const key = ANY.has(unit) ? undefined : `第${unit}`;
    return { start, end: end + word.length, numeral, number, unit, key };
  }
  // 如上所述第三，
  const isClosed = end === text.length || /[，。；：、！？）)]/.test(text.charAt(end));
  return isClosed ? { start, end, numeral, number, unit: '', key: undefined } : undefined;
}

/** （二） and, with something behind it, 三、. */
function readWritten(text: string, start: number): Part | undefined {
  const [ordinal] = readOrdinals(text.slice(0, start + LONGEST), start);
  if (!ordinal || ordinal.secondary) return undefined;
  const { number, key, style, numeral, redundant } = ordinal;
  const { system } = style;
  if (system === 'word' || system === 'decimal') return undefined;
  // The comma after （二） is the sentence's, not the ordinal's.
  const end = ordinal.end - (redundant ? style.delimiter.length : 0);
  const isEnclosed = /[（(]/.test(text.charAt(start));
  if (!isEnclosed && !(style.delimiter === '、' && /[（(]/.test(text.charAt(end)))) return undefined;
  return { start, end, numeral: { ...numeral, system }, number, unit: '', key };
}

function withNoun(part: Part, text: string): Part {
  const noun = /^[项項点點条條款]/.exec(text.slice(part.end));
  return noun ? { ...part, end: part.end + 1 } : part;
}

function isStem({ key = '' }: Part): boolean {
  return key.endsWith('、');
}

const LONGEST = 12;

// ---- Which section ----

/** The section a part means; `broken` where there is none and can be none; undefined in doubt. */
export type Found = number | 'broken' | undefined;

/** As seen from inside the section `from` (undefined: from the top): among its own, its siblings, further out; then anywhere. */
export function findBeside(draft: Draft, part: Part, from: number | undefined, line: number): Found {
  const { sections } = draft;
  const pool = poolOf(draft, part, line);
  const matches = pool.filter(({ ordinal }) => ordinal.number === part.number);
  if (matches.length === 0) {
    const isCounted =
      part.unit === '部分' || pool.every((section) => part.unit !== '' && fits(part, section));
    return isCounted && part.key !== undefined && isSound(pool) && pool.length > 1 ? 'broken' : undefined;
  }
  for (let scope = from ?? -1; ; scope = sections[scope]?.parent ?? -1) {
    const inScope = matches.filter(({ parent, index }) => parent === scope && index !== from);
    if (inScope.length === 1) return inScope[0]?.index;
    if (inScope.length > 1) return undefined;
    if (scope < 0) break;
  }
  return matches.length === 1 && part.key !== undefined ? matches[0]?.index : undefined;
}

/** Among the children of a section, or deeper where only one fits. */
export function findWithin(draft: Draft, part: Part, parent: number): Found {
  const children = (draft.sections[parent]?.children ?? []).flatMap((index) => draft.sections[index] ?? []);
  const fitting = children.filter((section) => fits(part, section));
  const match = fitting.find(({ ordinal }) => ordinal.number === part.number);
  if (match) return match.index;
  return fitting.length > 1 && isSound(fitting) ? 'broken' : undefined;
}

function fits({ key }: Part, { ordinal }: Section): boolean {
  return key === undefined ? ordinal.style.system !== 'decimal' : ordinal.key === key;
}

/** The sections that a part may mean. 第三部分 is the third at the top where none is called a part. */
function poolOf({ sections, frame }: Draft, part: Part, line: number): readonly Section[] {
  const pool = sections.filter((section) => fits(part, section));
  if (pool.length > 0 || part.key === undefined) return pool;
  if (part.unit === '条') return sections.filter((section) => section.ordinal.style.opening === '');
  if (part.unit !== '部分') return [];
  const annex = frame.annexes[0]?.line ?? Infinity;
  return sections.filter((it) => it.parent < 0 && !it.ordinal.secondary && (line > annex || it.line < annex));
}

/** Numbered from 1 without a gap: what is not among them is nowhere. */
function isSound(sections: readonly Section[]): boolean {
  const parent = sections[0]?.parent;
  const isRun = sections.every(({ ordinal }, i) => ordinal.number === i + 1);
  return isRun && sections.every((it) => it.parent === parent || it.ordinal.style.opening === '第');
}
