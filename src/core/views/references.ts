// References in the text: 见第三部分, 本讲话第二点, 前述（二）, 第5条, 附件2, 参见三、（二）. What only looks like one (第一季度,
// 《…法》第5条, 第二点 in a list) is none: a word before it must point, or the form itself must leave no doubt.
import type { Draft } from '../reading/draft.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { skipBlanks } from '../text/characters.ts';
import { groupBy } from '../text/group-by.ts';
import { type Position, type Range, rangeOf } from '../text/positions.ts';
import { linesWithSigns } from './line-prefilter.ts';
import { type Item, type Part, readRow } from './reference-parser.ts';
import { resolve } from './reference-resolver.ts';

export interface Reference {
  /** 第三部分, （二）, 附件2, without the word before it; on one line. */
  readonly range: Range;
  /** As written. */
  readonly text: string;
  /** What it would be called by itself: 第九条 for the 九 of 第二、九、十条. */
  readonly name: string;
  readonly target:
    | { readonly kind: 'section'; /** Index in `Draft.sections`. */ readonly section: number }
    | { readonly kind: 'annex'; /** Index in `Draft.frame.annexes`. */ readonly annex: number }
    /** It points nowhere, and surely meant to point into this draft. */
    | { readonly kind: 'broken' };
  /** It counts from the top of the draft, wherever it stands: 本讲话第二点. */
  readonly fromTop: boolean;
  /** What it is made of; columns count in its line. None for an annex. */
  readonly parts: readonly Part[];
  /** The sections that the parts mean, outermost first; empty where there is none. */
  readonly path: readonly number[];
  /** The section that the names before it in its row were looked for in: 第三部分（一）、（二）. */
  readonly within: number | undefined;
  /** It shares 第 or its unit with others of its row: only its number can change. */
  readonly isShort: boolean;
}

/** In the order of the text. Linear in its length; asked again of the same draft, it costs nothing. */
export function referencesIn(draft: Draft): readonly Reference[] {
  return knownOf(draft).all;
}

/** The references to one section, in the order of the text; to what stands in it not. */
export function referencesTo(draft: Draft, section: number): readonly Reference[] {
  return knownOf(draft).byTarget.get(section) ?? [];
}

/** The references that name one section, as their target or on the way there: 第三部分 in 第三部分（二）. */
export function referencesNaming(draft: Draft, section: number): readonly Reference[] {
  return knownOf(draft).byName.get(section) ?? [];
}

/** The reference at a position, its ends included. */
export function referenceAt(draft: Draft, { line, character }: Position): Reference | undefined {
  return knownOf(draft)
    .byLine.get(line)
    ?.find(({ range }) => range.start.character <= character && character <= range.end.character);
}

interface Known {
  readonly all: readonly Reference[];
  readonly byLine: ReadonlyMap<number, readonly Reference[]>;
  readonly byTarget: ReadonlyMap<number, readonly Reference[]>;
  readonly byName: ReadonlyMap<number, readonly Reference[]>;
}

/** A draft never changes: checking it, hovering over it and editing it share what was found. */
const KNOWN = new WeakMap<Draft, Known>();

function knownOf(draft: Draft): Known {
  let known = KNOWN.get(draft);
  if (!known) KNOWN.set(draft, (known = find(draft)));
  return known;
}

function find(draft: Draft): Known {
  const all: Reference[] = [];
  const reader = readerOf(draft);
  if (reader.signs.length > 0) for (const line of linesWithSigns(draft)) readLine(reader, line, all);
  const named = all.flatMap((reference) =>
    Array.from(new Set(reference.path), (section) => ({ section, reference })),
  );
  const byName = new Map<number, Reference[]>();
  for (const [section, group] of groupBy(named, (it) => it.section))
    byName.set(
      section,
      group.map(({ reference }) => reference),
    );
  return {
    all,
    byLine: groupBy(all, ({ range }) => range.start.line),
    byTarget: groupBy(all, ({ target }) => (target.kind === 'section' ? target.section : -1)),
    byName,
  };
}

// ---- Tables ----

