// Which candidates are headings, and how deep. A regex on one line cannot tell 二、三产业 from a heading; the series a
// number stands in can. All candidates of a text are weighed together, in four steps:
//
//   link      candidates of one form whose numbers follow on, wherever they stand
//   order     which form contains which in this text (the author's own ladder, not a fixed rank)
//   grow      the tree, in the order of the text: what continues, opens or breaks a series
//   explain   every series by the fewest slips (series.ts); what only looked like a member goes, and the tree regrows
import { tailStart } from './frame.ts';
import { boundaryBefore, type Boundary, type Candidate, type Marks, trimmedEnd } from './lines.ts';
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
  readonly form: Form;
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
  const weighed: Weighed[][] = [];
  const { candidates, wrap } = marks;
  const decimals = candidates.some(({ readings }) =>
    readings.some(({ style }) => style.system === 'decimal'),
  );
  for (let candidate = 0; candidate < candidates.length; candidate++) {
    const { line, readings } = candidates[candidate] ?? NO_CANDIDATE;
    const text = lines[line] ?? '';
    const boundary = BOUNDARY[boundaryBefore(lines, candidates, wrap, line, candidate)];
    const list: Weighed[] = [];
    for (const ordinal of readings) {
      if (isNote(ordinal)) continue;
      const form = formOf(ordinal);
      const quality =
        boundary + form.prior + lookalikePenalty(text, ordinal) + (ordinal.lookalike ? -0.5 : 0);
      // A bare number with a blank is a date, a count, a footnote, unless the text is numbered 1, 1.1, 1.1.1.
      const bare = ordinal.key === 'arabic ' && !decimals ? -4 : 0;
      list.push({
        candidate,
        line,
        ordinal,
        form,
        quality: quality + bare,
        previous: undefined,
        next: undefined,
        after: undefined,
      });
    }
    weighed.push(list);
  }
  return weighed;
}

const NO_CANDIDATE: Candidate = { line: 0, readings: [] };

/** What is known of all ordinals with one key; spelt out once for each key, compared by identity. */
interface Form {
  readonly key: string;
  /** Its place on the usual ladder; see LADDER. */
  readonly rank: number;
  /** 编 章 节 条 have one order everywhere. */
  readonly unit: boolean;
  /** Below 0 for forms that stand before other things as often as before headings. */
  readonly prior: number;
  /** Small and its own, for tables. */
  readonly id: number;
}

const FORMS = new Map<string, Form>();

