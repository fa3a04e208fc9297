// Pages of contents among the candidates of a text, by what stands on them and what comes again behind them. Read from facts alone.
import type { CandidateFacts } from './facts.ts';
import { BARE, SHAPE } from './line-facts.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { tailStart } from '../text/page-tail.ts';
import { plainName } from '../text/plain-name.ts';

/**
 * By candidate, whether it stands on a contents page: in a run of candidates without text between them that end in page numbers,
 * or most of whose titles come again further down with text of their own, from the first number on. Such a run stands in front of
 * all headings, or behind 目录: there it goes on over whatever comes again (一、加强领导！, a number alone, another 一、), its titles
 * may have been changed since, and it may stand behind what it lists.
 */
export function contentsOf(facts: readonly CandidateFacts[]): Uint8Array {
  const contents = new Uint8Array(facts.length);
  let last: Int32Array | undefined;
  let titles: Titles | undefined;
  const mayBePaged = facts.some((it) => it.leader || isNumberAlone(it));
  for (let from = 0, to = 0; from < facts.length; from = to) {
    const named = facts[from]?.landmark === 'contents';
    if (named) {
      titles ??= titlesOf(facts);
      to = namedEnd(facts, titles, from);
      if (isNamedPage(facts, titles, from, to)) contents.fill(1, from, to);
      continue;
    }
    to = from + 1;
    // Further down nothing but page numbers tells one.
    if (from > 0 && !mayBePaged) continue;
    // What a speech is about to say may be listed as items: （一）修渠；
    while (to < facts.length && !beginsAnew(facts, from, to) && (isDense(facts[to]) || isItem(facts, to)))
      to++;
    const isPaged = isPagedRun(facts, from, to);
    const mayBeRepeated =
      from === 0 && to - from >= FEWEST && beginsAnew(facts, from, to) && holdsText(facts, to);
    if (!isPaged && !mayBeRepeated) continue;
    if (isPaged || isRepeated(facts, (last ??= lastWithTitle(facts)), from, to)) contents.fill(1, from, to);
  }
  return contents;
}

/** By candidate, whether the annex titles before it are lines of the page: nothing is annexed to one with which a text begins. */
export function listedAnnexesIn(facts: readonly CandidateFacts[], contents: Uint8Array): Uint8Array {
  const listed = new Uint8Array(facts.length);
  const behind = contents.indexOf(0);
  if (behind > 0 && facts[behind]?.annex) listed[behind] = 1;
  return listed;
}

/** A contents page has so many lines at least. */
const FEWEST = 3;

/** Page numbers stand behind their titles; or below them on lines of their own, as figures do unless the list comes again. */
function isPagedRun(facts: readonly CandidateFacts[], from: number, to: number): boolean {
  const below = count(from, to, (i) => isNumberAlone(facts[i]));
  const pages = below + count(from, to, (i) => facts[i]?.leader === true);
  const titles = to - from - below;
  return titles >= 2 && pages >= 2 && 2 * pages >= titles && (below === 0 || beginsAnew(facts, from, to));
}

function isNumberAlone(facts: CandidateFacts | undefined): boolean {
  return facts?.shape === SHAPE.bare && facts.readings[0]?.form.key === BARE;
}

/** Whether most titles of a run come again behind it; `again` says where, by candidate. */
function isRepeated(facts: readonly CandidateFacts[], again: Int32Array, from: number, to: number): boolean {
  const repeated = count(
    from,
    to,
    (i) => (again[i] ?? 0) >= to && (facts[i]?.title.length ?? 0) >= LEAST_TITLE,
  );
  return repeated >= 0.6 * (to - from);
}

// ---- Behind 目录 ----

/** Where a run ends that begins right behind 目录: before what it lists begins, or before text. */
function namedEnd(facts: readonly CandidateFacts[], titles: Titles, from: number): number {
  const { named, similar } = titles;
  let to = from + 1;
  for (; to < facts.length; to++) {
    const comesAgain = (named.last[to] ?? -1) > to;
    // 第一节 总则 stands below more chapters than one; what is listed begins where the first entry comes again, if it does.
    const isListedAlready =
      isListed(named, from, to) && !(isDense(facts[to]) && (named.last[from] ?? 0) > to);
    const isFirst = named.keys[to] === named.keys[from];
    if (comesAgain ? isFirst && beginsAnew(facts, from, to) : isListedAlready || beginsAnew(facts, from, to))
      break;
    if (isDense(facts[to])) continue;
    // Entries that are no titles by their looks, and lines without numbers between them.
    const isEntry = comesAgain || (similar.last[to] ?? -1) > to;
    const { loose = 0, landmark } = facts[to] ?? {};
    if (!isEntry || landmark !== undefined || loose > MOST_BETWEEN) break;
  }
  return to;
}

/** Paragraphs between two entries. */
const MOST_BETWEEN = 2;

