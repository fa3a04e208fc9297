// The tree, grown in the order of the text: at each candidate, what goes on in a series that is open, what opens one, what
// breaks one. What fits nothing is no heading.
import type { Form } from '../ordinals/form.ts';
import { LAST, type Ordinal } from '../ordinals/ordinals.ts';
import { type Contains, LOOKALIKE, type Weighed } from './weigh.ts';

/** A heading while the tree grows. */
export interface Node {
  /** Place in the tree, in the order of the text. */
  readonly index: number;
  readonly candidate: number;
  readonly line: number;
  readonly ordinal: Ordinal;
  /** The form of the series it belongs to: another than its own where it was written amiss (一、 2、 三、). */
  form: Form;
  readonly quality: number;
  readonly parent: Node | undefined;
  /** Counts annexes: nodes on either side of one are never in one series. */
  readonly spell: number;
  readonly level: number;
  /** The number before its own was left out when it was met: 三 after 一. */
  readonly skipped: boolean;
  /** The series begins elsewhere than at 1 and is right to: 第一 stands inside a paragraph before. */
  readonly foundStart: boolean;
  /** The members of its form below its parent, itself among them. */
  list: Node[];
  /** The lists that stand directly below it; none yet while undefined. */
  lists: Node[][] | undefined;
}

/** The headings in the order of the text, and their lists in the order of the first members. */
export interface Tree {
  readonly nodes: readonly Node[];
  readonly lists: readonly Node[][];
}

interface Level {
  node: Node;
  /** The last number of its series that was taken for right. */
  last: number;
  /** The reading of its last member, to tell a nested series of the same form from a restart. */
  reading: Weighed;
}

interface Choice {
  readonly reading: Weighed;
  readonly score: number;
  /** Stack depth at which it goes on, or -1 for a new level. */
  readonly depth: number;
  readonly last: number;
  /** The form of the series it joins. */
  readonly form: Form;
  readonly foundStart: boolean;
  /** A first member that turns out to have been written amiss: 1、 二、 三、. */
  readonly amiss: Node | undefined;
}

/** A reading counts as a heading from here. */
const ACCEPTED = 1.5;
/** A reading that fits as well as this is not taken for a slip in another form. */
const CERTAIN = 2.5;
/** In UTF-16 units, without the ordinal. */
const LONGEST_ALONE = 16;

/** What an earlier round found out about candidates, by their places. */
export interface Findings {
  /** Those that are no headings. */
  readonly strays: Set<number>;
  /** Those that begin a series though their number or their form is amiss, with the series' form: 七、 二、 三、. */
  readonly firsts: Map<number, Form>;
}

/** `annexes` are lines before which all that is open closes. */
export function grow(
  lines: readonly string[],
  annexes: readonly number[],
  weighed: readonly Weighed[],
  contains: Contains,
  { strays, firsts }: Findings,
): Tree {
  const nodes: Node[] = [];
  const lists: Node[][] = [];
  const roots: Node[][] = [];
  const stack: Level[] = [];
  /** Last numbers of series that are closed, by form: a later one may run on from there. */
  const closed = new Map<Form, number>();
  let spell = 0;
  for (let from = 0, to = 0; from < weighed.length; from = to) {
    const { candidate, line } = weighed[from] ?? NOTHING;
    for (let it = weighed[to]; it?.candidate === candidate; it = weighed[++to]) it.taken = false;
    while ((annexes[spell] ?? Infinity) < line) {
      spell++;
      closeTo(0, stack, closed);
      closed.clear();
    }
    if (strays.has(candidate)) continue;
    const form = firsts.get(candidate);
    const best = form ? beginning(weighed, from, to, form) : bestOf(lines, weighed, from, to, stack, closed);
    if (!best) continue;
    if (best.amiss) best.amiss.form = best.form;
    const depth = best.depth < 0 ? depthForNew(stack, best.form, contains) : best.depth;
    const before = best.depth < 0 ? 0 : (stack[depth]?.last ?? 0);
    const skipped = !best.foundStart && best.reading.ordinal.number === before + 2;
    closeTo(best.depth < 0 ? depth : depth + 1, stack, closed);
    const { ordinal, quality } = best.reading;
    best.reading.taken = true;
    const parent = stack[depth - 1]?.node;
    const level = stack[depth];
    const node: Node = {
      index: nodes.length,
      candidate,
      line,
      ordinal,
      form: best.form,
      quality,
      parent,
      spell,
      level: depth + 1,
      skipped,
      foundStart: best.foundStart,
      list: NO_LIST,
      lists: undefined,
    };
    nodes.push(node);
    const known =
      level && sameSeries(level.node, node) ? level.node.list : listOf(parent ? parent.lists : roots, node);
    node.list = known ?? [];
    node.list.push(node);
    if (!known) {
      lists.push(node.list);
      (parent ? (parent.lists ??= []) : roots).push(node.list);
    }
    if (level) {
      level.node = node;
      level.last = best.last;
      level.reading = best.reading;
    } else stack.push({ node, last: best.last, reading: best.reading });
  }
  return { nodes, lists };
}

