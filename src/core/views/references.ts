// References in the text: 见第三部分, 本讲话第二点, 前述（二）, 第5条, 附件2, 参见三、（二）. What only looks like one (第一季度,
// 《…法》第5条, 第二点 in a list) is none: a word before it must point, or the form itself must leave no doubt.
import type { Draft } from '../reading/draft.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { findBeside, findWithin, type Part, readPath } from './reference-parser.ts';
import { sectionAt } from './selection-ranges.ts';
import { suspectLines } from './line-prefilter.ts';
import { type Position, type Range, rangeOf } from '../text/positions.ts';

export interface Reference {
  /** 第三部分, （二）, 附件2, without the word before it; on one line. */
  readonly range: Range;
  /** As written. */
  readonly text: string;
  readonly target:
    | { readonly kind: 'section'; /** Index in `Draft.sections`. */ readonly section: number }
    | { readonly kind: 'annex'; /** Index in `Draft.frame.annexes`. */ readonly annex: number }
    /** It points nowhere, and surely meant to point into this draft. */
    | { readonly kind: 'broken' };
  /** It counts from the top of the draft, wherever it stands: 本讲话第二点. */
  readonly fromTop: boolean;
}

/** In the order of the text. Linear in its length; asked again of the same draft, it costs nothing. */
export function referencesIn(draft: Draft): readonly Reference[] {
  const known = KNOWN.get(draft);
  if (known) return known;
  const found: Reference[] = [];
  KNOWN.set(draft, found);
  const signs = signsOf(draft);
  for (const line of suspectLines(draft)) readLine(draft, signs, line, found);
  return found;
}

/** A draft never changes: checking it, hovering over it and editing it share what was found. */
const KNOWN = new WeakMap<Draft, readonly Reference[]>();

/** The references to one section, in the order of the text. */
export function referencesTo(draft: Draft, section: number): readonly Reference[] {
  return referencesIn(draft).filter(({ target }) => target.kind === 'section' && target.section === section);
}

/** The reference at a position, its ends included. */
export function referenceAt(draft: Draft, { line, character }: Position): Reference | undefined {
  const found: Reference[] = [];
  readLine(draft, signsOf(draft), line, found);
  return found.find(({ range }) => range.start.character <= character && character <= range.end.character);
}

/** What `text`, standing on `line`, points to; undefined where that is nothing, or more than one. */
export function resolve(draft: Draft, text: string, line: number, fromTop: boolean): number | undefined {
  const parts = readPath(text, 0);
  if (!parts || parts.at(-1)?.end !== text.length) return undefined;
  return walk(draft, parts, line, fromTop).section;
}

// ---- Tables ----

/** Every reference has one of these signs in it, and not at the line's start: most lines have none. */
function signsOf({ sections, frame }: Draft): readonly string[] {
  const signs = frame.annexes.length > 0 ? ['第', '附件'] : ['第'];
  if (sections.some(({ ordinal }) => ordinal.key.startsWith('（'))) signs.push('（', '(');
  return sections.length > 0 || frame.annexes.length > 0 ? signs : [];
}

