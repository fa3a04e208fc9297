// Which candidates are headings, and how deep. A regex on one line cannot tell 二、三产业 from a heading; the series a
// number stands in can. All candidates of a text are weighed together, in four steps:
//
//   link      candidates of one form whose numbers follow on, wherever they stand
//   order     which form contains which in this text (the author's own ladder, not a fixed rank)
//   grow      the tree, in the order of the text: what continues, opens or breaks a series
//   explain   every series by the fewest slips (series.ts); what only looked like a member goes, and the tree regrows
import { tailStart } from './frame.ts';
import { boundaryBefore, type Boundary, lowerBound, type Marks, trimmedEnd } from './lines.ts';
import { LAST, type Ordinal, skipBlanks } from './ordinals.ts';
import { readNumeral } from './numerals.ts';
import { explain, type Reading as Explained } from './series.ts';

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
  const chains = link(weighed);
  const contains = order(weighed, chains);
  const strays = new Set<number>();
  let tree = grow(lines, marks, weighed, contains, strays);
  let groups = group(lines, tree);
  // What a series leaves out as a lookalike may have broken the tree around it; two rounds settle all but the absurd.
  for (let round = 0; round < 2; round++) {
    const before = strays.size;
    for (const { nodes, readings } of groups) {
      nodes.forEach((node, i) => {
        if (readings[i]?.role === 'stray') strays.add(node.candidate);
      });
    }
    if (strays.size === before) break;
    tree = grow(lines, marks, weighed, contains, strays);
    groups = group(lines, tree);
  }
  return publish(lines, marks, tree, groups);
}

// ---- Weigh: how likely each reading is a heading by itself ----

interface Weighed {
  readonly candidate: number;
  readonly line: number;
  readonly ordinal: Ordinal;
  /** 0 for a clean line of a usual form; below, what speaks against it. */
  readonly quality: number;
  /** Those before and after it in one series, by number alone. */
  previous: Weighed | undefined;
  next: Weighed | undefined;
  /** The next of the same form, whatever its number. */
  after: Weighed | undefined;
}

const BOUNDARY: Readonly<Record<Boundary, number>> = { sure: 0, likely: -0.5, doubtful: -1.5, unlikely: -3 };

function weigh(lines: readonly string[], marks: Marks): readonly (readonly Weighed[])[] {
  return marks.candidates.map(({ line, readings }, candidate) => {
    const boundary = BOUNDARY[boundaryBefore(lines, marks.candidates, marks.wrap, line)];
    return readings
      .filter((ordinal) => !isNote(ordinal))
      .map((ordinal) => ({
        candidate,
        line,
        ordinal,
        quality: boundary + lookalikePenalty(lines[line] ?? '', ordinal),
        previous: undefined,
        next: undefined,
        after: undefined,
      }));
  });
}

/** [1] and 〔1〕 number notes and references (GB/T 7714-2015 8.1), not sections. */
function isNote({ key }: Ordinal): boolean {
  return key === '〔arabic〕';
}

