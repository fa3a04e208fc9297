// The list of contents (目录), put in or brought up to date. The lines of a list that are right stay as they are, byte for byte.
import { type Draft, edited } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { skipBlanks, trimmedEnd } from '../text/characters.ts';
import { simplified } from '../text/script.ts';
import type { TextEdit } from '../text/edits.ts';
import { rangeOf } from '../text/positions.ts';
import { columnsOf } from '../text/columns.ts';
import { headingOf } from '../views/heading-title.ts';
import { needsBlank } from '../views/labels.ts';
import { pageTail } from '../text/page-tail.ts';
import { type ContentsEntry, coreOf, indentOf } from '../views/contents-entries.ts';
import {
  type ContentsList,
  contentsListOf,
  type ContentsRow,
  kindOf,
  sectionsToList,
} from '../views/contents-list.ts';
import { type Change, refuse } from './change.ts';
import { renumberedItems } from './item-numbers.ts';
import { compose, type Run } from './line-edits.ts';

/**
 * Brings the draft's list of contents up to date, or puts one behind its title where it has none. Refused where there is nothing
 * to list or to change, and where the new text would not have the same outline.
 */
export function updateContentsList(draft: Draft): Change {
  const list = contentsListOf(draft);
  if (list?.isRunTogether) return refuse('several-on-a-line');
  if (list?.isOfOthers) return refuse('other-list');
  const made = list ? updated(draft, list) : inserted(draft);
  if (!made) return refuse('nothing-to-list');
  const change = compose(draft, made.runs, made.inline);
  if (change.edits.length === 0) return refuse('nothing-to-do');
  return keepsOutline(draft, edited(draft, change.edits), change.map) ? change : refuse('would-not-hold');
}

interface Made {
  readonly runs: readonly Run[];
  readonly inline: readonly TextEdit[];
}

// ---- A new list ----

function inserted(draft: Draft): Made | undefined {
  const { lines } = draft;
  const entries = sectionsToList(draft).map(
    (section) => indentOf(draft.lines[section.line] ?? '') + entryText(draft, section),
  );
  if (entries.length === 0) return undefined;
  const title = emptyTitle(draft);
  const { title: name, dateline } = draft.frame;
  let at = (title ?? Math.max(name.at(-1)?.line ?? -1, dateline.at(-1)?.line ?? -1)) + 1;
  const isSpaced = at > 0 && isEmpty(lines[at]);
  if (isSpaced) at++;
  const fresh = [
    ...(title === undefined ? [titleFor(entries.join())] : []),
    ...(title === undefined && isSpaced ? [''] : []),
    ...entries,
    ...(isEmpty(lines[at]) ? [] : ['']),
  ];
  return { runs: [{ from: 0, to: at }, { lines: fresh }, { from: at, to: lines.length }], inline: [] };
}

/** 目录, or its traditional form, as what is listed is written. */
function titleFor(text: string): string {
  return simplified(text) === text ? '目录' : '目\u9304';
}

/** The line that says 目录 where nothing is listed yet. */
function emptyTitle({ marks, sections, frame }: Draft): number | undefined {
  const first = sections[0]?.line ?? 0;
  return frame.contents.length > 0
    ? undefined
    : marks.landmarks.find(({ line, kind }) => kind === 'contents' && line < first)?.line;
}

function isEmpty(line: string | undefined): boolean {
  return line !== undefined && trimmedEnd(line) === 0;
}

// ---- A list that is there ----

function updated(draft: Draft, { page, rows }: ContentsList): Made {
  const { lines } = draft;
  const leads = leadsOf(draft, rows);
  const inline: TextEdit[] = [];
  const last = rows.reduce((end, { entry }) => Math.max(end, entry?.endLine ?? 0), page.endLine);
  const runs: Run[] = [{ from: 0, to: page.line }];
  /** The first line that stands in no run yet. */
  let next = page.line;
  const keepTo = (line: number): void => {
    if (line > next) runs.push({ from: next, to: line });
    next = Math.max(next, line);
  };
  rows.forEach(({ entry, section, isRight }, at) => {
    if (entry) keepTo(entry.line);
    const lead = leads[at] ?? '';
    if (entry && isRight) {
      const { line, start } = entry;
      if (lead !== entry.lead)
        inline.push({ range: rangeOf(line, start - entry.lead.length, start), text: lead });
      return keepTo(entry.endLine + 1);
    }
    if (section) runs.push({ lines: [freshLine(draft, rows, at, section, lead)] });
    if (entry) next = entry.endLine + 1;
  });
  keepTo(last + 1);
  runs.push({ from: last + 1, to: lines.length });
  return { runs, inline };
}

/** What stands before the lines of the new list, by row: blanks, the sign of an item; undefined where a line goes. */
function leadsOf(draft: Draft, rows: readonly ContentsRow[]): readonly (string | undefined)[] {
  const leads = rows.map(({ entry, section, isRight }, at) => {
    if (entry && isRight) return entry.lead;
    if (!section) return undefined;
    // The number of a list's item is its own.
    if (entry && /\d/.test(entry.lead)) return entry.lead;
    return likeOf(rows, at, section)?.lead ?? entry?.lead ?? indentOf(draft.lines[section.line] ?? '');
  });
  const was = rows.flatMap(({ entry }) => entry?.lead ?? []);
  return renumberedItems(was, leads);
}

/** The entry of the like of a section that is nearest. */
function likeOf(rows: readonly ContentsRow[], at: number, section: Section): ContentsEntry | undefined {
  return nearest(rows, at, (row) => row.isRight && isAlike(row.section, section))?.entry;
}