function formOf({ key, style }: Ordinal): Form {
  const known = FORMS.get(key);
  if (known) return known;
  const rank = LADDER.findIndex((row) => row.test(key));
  const form = {
    key,
    rank: rank < 0 ? LADDER.length : rank,
    unit: /^第[^，]/.test(key),
    prior: /^(?:latin|roman-ascii)| $|^〈|^[^第（]*[：，·]$/.test(key) || style.system === 'decimal' ? -1 : 0,
    id: FORMS.size,
  };
  FORMS.set(key, form);
  return form;
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

interface Chain {
  readonly first: Weighed;
  last: Weighed;
  length: number;
}

function link(weighed: readonly (readonly Weighed[])[]): Chain[] {
  const chains: Chain[] = [];
  const running = new Map<Form, { chains: Chain[]; latest: Weighed | undefined }>();
  for (const readings of weighed) {
    for (const reading of readings) {
      if (reading.quality < -2.6) continue;
      let state = running.get(reading.form);
      if (!state) running.set(reading.form, (state = { chains: [], latest: undefined }));
      if (state.latest) state.latest.after = reading;
      state.latest = reading;
      const at =
        reading.ordinal.number === 1
          ? -1
          : findLast(state.chains, (it) => follows(it.last.ordinal, reading.ordinal));
      const chain = state.chains[at];
      if (chain) {
        chain.last.next = reading;
        reading.previous = chain.last;
        chain.last = reading;
        chain.length++;
        // The latest to have grown comes last.
        if (at < state.chains.length - 1) {
          state.chains.splice(at, 1);
          state.chains.push(chain);
        }
      } else {
        const opened = { first: reading, last: reading, length: 1 };
        chains.push(opened);
        state.chains.push(opened);
        if (state.chains.length > REMEMBERED) state.chains.shift();
      }
    }
  }
  return chains;
}

/** How many unfinished series of one form are kept in mind. */
const REMEMBERED = 16;

function follows(last: Ordinal, { number, prefix }: Ordinal): boolean {
  if (number === LAST) return last.style.system === 'word' && last.number > 1;
  return last.number === number - 1 && last.prefix === prefix;
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
type Contains = (outer: Form, inner: Form) => boolean;

/**
 * A series of one form that lies wholly between two neighbouring numbers of another stands inside it. Where the text
 * shows nothing, the usual ladder decides (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3).
 */
function order(weighed: readonly (readonly Weighed[])[], chains: readonly Chain[]): Contains {
  const linked = new Map<Form, Weighed[]>();
  for (const readings of weighed) {
    for (const reading of readings) {
      if (!reading.next) continue;
      const list = linked.get(reading.form);
      if (list) list.push(reading);
      else linked.set(reading.form, [reading]);
    }
  }
  const size = FORMS.size;
  const seen = new Float64Array(size * size);
  for (const [outer, members] of linked) {
    // Chains stand in the order of their first members, so one pass over both finds who was open.
    let open = -1;
    for (const chain of chains) {
      const { first, last, length } = chain;
      if (first.ordinal.number !== 1) continue;
      while ((members[open + 1]?.line ?? Infinity) < first.line) open++;
      const before = members[open];
      if (before?.next === undefined || before.next.line <= last.line || outer === first.form) continue;
      const pair = outer.id * size + first.form.id;
      seen[pair] = (seen[pair] ?? 0) + (length > 1 ? 1 : 0.5);
    }
  }
  return (outer, inner) => {
    const shown = (seen[outer.id * size + inner.id] ?? 0) - (seen[inner.id * size + outer.id] ?? 0);
    return shown !== 0 && !(outer.unit && inner.unit) ? shown > 0 : outer.rank < inner.rank;
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

// ---- Grow: the tree in the order of the text ----

interface Node {
  readonly candidate: number;
  readonly line: number;
  readonly ordinal: Ordinal;
  /** The form of the series it belongs to: another than its own where it was written amiss (一、 2、 三、). */
  form: Form;
  readonly quality: number;
  readonly parent: Node | undefined;
  /** Counts annexes: nodes on either side of one are never in one series. */
  readonly spell: number;
  /** The series begins elsewhere than at 1 and is right to: 第一 stands inside a paragraph before. */
  readonly foundStart: boolean;
}

interface Level {
  readonly node: Node;
  /** The last number of its series that was taken for right. */
  readonly last: number;
  /** The reading of its last member, to tell a nested series of the same form from a restart. */
  readonly reading: Weighed;
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
  readonly amiss?: Node;
}

/** A reading counts as a heading from here. */
const ACCEPTED = 1.5;
/** A reading that fits as well as this is not taken for a slip in another form. */
const CERTAIN = 2.5;

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
  const closed = new Map<Form, number>();
  let spell = 0;
  for (let candidate = 0; candidate < weighed.length; candidate++) {
    const readings = weighed[candidate] ?? [];
    const line = readings[0]?.line ?? 0;
    while ((marks.annexes[spell] ?? Infinity) < line) {
      spell++;
      stack.length = 0;
      closed.clear();
    }
    if (strays.has(candidate)) continue;
    const best = bestOf(lines, readings, stack, closed);
    if (!best) continue;
    if (best.amiss) best.amiss.form = best.form;
    const depth = best.depth < 0 ? depthForNew(stack, best.form, contains) : best.depth;
    for (let i = depth; i < stack.length; i++) {
      const level = stack[i];
      if (level) closed.set(level.node.form, level.last);
    }
    const { ordinal, quality } = best.reading;
    const parent = stack[depth - 1]?.node;
    const node: Node = {
      candidate,
      line,
      ordinal,
      form: best.form,
      quality,
      parent,
      spell,
      foundStart: best.foundStart,
    };
    nodes.push(node);
    stack.length = depth;
    stack.push({ node, last: best.last, reading: best.reading });
  }
  return nodes;
}

function bestOf(
  lines: readonly string[],
  readings: readonly Weighed[],
  stack: readonly Level[],
  closed: ReadonlyMap<Form, number>,
): Choice | undefined {
  let best: Choice | undefined;
  for (const reading of readings) {
    const choice = fit(lines, reading, stack, closed);
    if (choice.score >= (best?.score ?? ACCEPTED)) best ??= choice;
    if (best && choice.score > best.score) best = choice;
  }
  if (best && best.score >= CERTAIN) return best;
  for (const reading of readings) best = adopt(reading, stack, best);
  return best;
}

/** How well a reading fits what is open at this place. */
function fit(
  lines: readonly string[],
  reading: Weighed,
  stack: readonly Level[],
  closed: ReadonlyMap<Form, number>,
): Choice {
  const { ordinal, form, next, previous, quality } = reading;
  const { number, prefix } = ordinal;
  const depth = findLast(stack, (it) => it.node.form === form && it.node.ordinal.prefix === prefix);
  const level = stack[depth];
  const expected = (level?.last ?? 0) + 1;
  const choice = (score: number, at: number, last = number, foundStart = false): Choice => ({
    reading,
    score,
    depth: at,
    last,
    form,
    foundStart,
  });
  if (number === LAST) {
    const words = level?.node.ordinal.style.system === 'word' && level.last > 1;
    return choice(words ? quality + 4 : REFUSED, depth, expected);
  }
  if (ordinal.style.system === 'decimal' && number === expected) {
    const parent = findLast(stack, (it) => pathOf(it.node.ordinal) === prefix);
    if (parent >= 0) return choice(quality + 4.5, parent + 1);
  }
  if (level && number === expected) return choice(quality + 4, depth);
  // Forms that need company: a single one is no series.
  const lone = (ordinal.secondary || ordinal.lookalike) && !next && !previous ? -1 : 0;
  if (number === 1) {
    // The outer series goes on after this one has begun again: it stands inside.
    const outer = level?.reading.next;
    const nested = outer !== undefined && outer.line > reading.line;
    return choice(quality + 2 + (next ? 2 : 0) + lone, nested ? -1 : depth);
  }
  if (level) return slip(choice, reading, level.last, depth);
  const foundStart = form.key === ENUMERATION && number === 2 && mentionsFirst(lines, reading.line);
  const start = foundStart || closed.get(form) === number - 1 ? 2.5 : lone;
  return choice(quality + start + (next ? 1.5 : 0), -1, number, foundStart);
}

/** A number that does not follow on in a series that is open: a fault in it, or no member at all. */
function slip(
  choice: (score: number, depth: number, last: number) => Choice,
  { ordinal: { number }, after, next, previous, quality }: Weighed,
  last: number,
  depth: number,
): Choice {
  const following = after?.ordinal.number;
  // The series goes on without it: 二、 9、 三、. Two exchanged members look alike, but the second comes at once.
  if (following === last + 1 && number !== last + 2) return choice(quality, depth, last);
  // The series goes on as if it had its right number: 一 二 七 四.
  const fills = following === last + 2;
  const near = number >= last && number - last <= 3;
  const score = quality + 1 + (fills ? 1.5 : 0) + (next ? 1 : 0) + (previous ? 0.5 : 0) + (near ? 0.5 : 0);
  return choice(score, depth, fills ? last + 1 : Math.max(number, last));
}

/**
 * Something better than `best`, if `reading` has no series of its own and the very number that an open series of a kindred
 * form wants: 一、 2、 三、 or 一、 二. 三、; else `best`.
 */
function adopt(reading: Weighed, stack: readonly Level[], best: Choice | undefined): Choice | undefined {
  const { ordinal, quality, next, previous } = reading;
  let found = best;
  stack.forEach((level, depth) => {
    if (ordinal.number !== level.last + 1 || (previous && previous.line >= level.node.line)) return;
    const kinship = kinshipOf(level.node.ordinal, ordinal);
    if (kinship === 0) return;
    const goesOn = level.reading.after?.ordinal.number === ordinal.number + 1 ? 1 : 0;
    // 1、 二、 三、: the first is the odd one.
    const firstIsOdd = level.last === 1 && next !== undefined && !level.reading.next;
    const score = quality + kinship + goesOn - (next && !firstIsOdd ? 1.5 : 0);
    if (score < ACCEPTED || (found && score <= found.score)) return;
    const choice = { reading, score, depth, last: ordinal.number, foundStart: false };
    found = firstIsOdd
      ? { ...choice, form: reading.form, amiss: level.node }
      : { ...choice, form: level.node.form };
  });
  return found;
}

/** How likely one form was meant for another; 0 for not at all. */
function kinshipOf(a: Ordinal, b: Ordinal): number {
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
function depthForNew(stack: readonly Level[], form: Form, contains: Contains): number {
  let depth = stack.length;
  for (let top = stack[depth - 1]; top; top = stack[depth - 1]) {
    if (top.node.form === form || !contains(form, top.node.form)) break;
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
  const lists: Node[][] = [];
  /** The lists below each parent; few, so that looking through them is quicker than a table. */
  const below = new Map<Node | undefined, Node[][]>();
  for (const node of nodes) {
    let siblings = below.get(node.parent);
    if (!siblings) below.set(node.parent, (siblings = []));
    const list = siblings.find(([head]) => head !== undefined && sameSeries(head, node));
    if (list) list.push(node);
    else {
      const opened = [node];
      siblings.push(opened);
      lists.push(opened);
    }
  }
  return runs(lists).map((list) => ({ nodes: list, readings: explainNodes(lines, list) }));
}

function sameSeries(a: Node, b: Node): boolean {
  return a.form === b.form && a.ordinal.prefix === b.ordinal.prefix && a.spell === b.spell;
}

/**
 * Joins lists that are numbered on across their parents (1.–21. under （一）–（五）, 第N条 across chapters). Where the like
 * lists of the text restart, one that does not is a fault, and stays by itself.
 */
function runs(lists: readonly Node[][]): Node[][] {
  const joined: Node[][] = [];
  const byForm = new Map<Form, Node[][][]>();
  for (const list of lists) {
    const [head] = list;
    if (!head) continue;
    let kinds = byForm.get(head.form);
    if (!kinds) byForm.set(head.form, (kinds = []));
    const like = kinds.find((kind) => areLike(kind[0]?.[0], head));
    if (like) like.push(list);
    else kinds.push([list]);
  }
  for (const like of Array.from(byForm.values()).flat()) {
    // Articles run on through all chapters, chapters through all books.
    const always = like[0]?.[0]?.form.unit ?? false;
    const steps = like.map((list, i) => stepBetween(like[i - 1], list));
    const balance = steps.reduce((sum, step) => sum + (step.within ? (step.on ? 1 : -1) : 0), 0);
    let run: Node[] | undefined;
    like.forEach((list, i) => {
      if (run && steps[i]?.on && (always || balance > 0)) run.push(...list);
      else joined.push((run = list.slice()));
    });
  }
  return joined.sort((a, b) => (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
}

/** Lists of one form below parents of one form. */
function areLike(a: Node | undefined, b: Node): boolean {
  return a !== undefined && a.parent?.form === b.parent?.form && sameSeries(a, b);
}

/** Whether a list is numbered on from the like one before it, and whether both stand within one section further out. */
function stepBetween(
  before: readonly Node[] | undefined,
  list: readonly Node[],
): { on: boolean; within: boolean } {
  if (!before) return { on: false, within: false };
  return { on: continues(before, list), within: list[0]?.parent?.parent === before[0]?.parent?.parent };
}

function continues(before: readonly Node[], list: readonly Node[]): boolean {
  const last = before.at(-1)?.ordinal.number ?? 0;
  return list[0]?.ordinal.number === last + 1;
}

function explainNodes(lines: readonly string[], nodes: readonly Node[]): readonly Explained[] {
  const words = nodes.some((node) => node.ordinal.style.system === 'word');
  // 再次 and 最后 are whatever number comes.
  const numberOf = ({ ordinal: { style, number } }: Node, i: number): number =>
    words && style.system === 'word' && number > 2 ? i + 1 : number;
  const first = nodes[0]?.foundStart ? 2 : 1;
  if (nodes.every((node, i) => numberOf(node, i) === first + i))
    return nodes.map((_, i) => ({ role: 'right', expected: first + i }));
  const items = nodes.map((node, i) => ({
    number: numberOf(node, i),
    strayCost: node.quality > -0.6 ? 2.6 : node.quality > -1.6 ? 1.3 : 0.5,
    mayRestart: node.ordinal.secondary || followsLeadIn(lines, node.line),
  }));
  return explain(items, first);
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