function isNamedPage(facts: readonly CandidateFacts[], titles: Titles, from: number, to: number): boolean {
  const { named, similar } = titles;
  const listed = count(from, to, (i) => {
    const isNamed = (named.last[i] ?? -1) >= to || (named.first[i] ?? from) < from;
    return isNamed || (similar.last[i] ?? -1) >= to || facts[i]?.leader === true;
  });
  if (2 * listed >= to - from) return true;
  // Whatever the titles have become: a list, and the numbers again from the first on, or from one that is listed.
  return (
    to - from > 1 &&
    count(from + 1, to, (i) => isDense(facts[i])) === to - from - 1 &&
    facts[to]?.annex === undefined &&
    (beginsAnew(facts, from, to) || isListed(named, from, to))
  );
}

/** Whether what is called like the candidate at `to` stands on the page from `from` on. */
function isListed({ first }: Alike, from: number, to: number): boolean {
  const known = first[to] ?? to;
  return known >= from && known < to;
}

/** Candidates that are called alike, by candidate. */
interface Titles {
  readonly named: Alike;
  /** Of one number, and beginning alike. */
  readonly similar: Alike;
}

/** By candidate, the first and the last with its key. */
interface Alike {
  readonly keys: readonly string[];
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function titlesOf(facts: readonly CandidateFacts[]): Titles {
  const names: string[] = [];
  const beginnings: string[] = [];
  for (const { title, readings } of facts) {
    const { number = 0, prefix = '' } = readings[0]?.ordinal ?? {};
    const name = plainName(listedTitle(title.slice(0, tailStart(title, title.length))));
    const own = `${prefix} ${number}`;
    names.push(name.length < LEAST_TITLE ? `${own} ${name}` : name);
    beginnings.push(`${own} ${name.slice(0, LEAST_TITLE)}`);
  }
  return { named: alikeBy(names), similar: alikeBy(beginnings) };
}

/** 甲 of a link such as [一、甲](#一甲). */
function listedTitle(title: string): string {
  return title.startsWith('[') ? title.slice(readOrdinals(title, 1)[0]?.end ?? 1) : title;
}

function alikeBy(keys: readonly string[]): Alike {
  const first = new Int32Array(keys.length);
  const last = new Int32Array(keys.length);
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  keys.forEach((key, i) => {
    if (!firsts.has(key)) firsts.set(key, i);
    lasts.set(key, i);
  });
  keys.forEach((key, i) => {
    first[i] = firsts.get(key) ?? i;
    last[i] = lasts.get(key) ?? i;
  });
  return { keys, first, last };
}

// ---- Candidates of a page ----

/** No text and nothing that divides it stands before. */
function isFollowing(facts: CandidateFacts | undefined): boolean {
  return facts?.loose === 0 && facts.landmark === undefined;
}

function isDense(facts: CandidateFacts | undefined): boolean {
  return (
    facts !== undefined &&
    isFollowing(facts) &&
    (facts.shape === SHAPE.title || facts.shape === SHAPE.open || facts.leader || isNumberAlone(facts))
  );
}

/** Of items the last may end as a sentence. */
function isItem(facts: readonly CandidateFacts[], at: number): boolean {
  const it = facts[at];
  if (!it || !isFollowing(it)) return false;
  return it.shape === SHAPE.item || (it.shape === SHAPE.sentence && facts[at - 1]?.shape === SHAPE.item);
}

/** Whether text stands below any candidate from `from` on: a list that comes again without any is another list. */
function holdsText(facts: readonly CandidateFacts[], from: number): boolean {
  for (let i = from; i < facts.length; i++) {
    const it = facts[i];
    if (it && ((i > from && it.loose > 0) || it.shape > SHAPE.item)) return true;
  }
  return false;
}

/** The first number again: what a contents page lists begins here. */
function beginsAnew(facts: readonly CandidateFacts[], from: number, to: number): boolean {
  const first = facts[from]?.readings[0];
  const here = facts[to]?.readings[0];
  return (
    first !== undefined &&
    here !== undefined &&
    here.form.family === first.form.family &&
    here.ordinal.number === first.ordinal.number &&
    facts[to]?.leader !== true
  );
}

function count(from: number, to: number, test: (index: number) => boolean): number {
  let found = 0;
  for (let i = from; i < to; i++) if (test(i)) found++;
  return found;
}

/** In UTF-16 units. What is shorter says little, and nothing without its number. */
const LEAST_TITLE = 2;

/** By candidate, the last one of its family with its title; -1 where there is none. */
function lastWithTitle(facts: readonly CandidateFacts[]): Int32Array {
  const seen = new Map<string, number>();
  const last = new Int32Array(facts.length).fill(-1);
  for (let i = facts.length - 1; i >= 0; i--) {
    const it = facts[i];
    const reading = it?.readings[0];
    if (!reading) continue;
    const key = `${reading.form.family} ${it.title}`;
    const known = seen.get(key);
    last[i] = known ?? i;
    if (known === undefined) seen.set(key, i);
  }
  return last;
}