/** What a reference may begin with; most lines have none of it. */
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
    // 基本法 is another text, and 成本 no text at all.
    words:
      /(?<![基根成资資样樣课課剧劇标標脚腳版])本(?:次|篇|个|個)?(?:讲话|講話|报告|報告|发言|發言|汇报|匯報|文|稿|办法|辦法|规定|規定|条例|條例|法|规则|規則|细则|細則|章程|方案|意见|意見|通知|决定|決定|纲要|綱要|规划|規劃|制度|约定|約定|公约|公約|合同|契约|契約|协议|協議|要点|要點)(?:的|中的|中|之)?$/,
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
      /(?:前述|上述|下述|前文|上文|下文|后文|後文|前面|上面|以上|如上所述|如前所述|见|見|本章|本节|本節|本部分|本条|本條)(?:所述|所说|所說|提到|讲到|講到)?(?:的|中的)?$/,
    sure: false,
    fromTop: false,
  },
  { words: /(?:依照|按照|根据|根據|违反|違反|依据|依據|符合|适用|適用)$/, sure: false, fromTop: false },
];

/** In UTF-16 units. */
const LEAD_LENGTH = 15;

/** The words before a place that point to a section behind it: 见, 前述, 按照本办法. */
export function leadOf(text: string, at: number): Lead | undefined {
  const before = text.slice(Math.max(0, at - LEAD_LENGTH), at);
  return LEADS.find(({ words }) => words.test(before));
}

/**
 * Whether another text is spoken of in the sentence: of 《工时规则》 and 中华人民共和国劳动法 the articles that come next are
 * theirs, unless 本规定 comes between.
 */
export function isOfAnotherText(text: string, at: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, at - SENTENCE_LENGTH), at)
      .split(/[。；;！？]/)
      .at(-1) ?? '';
  return /[》」』]|共和[国國].{1,24}(?:法|条例|條例|规定|規定|办法|辦法)/.test(sentence);
}

const SENTENCE_LENGTH = 60;

/** What laws and rules are made of: in a sentence on another one, it is the other's. */
function isOfRules({ key = '' }: Part): boolean {
  return /^第[编章节条]/.test(key);
}

/** 在第三部分, ，第三部分 need no pointing word; 报告第三部分 is a part of something else, 第三部分人 is none. */
function isUnmistakable(text: string, start: number, end: number, { unit }: Part): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    unit === '部分' &&
    (before === '' || MAY_STAND_BEFORE.includes(before)) &&
    (after === '' || MAY_STAND_AFTER.includes(after))
  );
}

const MAY_STAND_BEFORE = '，。；：！？、在从從和与與及到至把将將对對即是如按照';
const MAY_STAND_AFTER = '，。；：！？、）)的中里裡讲講是将將已和与與及所';

// ---- The reader ----

interface Reader {
  readonly draft: Draft;
  /** Every reference has one of these signs in it, and not at the line's start. */
  readonly signs: readonly string[];
  readonly annexLines: ReadonlySet<number>;
  /** Indices of annexes by their numbers. */
  readonly annexes: ReadonlyMap<number, number>;
  /** Numbers of annexes that a list of them names; they need not stand in the same text. */
  readonly listed: ReadonlySet<number>;
}

function readerOf(draft: Draft): Reader {
  const { sections, frame, lines } = draft;
  const signs = frame.annexes.length > 0 ? ['第', '附件'] : ['第'];
  if (sections.some(({ ordinal }) => ordinal.key.startsWith('（'))) signs.push('（', '(');
  const annexes = new Map<number, number>();
  frame.annexes.forEach(({ line, start }, i) => {
    const number = numberOf((lines[line] ?? '').slice(start));
    if (!annexes.has(number)) annexes.set(number, i);
  });
  const listed = new Set<number>();
  for (const { line, kind } of draft.marks.landmarks)
    if (kind === 'annex') listed.add(numberOf((lines[line] ?? '').trimStart()));
  return {
    draft,
    signs: sections.length > 0 || frame.annexes.length > 0 ? signs : [],
    annexLines: new Set(frame.annexes.map(({ line }) => line)),
    annexes,
    listed,
  };
}