const NOTHING = { candidate: -1, line: 0 };
const NO_LIST: Node[] = [];

function listOf(siblings: readonly Node[][] | undefined, node: Node): Node[] | undefined {
  if (!siblings) return undefined;
  // Lists of an earlier spell stand first, and nothing joins them any more.
  for (let i = siblings.length - 1; i >= 0; i--) {
    const list = siblings[i];
    if (!list?.[0] || list[0].spell < node.spell) return undefined;
    if (sameSeries(list[0], node)) return list;
  }
  return undefined;
}

/** Whether two nodes below one parent stand in one series. */
export function sameSeries(a: Node, b: Node): boolean {
  return a.form === b.form && a.ordinal.prefix === b.ordinal.prefix && a.spell === b.spell;
}

function closeTo(depth: number, stack: Level[], closed: Map<Form, number>): void {
  while (stack.length > depth) {
    const level = stack.pop();
    if (level) closed.set(level.node.form, level.last);
  }
}

/** A candidate that is known to begin a series of `form`: as its 一、, whatever number it has. */
function beginning(weighed: readonly Weighed[], from: number, to: number, form: Form): Choice | undefined {
  let reading = weighed[from];
  for (let i = from; i < to; i++) if (weighed[i]?.form === form) reading = weighed[i];
  return reading && { ...choice(reading, CERTAIN, -1, 1), form };
}

function bestOf(
  lines: readonly string[],
  weighed: readonly Weighed[],
  from: number,
  to: number,
  stack: readonly Level[],
  closed: ReadonlyMap<Form, number>,
): Choice | undefined {
  let best: Choice | undefined;
  for (let i = from; i < to; i++) {
    const reading = weighed[i];
    const choice = reading && fit(lines, reading, stack, closed);
    if (choice && choice.score >= ACCEPTED && (!best || choice.score > best.score)) best = choice;
  }
  for (let i = from; i < to && (!best || best.score < CERTAIN); i++) {
    const reading = weighed[i];
    if (reading) best = adopt(reading, stack, best);
  }
  return best;
}

/** How well a reading fits what is open at this place. */
function fit(
  lines: readonly string[],
  reading: Weighed,
  stack: readonly Level[],
  closed: ReadonlyMap<Form, number>,
): Choice {
  const { ordinal, form, next, previous, after } = reading;
  const { number, prefix } = ordinal;
  const depth = depthOf(stack, form, prefix);
  const level = stack[depth];
  // A form that has shown itself to be one of headings needs no more proof.
  const proven = level !== undefined && level.last > 1;
  const quality =
    reading.quality + (proven ? 0 : reading.prior) + (level ? indentPenalty(lines, reading, level.node) : 0);
  const expected = (level?.last ?? 0) + 1;
  if (number === LAST) {
    const words = level?.node.ordinal.style.system === 'word' && level.last > 1;
    return choice(reading, words ? quality + 4 : REFUSED, depth, expected);
  }
  if (prefix !== undefined && ordinal.style.system === 'decimal' && !level && number === 1) {
    const parent = depthOfPath(stack, prefix);
    if (parent >= 0) return choice(reading, quality + 4.5, parent + 1, number);
  }
  if (level && number === expected) {
    // 二、三产业 before the real 二、: the better one is the member, unless the next goes on as if it were doubled.
    const rival =
      after?.ordinal.number === number &&
      after.quality > reading.quality + 1 &&
      after.after?.ordinal.number !== number + 2;
    return choice(reading, quality + (rival ? 2 : 4), depth, number);
  }
  // Forms that need company: a single one is no series.
  const lone = (ordinal.secondary || ordinal.lookalike) && !next && !previous ? -1 : 0;
  // The second of two exchanged: 二 一 三.
  const exchanged =
    level?.node.skipped === true && number === expected - 2 && level.node.ordinal.number === level.last;
  if (level && exchanged && after?.ordinal.number !== number + 1) {
    return choice(reading, quality + 3, depth, level.last);
  }
  if (number === 1) {
    // The outer series goes on after this one has begun again: it stands inside.
    const outer = level?.reading.next;
    const nested = outer !== undefined && outer.line > reading.line;
    return choice(reading, quality + 2 + support(next, after, 1) + lone, nested ? -1 : depth, number);
  }
  if (level) return slip(reading, quality, level, depth);
  const foundStart = form.key === ENUMERATION && number === 2 && mentionsFirst(lines, reading.line);
  const start =
    foundStart || closed.get(form) === number - 1 ? 2.5 : standsAlone(lines, reading) ? 1.6 : lone;
  return choice(reading, quality + start + (next ? 1.5 : 0), -1, number, foundStart);
}

