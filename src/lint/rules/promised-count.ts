import { writeInText } from '../../core/edits/index.ts';
import type { Draft } from '../../core/reading/draft.ts';
import type { Section } from '../../core/reading/outline.ts';
import { trimmedEnd } from '../../core/text/characters.ts';
import { lineBefore } from '../../core/text/text-lines.ts';
import { inBothScripts, simplified } from '../../core/text/script.ts';
import { isOpenNumber } from '../../core/ordinals/open-number.ts';
import type { Enumeration } from '../../core/views/inline-series.ts';
import type { MemberForm, SeriesForm } from '../../core/views/series-forms.ts';
import { ordinalRange, subtreeEnd } from '../../core/views/sections.ts';
import { faultsIn } from '../../core/views/slips.ts';
import { message } from '../messages.ts';
import { type Paragraph, paragraphBefore, rangeIn } from '../../core/views/paragraphs.ts';
import { type Promised, promisesIn } from '../announced-counts.ts';
import type { Fix, Report, Rule } from '../rule.ts';

export const promisedCount: Rule = {
  id: 'promised-count',
  severity: 'warning',
  description: 'The number of points announced is not the number that follow.',
  check: ({ draft, forms, enumerations }) => {
    const reports: Report[] = [];
    for (const form of forms) addOfSeries(draft, forms, form, reports);
    for (const enumeration of enumerations()) {
      const report = ofEnumeration(enumeration);
      if (report) reports.push(report);
    }
    return reports;
  },
};

// ---- A series of sections ----

/**
 * Adds what the lists of a series were promised to be: siblings from 1 on. That a number is amiss as well changes nothing: there
 * are as many when it has been mended. But where the series begins, or goes on, in the running text, nobody knows how many
 * there are.
 */
function addOfSeries(draft: Draft, forms: readonly SeriesForm[], form: SeriesForm, reports: Report[]): void {
  const { series, members } = form;
  const { slips } = series;
  if (slips.length > 0 && (slips[0]?.kind === 'start' || faultsIn(draft, form).length < slips.length)) return;
  for (let from = 0; from < members.length;) {
    const first = members[from];
    let to = from + 1;
    while (
      to < members.length &&
      members[to]?.expected !== 1 &&
      members[to]?.section.parent === first?.section.parent
    )
      to++;
    if (first && mayBePromised(first) && mayPromise(draft, first.section.line)) {
      const report = ofSections(draft, forms, members.slice(from, to));
      if (report) reports.push(report);
    }
    from = to;
  }
}

/** 4.1 to 4.3 number the parts of a manual, whatever the sentence before them counts. */
function mayBePromised({ section, expected }: MemberForm): boolean {
  return expected === 1 && section.ordinal.style.system !== 'decimal';
}

function ofSections(
  draft: Draft,
  forms: readonly SeriesForm[],
  list: readonly MemberForm[],
): Report | undefined {
  const [first] = list;
  const last = list.at(-1);
  if (!first || !last) return undefined;
  const paragraph = paragraphBefore(draft, first.section.line);
  const promised = paragraph && promiseBefore(paragraph);
  if (!promised) return undefined;
  const { count } = promised;
  if (count === list.length || isKeptElsewhere(draft, forms, first.section, count)) return undefined;
  // 最后 may be the last of three points or come after them.
  if (isOpenNumber(last.section.ordinal) && count === list.length - 1) return undefined;
  // Fewer than were promised: the text may have been cut off, or what follows is another thing.
  if (count > list.length && (list.length < 2 || !goesOnAfter(draft, last.section))) return undefined;
  if (count > list.length && OPEN_END.test(draft.lines[last.section.line] ?? '')) return undefined;
  return {
    ...said(paragraph, promised, list.length, first.section.ordinal.text, last.section.ordinal.text),
    related: [
      {
        range: ordinalRange(first.section),
        message: message('The announced points begin with “{0}”.', first.section.ordinal.text),
      },
    ],
  };
}

/** Whether anything is counted at the end of the text before `line`; most paragraphs need no closer look. */
function mayPromise({ lines }: Draft, line: number): boolean {
  let before = line - 1;
  while (before >= 0 && trimmedEnd(lines[before] ?? '') === 0) before--;
  return COUNTED.test((lines[before] ?? '').slice(-LONGEST));
}

/** The promise that a paragraph ends with; a short remark may follow it. */
function promiseBefore({ text }: Paragraph): Promised | undefined {
  const promised = promisesIn(text.length > LONGEST ? text.slice(-LONGEST) : text).at(-1);
  if (!promised) return undefined;
  const cut = Math.max(0, text.length - LONGEST);
  const { start, end, closed } = promised;
  const remark = text.slice(closed + cut).trim();
  // What a colon leads into is not the sections.
  const led = /[：:]\s*$/.test(text.slice(0, closed + cut));
  if (remark.length > (led ? 0 : LONGEST_REMARK) || /[：:]$/.test(remark)) return undefined;
  return {
    ...promised,
    start: start + cut,
    end: end + cut,
    numeralEnd: promised.numeralEnd + cut,
    closed: closed + cut,
  };
}