/** A line as its like beside it are: delimiter, and what leads to the page. */
function freshLine(
  draft: Draft,
  rows: readonly ContentsRow[],
  at: number,
  section: Section,
  lead: string,
): string {
  const entry = rows[at]?.entry;
  const like = likeOf(rows, at, section);
  const model = like ?? nearest(rows, at, ({ isRight }) => isRight)?.entry ?? entry;
  const text = labelled(draft, section, like, model?.ordinals.length === 0);
  const paged = entry?.tail
    ? entry
    : nearest(rows, at, (row) => row.entry?.tail !== undefined && row.entry.tail !== '')?.entry;
  return lead + text + (paged ? tailFor(draft, paged, lead + text, text, paged !== entry) : '');
}

function isAlike(one: Section | undefined, other: Section): boolean {
  return one?.level === other.level && kindOf(one.ordinal) === kindOf(other.ordinal);
}

/** Ordinal and title, with the delimiter that `like` has, or the title alone where the list has no ordinals. */
function labelled(draft: Draft, section: Section, like: ContentsEntry | undefined, isBare: boolean): string {
  const { title } = headingOf(draft, section);
  if (isBare && title !== '') return title;
  return like && title !== '' ? coreOf(section.ordinal.text) + like.gap + title : entryText(draft, section);
}

/** The tail of `entry` for another text; without its page where that is another's. */
function tailFor(draft: Draft, entry: ContentsEntry, line: string, text: string, isOther: boolean): string {
  const { tail } = entry;
  if (tail.startsWith('](')) {
    const was = textOf(draft, entry);
    return isOther || tail.startsWith(linkTo(was)) ? linkTo(text) + tail.slice(tail.indexOf(')') + 1) : tail;
  }
  const kept = isOther ? withoutPage(tail) : tail;
  return kept === '' ? '' : fitted(kept, columnsBefore(draft, entry), columnsOf(line));
}

/** The end of a link to a heading, as GitHub and VS Code call it. */
function linkTo(text: string): string {
  return `](#${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')})`;
}

function textOf({ lines }: Draft, { line, endLine, start, end }: ContentsEntry): string {
  return line === endLine ? (lines[line] ?? '').slice(start, end) : '';
}

/** What closes signs before the text, and what leads to the page. */
function withoutPage(tail: string): string {
  const [closing = ''] = CLOSING.exec(tail) ?? [];
  return closing + (LEADERS.exec(tail.slice(0, pageTail(tail, tail.length)?.page))?.[0] ?? '');
}

const CLOSING = /^[*_】〕\]］]*/;
const DOTS = /[.…·．⋯‥・•_＿]{2,}/;
const LEADERS = new RegExp(`${DOTS.source}|[…⋯‥]|[—─]{2,}`);

/** The row nearest to `at`, and near it, that passes; the one before rather than the one behind. */
function nearest(
  rows: readonly ContentsRow[],
  at: number,
  passes: (row: ContentsRow) => boolean,
): ContentsRow | undefined {
  for (let away = 1; away <= NEAR; away++)
    for (const row of [rows[at - away], rows[at + away]]) if (row && passes(row)) return row;
  return undefined;
}

/** In rows. */
const NEAR = 50;

function columnsBefore({ lines }: Draft, { endLine, tail }: ContentsEntry): number {
  const text = lines[endLine] ?? '';
  return columnsOf(text.slice(0, trimmedEnd(text) - tail.length));
}

/** The leaders made longer or shorter by what the text before them has become, so that the pages stand in one column. */
function fitted(tail: string, was: number, is: number): string {
  const run = DOTS.exec(tail);
  const [signs = ''] = run ?? [];
  const sign = signs.slice(-1);
  if (!run || sign === '') return tail;
  const count = Math.max(2, signs.length + Math.round((was - is) / columnsOf(sign)));
  return tail.slice(0, run.index) + sign.repeat(count) + tail.slice(run.index + signs.length);
}

// ---- A line ----

/** Ordinal and title as the heading has them, emphasis, tags and pinyin left out. */
function entryText(draft: Draft, section: Section): string {
  const { title, titleRange } = headingOf(draft, section);
  const ordinal = section.ordinal.text.trimEnd();
  if (title === '') return ordinal;
  const { line, character } = titleRange.start;
  const from = section.ordinal.start + ordinal.length;
  const between = line === section.line ? (draft.lines[line] ?? '').slice(from, character) : '';
  const isKept = between !== '' && skipBlanks(between, 0) === between.length;
  return ordinal + (isKept ? between : needsBlank(ordinal) ? ' ' : '') + title;
}

// ---- Whether it holds ----

/** Whether every heading stands where it stood, below what it stood below, and the list is read as one. */
function keepsOutline(
  before: Draft,
  after: Draft,
  map: (position: { line: number; character: number }) => { line: number },
): boolean {
  const lineOf = (line: number): number => map({ line, character: 0 }).line;
  const isSame = (was: Section, is: Section | undefined): boolean =>
    is?.line === lineOf(was.line) && is.parent === was.parent && is.ordinal.text === was.ordinal.text;
  return (
    before.sections.length === after.sections.length &&
    before.sections.every((was, i) => isSame(was, after.sections[i])) &&
    before.frame.annexes.length === after.frame.annexes.length &&
    before.frame.title.length === after.frame.title.length &&
    before.frame.title.every(({ line }, i) => after.frame.title[i]?.line === lineOf(line)) &&
    contentsListOf(after)?.rows.every(({ isRight }) => isRight) === true
  );
}