/** What is doubtful already, and stands in another indent than its series, is a line of a paragraph. */
function indentPenalty(lines: readonly string[], reading: Weighed, node: Node): number {
  return reading.quality <= LOOKALIKE && isIndented(lines, reading) !== isIndented(lines, node) ? -1.2 : 0;
}

function isIndented(lines: readonly string[], { line, ordinal }: Pick<Node, 'line' | 'ordinal'>): boolean {
  return ordinal.start > 0 && lines[line]?.charCodeAt(0) !== BYTE_ORDER_MARK;
}

const BYTE_ORDER_MARK = 0xfeff;

/** A first member is borne out by its second, or by another of the same form soon after where that one is amiss. */
function support(next: Weighed | undefined, after: Weighed | undefined, number: number): number {
  if (next) return 2;
  const following = after?.ordinal.number ?? 0;
  // 一 一 三, 一 七 三: the second is amiss.
  const amiss = after?.after?.ordinal.number === number + 2;
  return amiss || (following > number && following <= number + 3) ? 1.5 : 0;
}

function choice(reading: Weighed, score: number, depth: number, last: number, foundStart = false): Choice {
  return { reading, score, depth, last, form: reading.form, foundStart, amiss: undefined };
}

function depthOf(stack: readonly Level[], form: Form, prefix: string | undefined): number {
  let depth = stack.length - 1;
  for (; depth >= 0; depth--) {
    const node = stack[depth]?.node;
    if (node?.form === form && node.ordinal.prefix === prefix) break;
  }
  return depth;
}

/** Where 1.2 stands open, for 1.2.1. */
function depthOfPath(stack: readonly Level[], path: string): number {
  return stack.findLastIndex((level) => pathOf(level.node.ordinal) === path);
}

/** 四、结语: what is left of a text that was cut. A line of its own, too short for a paragraph and without a sentence. */
function standsAlone(lines: readonly string[], { line, ordinal }: Weighed): boolean {
  const text = (lines[line] ?? '').slice(ordinal.end).trim();
  return !ordinal.secondary && text !== '' && text.length <= LONGEST_ALONE && !/[\p{P}\d]/u.test(text);
}

/** A number that does not follow on in a series that is open: a fault in it, or no member at all. */
function slip(reading: Weighed, quality: number, { last }: Level, depth: number): Choice {
  const { after, next, previous } = reading;
  const { number } = reading.ordinal;
  const following = after?.ordinal.number;
  // A number that comes twice, after which the others go on from it: 一 二 二 三.
  if (following === last + 1 && number === last) return choice(reading, quality + 2, depth, last);
  // The series goes on without it: 二、 9、 三、. Two exchanged members look alike, but the second comes at once.
  if (following === last + 1 && number !== last + 2) return choice(reading, quality, depth, last);
  // The series goes on as if it had its right number: 一 二 七 四.
  const fills = following === last + 2;
  const near = number >= last && number - last <= 3;
  const exchanged = following === last + 1 && number === last + 2;
  const score =
    quality +
    1 +
    (exchanged ? 1 : 0) +
    (fills ? 1.5 : 0) +
    (next ? 1 : 0) +
    (previous ? 0.5 : 0) +
    (near ? 0.5 : 0);
  return choice(reading, score, depth, fills ? last + 1 : Math.max(number, last));
}