/** Whether a promise may mean other sections than those right after it: the main parts, a run across sections. */
function isKeptElsewhere(draft: Draft, forms: readonly SeriesForm[], first: Section, count: number): boolean {
  const { sections } = draft;
  if (forms[first.series]?.members.length === count) return true;
  const siblings = sections[first.parent]?.children.length;
  if (siblings === count) return true;
  return first.level > 1 && topCounts(forms).has(count);
}

/** How many members the series at the top have. */
function topCounts(forms: readonly SeriesForm[]): ReadonlySet<number> {
  let counts = COUNTS.get(forms);
  if (!counts) {
    const tops = forms.filter(({ members }) => members[0]?.section.level === 1);
    COUNTS.set(forms, (counts = new Set(tops.map(({ members }) => members.length))));
  }
  return counts;
}

/** A draft with many promises asks for each of them. */
const COUNTS = new WeakMap<readonly SeriesForm[], ReadonlySet<number>>();

/** Whether the text goes on after a section's end: with another section, with what closes a draft, with notes. */
function goesOnAfter(draft: Draft, last: Section): boolean {
  const { sections, lines } = draft;
  return subtreeEnd(draft, last.index) < sections.length || lineBefore(lines, lines.length) > last.endLine;
}

/** How much of a paragraph's end is read, and of a remark after the promise. In UTF-16 units. */
const LONGEST = 120;
/** A number before a unit, or before its own pinyin. */
const COUNTED = new RegExp(
  `[一二三四五六七八九十${inBothScripts('两')}\\d][${inBothScripts('点个项条件方大种句')}(（]`,
);
const LONGEST_REMARK = 30;
/** Others are left out: （4）吊装等。 */
const OPEN_END = /等[。；;.]?\s*$/;

// ---- A series inside the paragraph ----

/**
 * More members than were promised; of fewer there may be some in other words. The promise stands right before the first.
 */
function ofEnumeration({ paragraph, members, sound, entangled }: Enumeration): Report | undefined {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last || !sound || entangled || first.system === 'word') return undefined;
  const before = paragraph.text.slice(Math.max(0, first.start - LONGEST_SENTENCE), first.start);
  const cut = first.start - before.length;
  const promised = promisesIn(before).at(-1);
  if (!promised || promised.count >= members.length || !/[：:]\s*$/.test(before)) return undefined;
  if (before.slice(promised.closed).trim() !== '') return undefined;
  const place = {
    ...promised,
    start: promised.start + cut,
    end: promised.end + cut,
    numeralEnd: promised.numeralEnd + cut,
  };
  return {
    ...said(paragraph, place, members.length, first.text, last.text),
    related: [
      {
        range: rangeIn(paragraph, first.start, first.end),
        message: message('The announced points begin with “{0}”.', first.text),
      },
    ],
  };
}

const LONGEST_SENTENCE = 80;

function said(
  paragraph: Paragraph,
  { text, start, end, numeralEnd }: Promised,
  count: number,
  first: string,
  last: string,
): Pick<Report, 'range' | 'message' | 'fixes'> {
  return {
    range: rangeIn(paragraph, start, end),
    message: message(
      '“{0}” is announced, but {1} follow, from “{2}” to “{3}”. Correct the number, or check whether an item was left out or added.',
      text,
      count,
      first,
      last,
    ),
    fixes: countFix(paragraph, { text, start, end, numeralEnd }, count),
  };
}

/** Not safe: whether the number or the points are wrong, only the writer knows. */
function countFix(
  paragraph: Paragraph,
  { text, start, end, numeralEnd }: Pick<Promised, 'text' | 'start' | 'end' | 'numeralEnd'>,
  count: number,
): Fix[] {
  const written = paragraph.text;
  // Pinyin within it would be that of another number.
  if (written.slice(start, end) !== text) return [];
  const numeral = written.slice(start, numeralEnd);
  const isDigits = /\d/.test(numeral);
  // 两点, not 二点.
  const [pair = '', traditionalPair] = inBothScripts('两');
  const two = simplified(written) === written ? pair : traditionalPair;
  const right = isDigits ? String(count) : count === 2 ? two : writeInText(count, 'han');
  const range = rangeIn(paragraph, start, numeralEnd);
  if (right === undefined || range.start.line !== range.end.line) return [];
  return [
    {
      title: message('Change “{0}” to “{1}”', text, right + text.slice(numeral.length)),
      safe: false,
      edits: [{ range, text: right }],
    },
  ];
}