/** What follows the ordinal may make it part of an enumeration, a date, an amount: 二、三产业, 1.5亿元, （三）班. */
function lookalikePenalty(line: string, ordinal: Ordinal): number {
  const { end, key, number, style } = ordinal;
  const rest = skipBlanks(line, end);
  const next = line.charAt(rest);
  if (next === '') return 0;
  if (style.system === 'decimal')
    return MEASURES.test(line.slice(rest, rest + 2)) ? -4 : rest === end && /[\w(（]/.test(next) ? -1 : 0;
  if (key.endsWith(' '))
    return /[年月日号號时時点點分个個名人万萬亿億元岁歲次位种種家项項条條%％、，。/\-—–－~～至]/.test(next)
      ? -4
      : 0;
  if (style.opening === '第' && style.delimiter === '') {
    if (rest > end) return 0;
    return /[、，,第至到和与與及或]/.test(next) ? -4 : /[的规規所中里裡之是第款项項]/.test(next) ? -1 : 0;
  }
  if (style.opening === '（' || style.opening === '(')
    return /[班组組连連排队隊营營号號期届屆版楼樓]/.test(next) ? -1 : 0;
  if (rest > end || style.delimiter === '') return 0;
  const following = readNumeral(line, rest)[0];
  if (!following || style.closing !== '') return 0;
  const sameKind = following.system === style.system;
  if (key.startsWith('latin')) return sameKind ? -2.5 : 0;
  if (!sameKind) return 0;
  const digits = following.end - rest;
  if (key === 'arabic，') return digits === 3 ? -9 : -3;
  if (following.value === number + 1) return -2;
  if (key === 'arabic.')
    return digits >= 4 ? -0.3 : /^[年月日号號楼樓]/.test(line.slice(following.end)) ? -0.5 : -1.5;
  return following.value > number && digits < 4 && key.startsWith('arabic') ? -1 : -0.3;
}

/** Units after a decimal fraction: an amount or a date, never a heading. */
const MEASURES =
  /^(?:[%％‰℃°亿億万萬元倍米吨噸公里斤克升天年月日号號个個点點岁歲度级級平亩畝千百kKmMgG]|晚会|晚會|黄金|黃金)/;

// ---- Link: numbers of one form that follow on ----

type Chain = Weighed[];

function link(weighed: readonly (readonly Weighed[])[]): Chain[] {
  const chains: Chain[] = [];
  const open = new Map<string, Chain[]>();
  const latest = new Map<string, Weighed>();
  for (const readings of weighed) {
    for (const reading of readings) {
      if (reading.quality < -2.6) continue;
      const { key, number, prefix = '' } = reading.ordinal;
      const before = latest.get(key);
      if (before) before.after = reading;
      latest.set(key, reading);
      const name = key + prefix;
      let running = open.get(name);
      if (!running) open.set(name, (running = []));
      const at = number === 1 ? -1 : findLast(running, (chain) => follows(chain, number));
      if (at >= 0) {
        const [chain] = running.splice(at, 1);
        const last = chain?.at(-1);
        if (!chain || !last) continue;
        last.next = reading;
        reading.previous = last;
        chain.push(reading);
        running.push(chain);
      } else {
        const chain = [reading];
        chains.push(chain);
        running.push(chain);
        if (running.length > REMEMBERED) running.shift();
      }
    }
  }
  return chains;
}

/** How many unfinished series of one form are kept in mind. */
const REMEMBERED = 16;

function follows(chain: Chain, number: number): boolean {
  const last = chain.at(-1);
  if (!last) return false;
  return number === LAST
    ? last.ordinal.style.system === 'word' && last.ordinal.number > 1
    : last.ordinal.number === number - 1;
}

function findLast<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item !== undefined && test(item)) return i;
  }
  return -1;
}

// ---- Order: which form contains which ----

/** Whether, in this text, sections of the form `outer` contain those of the form `inner`. */
type Contains = (outer: string, inner: string) => boolean;

/**
 * A series of one form that lies wholly between two neighbouring numbers of another stands inside it. Where the text
 * shows nothing, the usual ladder decides (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3).
 */
function order(weighed: readonly (readonly Weighed[])[], chains: readonly Chain[]): Contains {
  const linked = new Map<string, Weighed[]>();
  for (const readings of weighed) {
    for (const reading of readings) {
      if (!reading.next) continue;
      const list = linked.get(reading.ordinal.key);
      if (list) list.push(reading);
      else linked.set(reading.ordinal.key, [reading]);
    }
  }
  const seen = new Map<string, number>();
  for (const chain of chains) {
    const first = chain[0];
    const last = chain.at(-1);
    if (!first || !last || first.ordinal.number !== 1) continue;
    const inner = first.ordinal.key;
    for (const [outer, members] of linked) {
      if (outer === inner) continue;
      const before = members[lowerBound(members, first.line) - 1];
      if (before?.next && before.next.line > last.line) {
        const pair = `${outer}\n${inner}`;
        seen.set(pair, (seen.get(pair) ?? 0) + (chain.length > 1 ? 1 : 0.5));
      }
    }
  }
  return (outer, inner) => {
    const shown = (seen.get(`${outer}\n${inner}`) ?? 0) - (seen.get(`${inner}\n${outer}`) ?? 0);
    if (shown !== 0 && !(isUnit(outer) && isUnit(inner))) return shown > 0;
    return rankOf(outer) < rankOf(inner);
  };
}