/**
 * Something better than `best`, if `reading` has no series of its own and the very number that an open series of a kindred
 * form wants: 一、 2、 三、 or 一、 二. 三、; else `best`.
 */
function adopt(reading: Weighed, stack: readonly Level[], best: Choice | undefined): Choice | undefined {
  const { ordinal, form, quality, next, previous } = reading;
  let found = best;
  // Where its own form is open it is a slip in the number, not in the form.
  if (stack.some((level) => level.node.form === form)) return found;
  stack.forEach((level, depth) => {
    if (ordinal.number !== level.last + 1 || (previous?.taken && previous.line >= level.node.line)) return;
    const kinship = kinshipOf(level.node.ordinal, ordinal);
    if (kinship === 0) return;
    // What comes next in the series tells whether this place in it is free.
    const following = level.reading.after?.ordinal.number;
    const goesOn = following === ordinal.number + 1 ? 1 : following === ordinal.number ? -2 : 0;
    // 1、 二、 三、: the first is the odd one.
    const firstIsOdd = level.last === 1 && next !== undefined && !level.reading.next;
    const innermost = depth === stack.length - 1 ? 0.3 : 0;
    const score = quality + kinship + goesOn + innermost - (next && !firstIsOdd ? 1.5 : 0);
    if (score < ACCEPTED || (found && score <= found.score)) return;
    const adopted = choice(reading, score, depth, ordinal.number);
    found = firstIsOdd ? { ...adopted, amiss: level.node } : { ...adopted, form: level.node.form };
  });
  return found;
}

/** How likely one form was meant for another; 0 for not at all. */
export function kinshipOf(a: Ordinal, b: Ordinal): number {
  if (a.key === b.key || a.secondary !== b.secondary) return 0;
  if (a.style.system === 'decimal' || b.style.system === 'decimal') return 0;
  const sameNumeral = a.style.system === b.style.system;
  const bareA = a.style.opening === '' && a.style.closing === '';
  const bareB = b.style.opening === '' && b.style.closing === '';
  if (bareA !== bareB) return 0;
  if (bareA) {
    const sameDelimiter = a.key.at(-1) === b.key.at(-1);
    return sameNumeral === sameDelimiter ? 0 : sameNumeral ? 2.7 : 2.5;
  }
  if (sameNumeral) return a.style.opening !== '第' && b.style.opening !== '第' ? 2.2 : 0;
  return shapeOf(a) === shapeOf(b) ? 2.5 : 0;
}

/** （） of （三） and （3）; 第章 of 第三章. */
function shapeOf({ key, style }: Ordinal): string {
  return key.replace(style.system === 'arabic-fullwidth' ? 'arabic' : style.system, '');
}

/** Out of the question. */
const REFUSED = -99;
const ENUMERATION = '第，';

/** "1.2" of 1.2, "3" of 3. and 三、; what the next deeper decimal has for its prefix. Nothing for ③ and （三）. */
function pathOf({ prefix, number, style }: Ordinal): string | undefined {
  if (style.system === 'decimal') return `${prefix}.${number}`;
  const plain = style.system === 'arabic' || style.system === 'han';
  return plain && (style.opening === '第' || style.closing === '') ? String(number) : undefined;
}

/** 第一 or 首先 may stand inside the paragraph of a speaker or a lead-in, and 第二 open the next one. */
function mentionsFirst(lines: readonly string[], line: number): boolean {
  for (let i = line - 1; i >= Math.max(0, line - 6); i--)
    if (/(?:第一|首先)[，、,：:]/.test(lines[i] ?? '')) return true;
  return false;
}

/** At what depth a series begins: below what may contain it. */
function depthForNew(stack: readonly Level[], form: Form, contains: Contains): number {
  let depth = stack.length;
  for (let top = stack[depth - 1]; top; top = stack[depth - 1]) {
    if (top.node.form === form || !contains(form, top.node.form)) break;
    depth--;
  }
  return depth;
}
