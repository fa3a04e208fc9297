// Which candidates are headings, and how deep. A regex on one line cannot tell 二、三产业 from a heading; the series a
// number stands in can. All candidates of a text are weighed together, in four steps:
//
//   link      candidates of one form whose numbers follow on, wherever they stand (weigh.ts)
//   order     which form contains which in this text: the author's own ladder, not a fixed rank (weigh.ts)
//   grow      the tree, in the order of the text: what continues, opens or breaks a series (grow.ts)
//   explain   every series by the fewest slips (series.ts); what only looked like a member goes, and the tree regrows
import type { Form } from '../ordinals/form.ts';
import { tailStart } from './frame.ts';
import { type Findings, grow, kinshipOf, type Node, sameSeries, type Tree } from './grow.ts';
import { type Marks } from './candidates.ts';
import { trimmedEnd } from '../text/characters.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { explain, type Reading as Explained } from './series.ts';
import { link, order, weigh, type Weighed } from './weigh.ts';

/** A numbered section: its heading's ordinal, its place in the tree, the lines it covers. */
export interface Section {
  /** Place in `Draft.sections`. */
  readonly index: number;
  /** Line of the heading, from 0. */
  readonly line: number;
  readonly ordinal: Ordinal;
  /** Depth in this text, 1 for the outermost. */
  readonly level: number;
  /** Index of the section it stands in, -1 at the top. */
  readonly parent: number;
  readonly children: readonly number[];
  /** The section's last line (inclusive), its children's included, trailing blank lines not. */
  readonly endLine: number;
  /** Index of its series in `Draft.series`. */
  readonly series: number;
}

/** Sections that are numbered on from one another: siblings, or a run that goes on across parents. */
export interface Series {
  /** Indices of sections, in the order of the text. */
  readonly members: readonly number[];
  /** The number each member would have if every slip were mended; same order as `members`. */
  readonly expected: readonly number[];
  /** The fewest slips that explain the numbers as they stand; empty for a sound series. */
  readonly slips: readonly Slip[];
}

/**
 * One mistake in a series' numbers, at its root. `at` is the position in `members` where it shows; the members from
 * there to the next slip are those whose numbers it explains.
 */
export interface Slip {
  readonly kind: 'missing' | 'duplicate' | 'wrong' | 'exchanged' | 'start';
  readonly at: number;
  /** duplicate: position of the member that has the number rightly. exchanged: position of the other one. */
  readonly other?: number;
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly series: readonly Series[];
}

/** The headings among the candidates of `marks`. Never throws; linear in the candidates. */
export function solve(lines: readonly string[], marks: Marks): Outline {
  const weighed = weigh(lines, marks);
  const contains = order(weighed, link(weighed));
  const findings: Findings = { strays: new Set(), firsts: new Map() };
  let tree = grow(lines, marks.annexes, weighed, contains, findings);
  let groups = group(lines, tree);
  // What a series leaves out, or lacks at its beginning, may have broken the tree around it; two rounds settle all but
  // the absurd.
  for (let round = 0; round < 2 && learn(groups, weighed, findings); round++) {
    tree = grow(lines, marks.annexes, weighed, contains, findings);
    groups = group(lines, tree);
  }
  return publish(lines, marks, tree.nodes, groups);
}

/** Adds to `findings` what the series show about candidates; whether there was anything new. */
function learn(groups: readonly Group[], weighed: readonly Weighed[], { strays, firsts }: Findings): boolean {
  const before = strays.size + firsts.size;
  for (const { nodes, readings } of groups) {
    if (!readings) continue;
    readings.forEach(({ role }, i) => {
      const node = nodes[i];
      if (node && role === 'stray') strays.add(node.candidate);
    });
    const [head] = nodes;
    if (!head || readings[0]?.role !== 'start' || head.ordinal.number !== 2) continue;
    const first = firstBefore(head, groups, weighed);
    if (first) firsts.set(first.candidate, head.form);
  }
  return strays.size + firsts.size > before;
}

/** How many readings back the first member of a series is looked for. */
const FARTHEST_FIRST = 200;

/**
 * The candidate that is the first member of the series that `head` begins with 二、: of its form with another number
 * (七、 二、 三、), or of a kindred form and alone of its kind (1、 二、 三、).
 */