/** The usual ladder, outermost first. Forms in one row have no order of their own. */
const LADDER: readonly RegExp[] = [
  /^第编/,
  /^第(?:部分|篇|卷)$/,
  /^第(?:章|讲|课)/,
  /^第节/,
  /^第条/,
  /^(?:han-financial|roman-upper|roman-ascii-upper)/,
  /^(?:han $|【|〈)/,
  /^(?:han[、.：，·]|议题|专题|[^a-z（第其]{2})/,
  /^（(?:han|han-financial)）|^han-parenthesized|^han-circled|^han）/,
  /^(?:arabic[、.：，·]|arabic |full-stop|decimal)/,
  /^（arabic）|^parenthesized|^arabic）/,
  /^(?:circled|negative|double|sans)/,
  /^(?:stem|branch|（stem|（branch)/,
  /^(?:latin|（latin|roman|（roman)/,
  /^(?:第，|其|han[是要来來则則])/,
];

function rankOf(key: string): number {
  const rank = LADDER.findIndex((row) => row.test(key));
  return rank < 0 ? LADDER.length : rank;
}

/** 编 章 节 条 have one order everywhere. */
function isUnit(key: string): boolean {
  return /^第[^，]/.test(key);
}

// ---- Grow: the tree in the order of the text ----

interface Node {
  readonly candidate: number;
  readonly line: number;
  readonly ordinal: Ordinal;
  /** The form of the series it belongs to: another than its own where it was written amiss (一、 2、 三、). */
  key: string;
  readonly quality: number;
  readonly parent: Node | undefined;
  /** Counts annexes and restarts: nodes of different spells are never in one series. */
  readonly spell: number;
  /** The series begins elsewhere than at 1 and is right to: 第一 stands inside a paragraph before. */
  readonly foundStart: boolean;
}

interface Level {
  readonly node: Node;
  /** The last number of its series that was taken for right. */
  last: number;
  /** The last member that was linked, to tell a nested series of the same form from a restart. */
  lastLinked: Weighed;
}

interface Choice {
  readonly reading: Weighed;
  readonly score: number;
  /** Stack depth at which it goes on, or -1 for a new level. */
  readonly depth: number;
  readonly key: string;
  readonly last: number;
  readonly foundStart?: boolean;
}

/** A reading counts as a heading from here. */
const ACCEPTED = 1.5;

function grow(
  lines: readonly string[],
  marks: Marks,
  weighed: readonly (readonly Weighed[])[],
  contains: Contains,
  strays: ReadonlySet<number>,
): Node[] {
  const nodes: Node[] = [];
  const stack: Level[] = [];
  /** Last numbers of series that are closed, by form: a later one may run on from there. */
  const closed = new Map<string, number>();
  let spell = 0;
  let annex = 0;
  weighed.forEach((readings, candidate) => {
    const line = marks.candidates[candidate]?.line ?? 0;
    while ((marks.annexes[annex] ?? Infinity) < line) {
      annex++;
      spell++;
      stack.length = 0;
      closed.clear();
    }
    if (strays.has(candidate)) return;
    let best: Choice | undefined;
    for (const reading of readings) {
      const choice = choose(lines, reading, stack, closed);
      if (choice.score >= ACCEPTED && (!best || choice.score > best.score)) best = choice;
    }
    if (!best || best.score < ACCEPTED + 1) {
      const adopted = adopt(readings, stack);
      if (adopted && (!best || adopted.score > best.score)) {
        best = adopted;
        if (adopted.rekey) adopted.rekey.node.key = adopted.key;
      }
    }
    if (!best) return;
    let depth = best.depth;
    if (depth < 0) depth = depthForNew(stack, best.key, contains);
    for (const level of stack.slice(depth)) closed.set(level.node.key, level.last);
    const { ordinal, quality } = best.reading;
    const node: Node = {
      candidate,
      line,
      ordinal,
      key: best.key,
      quality,
      parent: stack[depth - 1]?.node,
      spell,
      foundStart: best.foundStart ?? false,
    };
    nodes.push(node);
    stack.length = depth;
    stack.push({ node, last: best.last, lastLinked: best.reading });
  });
  return nodes;
}