const START = /第|附件|[（(]|[一二三四五六七八九十]{1,3}、(?=[（(])/g;

interface Lead {
  /** The end of what stands before the reference. */
  readonly words: RegExp;
  /** Whether a reference behind it must point into this draft. */
  readonly sure: boolean;
  readonly fromTop: boolean;
}

const LEADS: readonly Lead[] = [
  {
    words:
      /本(?:次|篇|个|個)?(?:讲话|講話|报告|報告|发言|發言|汇报|匯報|文|稿|办法|辦法|规定|規定|条例|條例|法|规则|規則|细则|細則|章程|方案|意见|意見|通知|决定|決定|纲要|綱要|规划|規劃|制度)(?:的|中的|中|之)?$/,
    sure: true,
    fromTop: true,
  },
  {
    words:
      /(?:参见|參見|详见|詳見|请见|請見|参照|參照|参阅|參閱|[，。；、（(：也已将]见|[，。；、（(：也已將]見|^见|^見)(?:本文|上文|下文|前文|后文|後文)?(?:的|中的)?$/,
    sure: true,
    fromTop: false,
  },
  {
    words:
      /(?:前述|上述|下述|前文|上文|下文|后文|後文|前面|上面|以上|如上所述|如前所述|见|見|本章|本节|本節|本部分|本条|本條)(?:所述|所说|所說|提到|讲到|講到)?(?:的|中的|中)?$/,
    sure: false,
    fromTop: false,
  },
  { words: /(?:依照|按照|根据|根據|违反|違反|依据|依據|符合|适用|適用)$/, sure: false, fromTop: false },
];

/** In UTF-16 units. */
const LEAD_LENGTH = 14;

/** 在第三部分, ，第三部分 need no pointing word; 报告第三部分 is a part of something else, 第三部分人 is none. */
function isUnmistakable(text: string, { start, end, unit }: Part): boolean {
  return (
    unit === '部分' && MAY_STAND_BEFORE.test(text.slice(0, start)) && MAY_STAND_AFTER.test(text.slice(end))
  );
}

const MAY_STAND_BEFORE = /(?:^|[，。；：！？、在从從和与與及到至把将將对對即是如按照])$/;
const MAY_STAND_AFTER = /^(?:$|[，。；：！？、）)的中里裡讲講是将將已和与與及所])/;

function leadOf(text: string, at: number): Lead | undefined {
  const before = text.slice(Math.max(0, at - LEAD_LENGTH), at);
  return LEADS.find(({ words }) => words.test(before));
}

// ---- The reader ----

function readLine(draft: Draft, signs: readonly string[], line: number, found: Reference[]): void {
  const text = draft.lines[line] ?? '';
  if (!signs.some((sign) => text.includes(sign, 1))) return;
  let done = 0;
  START.lastIndex = 1;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index;
    if (at < done || text.slice(0, at).trim() === '') continue;
    const reference = match[0] === '附件' ? annexAt(draft, text, line, at) : pathAt(draft, text, line, at);
    if (!reference) continue;
    found.push(reference);
    done = START.lastIndex = reference.range.end.character;
  }
}

function pathAt(draft: Draft, text: string, line: number, at: number): Reference | undefined {
  const parts = readPath(text, at);
  const [first] = parts ?? [];
  if (!parts || !first) return undefined;
  const lead = leadOf(text, at);
  if (!lead && !isUnmistakable(text, first)) return undefined;
  const fromTop = lead?.fromTop ?? false;
  const { section, isBroken } = walk(draft, parts, line, fromTop);
  const end = parts.at(-1)?.end ?? at;
  const shape = { range: rangeOf(line, at, end), text: text.slice(at, end), fromTop };
  if (section !== undefined) return { ...shape, target: { kind: 'section', section } };
  return isBroken && lead?.sure ? { ...shape, target: { kind: 'broken' } } : undefined;
}

function walk(
  draft: Draft,
  parts: readonly Part[],
  line: number,
  fromTop: boolean,
): { readonly section?: number; readonly isBroken?: boolean } {
  const [first, ...rest] = parts;
  const from = fromTop ? undefined : sectionAt(draft, line)?.index;
  if (!first) return {};
  let at = findBeside(draft, first, from, line);
  for (const part of rest) {
    if (typeof at !== 'number') break;
    at = findWithin(draft, part, at);
  }
  return typeof at === 'number' ? { section: at } : { isBroken: at === 'broken' };
}

/** 附件2, 附件; the annex's own heading and a list of annexes are no references. */
function annexAt(draft: Draft, text: string, line: number, at: number): Reference | undefined {
  const { annexes } = draft.frame;
  if (annexes.length === 0 || annexes.some((annex) => annex.line === line)) return undefined;
  const reading = readNumeral(text, at + '附件'.length)[0];
  const numbers = annexes.map((annex) => numberOf(draft.lines[annex.line]?.slice(annex.start) ?? ''));
  const end = reading?.end ?? at + '附件'.length;
  const annex = reading ? numbers.indexOf(reading.value) : annexes.length === 1 ? 0 : -1;
  const shape = { range: rangeOf(line, at, end), text: text.slice(at, end), fromTop: true };
  if (annex >= 0) return { ...shape, target: { kind: 'annex', annex } };
  const isSure = reading !== undefined && /(?:见|見|按|照)$/.test(text.slice(0, at));
  return isSure && numbers.every((it) => it > 0) ? { ...shape, target: { kind: 'broken' } } : undefined;
}

/** 2 of 附件2：…; 0 where there is none. */
function numberOf(title: string): number {
  return readNumeral(title, /^\S{2}\s*/.exec(title)?.[0].length ?? 0)[0]?.value ?? 0;
}