function firstBefore(head: Node, groups: readonly Group[], weighed: readonly Weighed[]): Weighed | undefined {
  const from = weighed.findLastIndex((reading) => reading.candidate < head.candidate);
  for (let at = from; at >= 0 && at > from - FARTHEST_FIRST; at--) {
    const reading = weighed[at];
    // What stands as its parent may be its first member: 1. 2、 3、.
    if (!reading || reading.line < (head.parent?.line ?? 0)) return undefined;
    const { ordinal, form, taken, quality, candidate } = reading;
    const kindred = ordinal.number === 1 && kinshipOf(head.ordinal, ordinal) > 0;
    if (quality < CLEAN || (form !== head.form && !kindred)) continue;
    if (!taken || groups.some(({ nodes }) => nodes.length === 1 && nodes[0]?.candidate === candidate))
      return reading;
    if (form === head.form) return undefined;
  }
  return undefined;
}

/** Below this something speaks against a line. */
const CLEAN = -0.6;

// ---- Explain: the series of the tree ----

interface Group {
  readonly nodes: readonly Node[];
  /** The first number, right or not. */
  readonly first: number;
  /** Undefined for a sound series. */
  readonly readings: readonly Explained[] | undefined;
}

/** The series, each explained; a run that goes on across parents is one series. */
function group(lines: readonly string[], { lists }: Tree): Group[] {
  return runs(lists).map((list) => explainNodes(lines, list));
}

/** Lists of one form below parents of one form. */
interface Kind {
  readonly head: Node;
  /** The last list met, as it was before any joining. */
  latest: readonly Node[];
  /** How many more lists run on from the one before than restart, within one section further out. */
  balance: number;
  run: Node[];
}

/**
 * Joins lists that are numbered on across their parents (1.–21. under （一）–（五）, 第N条 across chapters). Where the like
 * lists of the text restart, one that does not is a fault, and stays by itself.
 */
function runs(lists: readonly Node[][]): readonly Node[][] {
  const byForm = new Map<Form, Kind[]>();
  let joins = false;
  for (const list of lists) {
    const head = list[0];
    if (!head) continue;
    const kind = kindOf(byForm.get(head.form), head);
    if (kind) {
      const on = continues(kind.latest, list);
      if (on) joins = true;
      if (head.parent?.parent === kind.latest[0]?.parent?.parent) kind.balance += on ? 1 : -1;
      kind.latest = list;
    } else {
      const opened: Kind = { head, latest: list, balance: 0, run: [] };
      const kinds = byForm.get(head.form);
      if (kinds) kinds.push(opened);
      else byForm.set(head.form, [opened]);
    }
  }
  if (!joins) return lists;
  const joined: Node[][] = [];
  for (const list of lists) {
    const kind = list[0] && kindOf(byForm.get(list[0].form), list[0]);
    if (!kind) continue;
    // Articles run on through all chapters, chapters through all books.
    if ((kind.head.form.unit || kind.balance > 0) && continues(kind.run, list)) kind.run.push(...list);
    else joined.push((kind.run = list.slice()));
  }
  return joined;
}

function kindOf(kinds: readonly Kind[] | undefined, node: Node): Kind | undefined {
  for (let i = (kinds?.length ?? 0) - 1; i >= 0; i--) {
    const kind = kinds?.[i];
    if (!kind || kind.head.spell < node.spell) return undefined;
    // Articles run on also where only some chapters have 节.
    const like = node.form.unit || kind.head.parent?.form === node.parent?.form;
    if (like && sameSeries(kind.head, node)) return kind;
  }
  return undefined;
}

function continues(before: readonly Node[], list: readonly Node[]): boolean {
  return list[0]?.ordinal.number === (before.at(-1)?.ordinal.number ?? NaN) + 1;
}

function explainNodes(lines: readonly string[], nodes: readonly Node[]): Group {
  const first = nodes[0]?.foundStart ? 2 : 1;
  if (isSound(nodes, first)) return { nodes, first, readings: undefined };
  const words = nodes.some((node) => node.ordinal.style.system === 'word');
  const items = nodes.map(({ ordinal, quality, line }, i) => ({
    // 再次 and 最后 are whatever number comes.
    number: words && ordinal.style.system === 'word' && ordinal.number > 2 ? i + 1 : ordinal.number,
    strayCost: quality > -0.6 ? 2.6 : quality > -1.6 ? 1.3 : 0.5,
    mayRestart: ordinal.secondary || followsLeadIn(lines, line),
  }));
  return { nodes, first, readings: explain(items, first) };
}