/** How well a reading fits what is open at this place. */
function choose(
  lines: readonly string[],
  reading: Weighed,
  stack: readonly Level[],
  closed: ReadonlyMap<string, number>,
): Choice {
  const { ordinal, next, previous } = reading;
  const { key, number, prefix } = ordinal;
  const base = reading.quality + priorOf(ordinal);
  const depth = findLast(stack, (it) => it.node.key === key && it.node.ordinal.prefix === prefix);
  const level = stack[depth];
  const fresh = { reading, key, depth: -1, last: number };
  /** Forms that need company: a single one is no series. */
  const lone = (ordinal.secondary || ordinal.lookalike === true) && !next && !previous ? -1 : 0;

  if (number === LAST) {
    const words = level?.node.ordinal.style.system === 'word' && level.last > 1;
    return { ...fresh, depth, last: (level?.last ?? 0) + 1, score: words ? base + 4 : REFUSED };
  }
  if (ordinal.style.system === 'decimal') {
    const parent = findLast(stack, (it) => pathOf(it.node.ordinal) === prefix);
    if (parent >= 0 && number === (level?.last ?? 0) + 1)
      return { ...fresh, depth: parent + 1, score: base + 4.5 };
  }
  if (level && number === level.last + 1) return { ...fresh, depth, score: base + 4 };
  if (number === 1) {
    // The outer series goes on after this one has begun again: it stands inside.
    const outer = level?.lastLinked.next;
    const nested = outer !== undefined && outer.line > reading.line;
    return { ...fresh, depth: nested ? -1 : depth, score: base + 2 + (next ? 2 : 0) + lone };
  }
  if (level) return slip(reading, level, depth, base);
  const foundStart = key === ENUMERATION && number === 2 && mentionsFirst(lines, reading.line);
  const fit = foundStart ? 2.5 : closed.get(key) === number - 1 ? 2.5 : lone;
  return { ...fresh, score: base + fit + (next ? 1.5 : 0), foundStart };
}

/** A number that does not follow on in a series that is open: a fault in it, or no member at all. */
function slip(reading: Weighed, { last }: Level, depth: number, base: number): Choice {
  const { number, key } = reading.ordinal;
  const following = reading.after?.ordinal.number;
  const fresh = { reading, key, depth };
  // The series goes on without it: 二、 9、 三、. Two exchanged members look alike, but the second comes at once.
  if (following === last + 1 && number !== last + 2) return { ...fresh, last, score: base };
  // The series goes on as if it had its right number: 一 二 七 四.
  const fills = following === last + 2;
  const near = number >= last && number - last <= 3;
  const score =
    base + 1 + (fills ? 1.5 : 0) + (reading.next ? 1 : 0) + (reading.previous ? 0.5 : 0) + (near ? 0.5 : 0);
  return { ...fresh, last: fills ? last + 1 : Math.max(number, last), score };
}

/**
 * A candidate that has no series of its own and the very number that an open series of a kindred form wants: 一、 2、 三、
 * or 一、 二. 三、.
 */
function adopt(
  readings: readonly Weighed[],
  stack: readonly Level[],
): (Choice & { readonly rekey?: Level }) | undefined {
  let best: (Choice & { readonly rekey?: Level }) | undefined;
  for (const reading of readings) {
    const { ordinal, quality, next, previous } = reading;
    stack.forEach((level, depth) => {
      if (ordinal.number !== level.last + 1 || (previous && previous.line >= (stack[depth]?.node.line ?? 0)))
        return;
      const kinship = kinshipOf(level.node.ordinal, ordinal);
      if (kinship === 0) return;
      const goesOn = level.lastLinked.after?.ordinal.number === ordinal.number + 1 ? 1 : 0;
      // 1、 二、 三、: the first is the odd one.
      const rekey = level.last === 1 && next !== undefined && !level.lastLinked.next;
      const score = quality + kinship + goesOn - (next && !rekey ? 1.5 : 0);
      if (score >= ACCEPTED && (!best || score > best.score)) {
        const choice = { reading, score, depth, last: ordinal.number };
        best = rekey ? { ...choice, key: ordinal.key, rekey: level } : { ...choice, key: level.node.key };
      }
    });
  }
  return best;
}