function readLine(reader: Reader, line: number, found: Reference[]): void {
  const text = reader.draft.lines[line] ?? '';
  if (!reader.signs.some((sign) => text.includes(sign, 1))) return;
  const first = skipBlanks(text, 0);
  START.lastIndex = 1;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index;
    if (at <= first) continue;
    const end =
      match[0] === '附件'
        ? readAnnex(reader, text, line, at, found)
        : readNames(reader, text, line, at, found);
    if (end > at) START.lastIndex = end;
  }
}

/** Adds the references of a row; where it ends, or `at` where there is none. */
function readNames(
  { draft }: Reader,
  text: string,
  line: number,
  at: number,
  references: Reference[],
): number {
  const items = readRow(text, at);
  const [first] = items;
  const [part] = first?.parts ?? [];
  const end = items.at(-1)?.end ?? at;
  if (!first || !part) return at;
  const lead = leadOf(text, at);
  if (!lead && !isUnmistakable(text, at, end, part) && !isUnmistakable(text, at, first.end, part)) return at;
  if (!lead?.fromTop && isOfRules(part) && isOfAnotherText(text, at)) return at;
  const isSure = lead?.sure ?? false;
  const fromTop = lead?.fromTop ?? false;
  let before: { readonly item: Item; readonly path: readonly number[] } | undefined;
  let last = at;
  for (const item of items) {
    const depth = before ? depthBeside(before.item, item) : 0;
    const within: number | undefined = depth > 0 ? (before?.path[depth - 1] ?? NOWHERE) : undefined;
    const { path = [], isBroken } = resolve(draft, item.parts, { line, fromTop, within });
    const section = path.at(-1);
    if (depth === 0) before = { item, path };
    if (section === undefined && !(isBroken && isSure)) continue;
    last = item.end;
    references.push({
      range: rangeOf(line, item.start, item.end),
      text: text.slice(item.start, item.end),
      name: nameOf(text, item),
      target: section === undefined ? { kind: 'broken' } : { kind: 'section', section },
      fromTop,
      parts: item.parts,
      path,
      within,
      isShort: item.isShort,
    });
  }
  return last;
}

/** No section's index, and not that of the top: what the name before it means is not known. */
const NOWHERE = -2;

/** How many parts a name leaves out that one before it in its row has: （二） behind 第三部分（一）, 第二项 behind 第三条第一项. */
function depthBeside({ parts }: Item, { parts: own }: Item): number {
  const [first] = own;
  if (!first || own.length > 1) return 0;
  const like = parts.findIndex(({ key, unit }) => key === first.key && unit === first.unit);
  const isOfArticle = parts[0]?.key === '第条' && (first.unit === '项' || first.key?.startsWith('（'));
  return like < 0 && isOfArticle ? Math.max(parts.length - 1, 1) : Math.max(like, 0);
}

function nameOf(text: string, { start, end, parts, isShort }: Item): string {
  const [part] = parts;
  return isShort && part
    ? `第${text.slice(part.numeral.start, part.numeral.end)}${part.unit}`
    : text.slice(start, end);
}

/** 附件2, 附件; the annex's own heading and a list of annexes are no references. Where it ends, or `at`. */
function readAnnex(
  { annexes, annexLines, listed }: Reader,
  text: string,
  line: number,
  at: number,
  found: Reference[],
): number {
  if (annexes.size === 0 || annexLines.has(line)) return at;
  const reading = readNumeral(text, at + '附件'.length)[0];
  const end = reading?.end ?? at + '附件'.length;
  const annex = reading ? annexes.get(reading.value) : annexLines.size === 1 ? 0 : undefined;
  const isSure = reading !== undefined && '见見按照'.includes(text.charAt(at - 1) || ' ') && !annexes.has(0);
  if (annex === undefined && (!isSure || listed.has(reading.value))) return at;
  const name = text.slice(at, end);
  found.push({
    range: rangeOf(line, at, end),
    text: name,
    name,
    target: annex === undefined ? { kind: 'broken' } : { kind: 'annex', annex },
    fromTop: true,
    parts: [],
    path: [],
    within: undefined,
    isShort: false,
  });
  return end;
}

/** 2 of 附件2：… and 附件2.…; 0 where there is none. */
function numberOf(title: string): number {
  return readNumeral(title, /^\S{2}\s*/.exec(title)?.[0].length ?? 0)[0]?.value ?? 0;
}