function isSound(nodes: readonly Node[], first: number): boolean {
  let expected = first;
  for (const { ordinal } of nodes) if (ordinal.number !== expected++) return false;
  return true;
}

/** A list begins anew after a line that ends with a colon. */
function followsLeadIn(lines: readonly string[], line: number): boolean {
  for (let i = line - 1; i >= Math.max(0, line - 3); i--) {
    const text = lines[i] ?? '';
    const end = trimmedEnd(text);
    if (end > 0) return /[：:]/.test(text.charAt(end - 1));
  }
  return false;
}

// ---- Publish: plain data ----

function publish(
  lines: readonly string[],
  marks: Marks,
  nodes: readonly Node[],
  groups: readonly Group[],
): Outline {
  const seriesOf: number[] = [];
  const series = groups.map(({ nodes: members, first, readings }, at): Series => {
    for (const node of members) seriesOf[node.index] = at;
    return {
      members: members.map((node) => node.index),
      expected: readings ? readings.map((reading) => reading.expected) : countFrom(first, members.length),
      slips: readings ? slipsOf(members, readings) : NO_SLIPS,
    };
  });
  const children: number[][] = [];
  for (const { parent, index } of nodes) if (parent) (children[parent.index] ??= []).push(index);
  const ends = endLines(lines, marks, nodes);
  const sections = nodes.map(({ index, line, ordinal, level, parent }): Section => ({
    index,
    line,
    ordinal,
    level,
    parent: parent?.index ?? -1,
    children: children[index] ?? NO_CHILDREN,
    endLine: ends[index] ?? line,
    series: seriesOf[index] ?? -1,
  }));
  return { sections, series };
}

const NO_CHILDREN: readonly number[] = [];
const NO_SLIPS: readonly Slip[] = [];

/** Sound series have these numbers and no others, so that series of one length share them. */
const COUNTS = new Map<number, readonly number[]>();

function countFrom(first: number, length: number): readonly number[] {
  const key = length * 2 + (first - 1);
  let numbers = COUNTS.get(key);
  if (!numbers) COUNTS.set(key, (numbers = Array.from({ length }, (_, i) => first + i)));
  return numbers;
}

function slipsOf(nodes: readonly Node[], readings: readonly Explained[]): Slip[] {
  const slips: Slip[] = [];
  readings.forEach(({ role }, at) => {
    if (role === 'missing-before') slips.push({ kind: 'missing', at });
    else if (role === 'duplicate') slips.push({ kind: 'duplicate', at, other: at - 1 });
    else if (role === 'wrong') slips.push({ kind: 'wrong', at });
    else if (role === 'exchanged' && readings[at - 1]?.role !== 'exchanged')
      slips.push({ kind: 'exchanged', at, other: at + 1 });
    // At the top a text may begin in the middle of a ladder: it was cut, or its first part has no number. Articles run on
    // whatever stands between.
    else if (role === 'start' && nodes[at]?.parent !== undefined && !nodes[at].form.unit)
      slips.push({ kind: 'start', at });
  });
  return slips;
}

/** A section ends before the next one that is not inside it, before an annex, before what closes the whole text. */
function endLines(lines: readonly string[], { annexes }: Marks, nodes: readonly Node[]): number[] {
  const ends: number[] = [];
  const open: Node[] = [];
  const close = (level: number, before: number): void => {
    for (let top = open.at(-1); top && top.level >= level; top = open.at(-1)) {
      open.pop();
      ends[top.index] = lastTextLine(lines, top.line, before);
    }
  };
  let annex = 0;
  for (const node of nodes) {
    for (; (annexes[annex] ?? Infinity) < node.line; annex++) close(1, annexes[annex] ?? node.line);
    close(node.level, node.line);
    open.push(node);
  }
  close(1, Math.min(annexes[annex] ?? Infinity, tailStart(lines, (nodes.at(-1)?.line ?? 0) + 1)));
  return ends;
}

function lastTextLine(lines: readonly string[], from: number, before: number): number {
  let line = before - 1;
  while (line > from && trimmedEnd(lines[line] ?? '') === 0) line--;
  return line;
}