/** How likely one form was meant for another; 0 for not at all. */
function kinshipOf(a: Ordinal, b: Ordinal): number {
  if (
    a.key === b.key ||
    a.secondary !== b.secondary ||
    a.style.system === 'decimal' ||
    b.style.system === 'decimal'
  )
    return 0;
  const sameNumeral = a.style.system === b.style.system;
  const bareA = a.style.opening === '' && a.style.closing === '';
  const bareB = b.style.opening === '' && b.style.closing === '';
  if (bareA && bareB) {
    const sameDelimiter = a.key.at(-1) === b.key.at(-1);
    return sameNumeral ? (sameDelimiter ? 0 : 2.7) : sameDelimiter ? 2.5 : 0;
  }
  const shapeOf = ({ key, style }: Ordinal): string => key.replace(style.system, '').replace('arabic', '');
  if (!bareA && !bareB)
    return !sameNumeral && shapeOf(a) === shapeOf(b)
      ? 2.5
      : sameNumeral && a.style.opening !== '第' && b.style.opening !== '第'
        ? 2.2
        : 0;
  return 0;
}

/** Forms that stand before other things as often as before headings. */
function priorOf({ key, lookalike, style }: Ordinal): number {
  if (lookalike) return -0.5;
  if (key === 'arabic ') return -4;
  if (
    key.endsWith(' ') ||
    /^(?:latin|roman-ascii)/.test(key) ||
    style.opening === '〈' ||
    (/[：，·]$/.test(style.delimiter) && style.opening === '')
  )
    return -1;
  return style.system === 'decimal' ? -1 : 0;
}

/** Out of the question. */
const REFUSED = -99;
const ENUMERATION = '第，';

/** "1.2" of 1.2 or 1.2、; what the next deeper decimal has for its prefix. */
function pathOf({ prefix, number, style }: Ordinal): string {
  return prefix !== undefined && style.system === 'decimal' ? `${prefix}.${number}` : String(number);
}

/** 第一 may stand inside the paragraph of a speaker or a lead-in, and 第二 open the next one. */
function mentionsFirst(lines: readonly string[], line: number): boolean {
  for (let i = line - 1; i >= Math.max(0, line - 6); i--)
    if (/第一[，、,：:]/.test(lines[i] ?? '')) return true;
  return false;
}

/** At what depth a series begins: below what may contain it. */
function depthForNew(stack: readonly Level[], key: string, contains: Contains): number {
  let depth = stack.length;
  for (let top = stack[depth - 1]; top; top = stack[depth - 1]) {
    if (top.node.key === key || !contains(key, top.node.key)) break;
    depth--;
  }
  return depth;
}

// ---- Explain: the series of the tree ----

interface Group {
  readonly nodes: readonly Node[];
  readonly readings: readonly Explained[];
}

/** The nodes by series, each explained; a run that goes on across parents is one series. */
function group(lines: readonly string[], nodes: readonly Node[]): Group[] {
  const siblings = new Map<Node | undefined, Map<string, Node[]>>();
  for (const node of nodes) {
    const byKey = siblings.get(node.parent) ?? new Map<string, Node[]>();
    siblings.set(node.parent, byKey);
    const name = `${node.key}/${node.ordinal.prefix ?? ''}/${node.spell}`;
    const list = byKey.get(name);
    if (list) list.push(node);
    else byKey.set(name, [node]);
  }
  const lists = [...siblings.values()]
    .flatMap((byKey) => [...byKey.values()])
    .sort((a, b) => (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
  return runs(lists).map((list) => ({ nodes: list, readings: explainNodes(lines, list) }));
}

/**
 * Joins lists that are numbered on across their parents (1.–21. under （一）–（五）, 第N条 across chapters). Where the like
 * lists of the text restart, one that does not is a fault, and stays by itself.
 */
function runs(lists: readonly Node[][]): Node[][] {
  const joined: Node[][] = [];
  const byForm = new Map<string, Node[][]>();
  for (const list of lists) {
    const head = list[0];
    if (!head) continue;
    const form = `${head.key}<${head.parent?.key ?? ''}/${head.ordinal.prefix ?? ''}/${head.spell}`;
    const like = byForm.get(form);
    if (like) like.push(list);
    else byForm.set(form, [list]);
  }
  for (const like of byForm.values()) {
    const always = /^第[条章节]/.test(like[0]?.[0]?.key ?? '');
    const steps = like
      .slice(1)
      .map((list, i) => ({
        sameScope: list[0]?.parent?.parent === like[i]?.[0]?.parent?.parent,
        on: continues(like[i] ?? [], list),
      }));
    const within = steps.filter((step) => step.sameScope);
    const on = within.filter((step) => step.on).length;
    const restarts = within.length - on;
    let run: Node[] | undefined;
    like.forEach((list, i) => {
      const step = steps[i - 1];
      if (run && step?.on && (always || on > restarts)) run.push(...list);
      else joined.push((run = [...list]));
    });
  }
  return joined.sort((a, b) => (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
}

function continues(before: readonly Node[], list: readonly Node[]): boolean {
  const last = before.at(-1)?.ordinal.number ?? 0;
  return list[0]?.ordinal.number === last + 1;
}

function explainNodes(lines: readonly string[], nodes: readonly Node[]): Explained[] {
  const first = nodes[0];
  const words = nodes.some((node) => node.ordinal.style.system === 'word');
  const items = nodes.map(({ ordinal, quality, line }, i) => ({
    // 再次 and 最后 are whatever number comes.
    number: words && ordinal.style.system === 'word' && ordinal.number > 2 ? i + 1 : ordinal.number,
    strayCost: quality > -0.6 ? 2.6 : quality > -1.6 ? 1.3 : 0.5,
    mayRestart: ordinal.secondary || followsLeadIn(lines, line),
  }));
  const start = first && first.foundStart ? 2 : 1;
  return explain(items, start);
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
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const seriesOf = new Map<Node, number>();
  const series: Series[] = groups.map(({ nodes: members, readings }, at) => {
    for (const node of members) seriesOf.set(node, at);
    return {
      members: members.map((node) => indexOf.get(node) ?? -1),
      expected: readings.map((reading) => reading.expected),
      slips: slipsOf(members, readings),
    };
  });
  const levels: number[] = [];
  const children: number[][] = nodes.map(() => []);
  nodes.forEach((node, index) => {
    const parent = node.parent === undefined ? -1 : (indexOf.get(node.parent) ?? -1);
    levels.push(parent < 0 ? 1 : (levels[parent] ?? 0) + 1);
    children[parent]?.push(index);
  });
  const ends = endLines(lines, marks, nodes, levels);
  const sections = nodes.map((node, index): Section => ({
    index,
    line: node.line,
    ordinal: node.ordinal,
    level: levels[index] ?? 1,
    parent: node.parent === undefined ? -1 : (indexOf.get(node.parent) ?? -1),
    children: children[index] ?? [],
    endLine: ends[index] ?? node.line,
    series: seriesOf.get(node) ?? -1,
  }));
  return { sections, series };
}

function slipsOf(nodes: readonly Node[], readings: readonly Explained[]): Slip[] {
  const slips: Slip[] = [];
  readings.forEach(({ role }, at) => {
    if (role === 'missing-before') slips.push({ kind: 'missing', at });
    else if (role === 'duplicate') slips.push({ kind: 'duplicate', at, other: at - 1 });
    else if (role === 'wrong') slips.push({ kind: 'wrong', at });
    else if (role === 'exchanged' && readings[at - 1]?.role !== 'exchanged')
      slips.push({ kind: 'exchanged', at, other: at + 1 });
    // At the top a text may begin in the middle of a ladder: it was cut, or its first part has no number.
    else if (role === 'start' && nodes[at]?.parent !== undefined) slips.push({ kind: 'start', at });
  });
  return slips;
}

/** A section ends before the next one that is not inside it, before an annex, before what closes the whole text. */
function endLines(
  lines: readonly string[],
  marks: Marks,
  nodes: readonly Node[],
  levels: readonly number[],
): number[] {
  const ends: number[] = [];
  const open: number[] = [];
  const close = (level: number, before: number): void => {
    for (let top = open.at(-1); top !== undefined && (levels[top] ?? 0) >= level; top = open.at(-1)) {
      open.pop();
      ends[top] = lastTextLine(lines, nodes[top]?.line ?? 0, before);
    }
  };
  let annex = 0;
  nodes.forEach((node, index) => {
    for (
      let line = marks.annexes[annex];
      line !== undefined && line < node.line;
      line = marks.annexes[++annex]
    )
      close(1, line);
    close(levels[index] ?? 1, node.line);
    open.push(index);
  });
  const lastHeading = nodes.at(-1)?.line ?? 0;
  close(1, Math.min(marks.annexes[annex] ?? Infinity, tailStart(lines, lastHeading + 1)));
  return ends;
}

function lastTextLine(lines: readonly string[], from: number, before: number): number {
  let line = before - 1;
  while (line > from && trimmedEnd(lines[line] ?? '') === 0) line--;
  return line;
}
