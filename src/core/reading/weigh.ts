// The candidates of a text before there is a tree: how likely each is a heading by itself, which of them are numbered on
// from one another, which form contains which.
import { countForms, type Form, formOf } from '../ordinals/form.ts';
import { boundaryBefore, type Boundary, type Marks } from './candidates.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { LAST, type Ordinal } from '../ordinals/ordinals.ts';
import { codeUnits, skipBlanks } from '../text/characters.ts';

/** One reading of one candidate. Those of one candidate stand next to one another. */
export interface Weighed {
  /** The candidate's place in `Marks.candidates`. */
  readonly candidate: number;
  readonly line: number;
  readonly ordinal: Ordinal;
  readonly form: Form;
  /** 0 for a clean line; below, what in the line or before it speaks against a heading. */
  readonly quality: number;
  /** What speaks against the form, where no series of it is under way; 0 or below. */
  readonly prior: number;
  /** Those before and after it in one series, by number alone. */
  previous: Weighed | undefined;
  next: Weighed | undefined;
  /** Another series of its form has begun since `previous`: a list inside it, or no link at all. */
  overLeaps: boolean;
  /** The next of the same form, whatever its number, that nothing speaks much against. */
  after: Weighed | undefined;
  /** It is the reading by which its candidate was taken for a heading. */
  taken: boolean;
}

const BOUNDARY: Readonly<Record<Boundary, number>> = { sure: 0, likely: -0.5, doubtful: -1.5, unlikely: -3 };
/** Below this a line is hardly a heading, and no link of a series. */
const HOPELESS = -2.6;
/** At this or below it a line is more likely something else. */
export const LOOKALIKE = -1.5;

export function weigh(lines: readonly string[], marks: Marks): Weighed[] {
  const { candidates, wrap } = marks;
  const weighed: Weighed[] = [];
  const decimals = hasDecimals(marks);
  candidates.forEach(({ line, readings }, candidate) => {
    const text = lines[line] ?? '';
    const boundary = BOUNDARY[boundaryBefore(lines, candidates, wrap, line, candidate)];
    for (const ordinal of readings) {
      if (ordinal.key === NOTE) continue;
      const form = formOf(ordinal);
      // A bare number with a blank is a date, a count, a footnote, unless the text is numbered 1, 1.1, 1.1.1.
      const bare = ordinal.key === 'arabic ' && !decimals ? -4 : 0;
      const prior = form.prior + bare + (ordinal.lookalike ? -0.5 : 0);
      const quality = boundary + lookalikePenalty(text, ordinal, form.shape);
      weighed.push({
        candidate,
        line,
        ordinal,
        form,
        quality,
        prior,
        previous: undefined,
        next: undefined,
        overLeaps: false,
        after: undefined,
        taken: false,
      });
    }
  });
  return weighed;
}

function hasDecimals({ candidates }: Marks): boolean {
  for (const { readings } of candidates) {
    for (const { style } of readings) if (style.system === 'decimal') return true;
  }
  return false;
}

/** [1] and 〔1〕 number notes and references (GB/T 7714-2015 8.1), not sections. */
const NOTE = '〔arabic〕';

/** What follows the ordinal may make it part of an enumeration, a date, an amount: 二、三产业, 1.5亿元, （三）班. */
function lookalikePenalty(line: string, ordinal: Ordinal, shape: Form['shape']): number {
  const { end } = ordinal;
  const rest = skipBlanks(line, end);
  if (rest === line.length) return 0;
  switch (shape) {
    case 'decimal':
      if (MEASURES.test(line.slice(rest, rest + 2))) return -4;
      return rest === end && /[\w(（]/.test(line.charAt(rest)) ? -1 : 0;
    case 'spaced':
      return AFTER_AMOUNT.has(line.charCodeAt(rest)) ? -4 : 0;
    case 'unit':
      if (rest > end || ordinal.style.delimiter !== '') return 0;
      return GOES_ON.has(line.charCodeAt(rest)) ? -4 : IS_SAID_OF.has(line.charCodeAt(rest)) ? -1 : 0;
    case 'bracketed':
      return GROUP_SIGNS.has(line.charCodeAt(rest)) && GROUPS.test(line.slice(rest, rest + 4)) ? -1 : 0;
    case 'latin':
      return rest === end && readNumeral(line, rest)[0]?.system === ordinal.style.system ? -2.5 : 0;
    case 'delimited':
      return rest === end ? enumerationPenalty(line, ordinal) : 0;
    case 'other':
  }
  return 0;
}

/** 二、三产业: the next number right behind the delimiter. */
function enumerationPenalty(line: string, { end, key, number, style }: Ordinal): number {
  const following = readNumeral(line, end)[0];
  // 两 counts, but never goes on from 一: 一、两岸 is no enumeration.
  if (following?.system !== style.system || LIANG.has(line.charCodeAt(end))) return 0;
  const digits = following.end - end;
  if (key === 'arabic，') return digits === 3 ? -9 : -3;
  if (key === 'arabic.' && digits < 4)
    return MEASURES.test(line.slice(following.end, following.end + 2)) ? -4 : -1.5;
  if (following.value === number + 1) return -2;
  return following.value > number && digits < 4 && key.startsWith('arabic') ? -1 : -0.1;
}

const LIANG = codeUnits('两兩');
/** 5 月, 3 个: what is counted. */
const AFTER_AMOUNT = codeUnits('年月日号號时時个個万萬亿億元岁歲%％、，。/-—–－~～至');
/** 第三条、第四条; 第一章至第三章. */
const GOES_ON = codeUnits('、，,第至到和与與及或');
/** 第一条的规定. */
const IS_SAID_OF = codeUnits('的规規所中里裡之是第款项項');
const GROUP_SIGNS = codeUnits('班组組连連排营營队隊号號期届屆版楼樓');
/** A class, a company, an issue known by its number: （三）班的同学. */
const GROUPS =
  /^(?:班|组|組|连|連|排|营|營|队|隊|号|號|期|届|屆|版|楼|樓)(?:同学|同學|学生|學生|全体|全體|的|在|是|和|与|與|、|，)/;

/** Units after a decimal fraction: an amount or a date, never a heading. */
const MEASURES =
  /^(?:[%％‰℃°亿億万萬元倍米吨噸公里斤克升天年月日号號个個点點岁歲度级級平亩畝千百kKmMgG]|晚会|晚會|黄金|黃金)/;

/** Readings that are numbered on from one another. */
export interface Chain {
  readonly first: Weighed;
  last: Weighed;
  length: number;
}

/** Links the readings whose numbers follow on, wherever they stand; every chain, in the order of the first members. */
export function link(weighed: readonly Weighed[]): Chain[] {
  const chains: Chain[] = [];
  const running = new Map<Form, { chains: Chain[]; waiting: Weighed[] }>();
  for (const reading of weighed) {
    if (reading.quality + reading.prior < HOPELESS) continue;
    let state = running.get(reading.form);
    if (!state) running.set(reading.form, (state = { chains: [], waiting: [] }));
    if (reading.quality > LOOKALIKE) {
      for (let it = state.waiting.pop(); it; it = state.waiting.pop()) it.after = reading;
    }
    state.waiting.push(reading);
    const at = reading.ordinal.number === 1 ? -1 : findFollowed(state.chains, reading.ordinal);
    const chain = state.chains[at];
    if (chain) {
      chain.last.next = reading;
      reading.previous = chain.last;
      chain.last = reading;
      chain.length++;
      // The latest to have grown comes last.
      if (at < state.chains.length - 1) {
        reading.overLeaps = true;
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
  return chains;
}

/** How many unfinished series of one form are kept in mind. */
const REMEMBERED = 16;

function follows(last: Ordinal, { number, prefix }: Ordinal): boolean {
  if (number === LAST) return last.style.system === 'word' && last.number > 1;
  return last.number === number - 1 && last.prefix === prefix;
}

function findFollowed(chains: readonly Chain[], ordinal: Ordinal): number {
  for (let i = chains.length - 1; i >= 0; i--) {
    const last = chains[i]?.last.ordinal;
    if (last && follows(last, ordinal)) return i;
  }
  return -1;
}

/** Whether, in this text, sections of the form `outer` contain those of the form `inner`. */
export type Contains = (outer: Form, inner: Form) => boolean;

/**
 * A series of one form that lies wholly between two neighbouring numbers of another stands inside it. Where the text
 * shows nothing, the usual ladder decides (GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3).
 */
export function order(weighed: readonly Weighed[], chains: readonly Chain[]): Contains {
  const linked = new Map<Form, Weighed[]>();
  for (const reading of weighed) {
    if (!reading.next || reading.next.overLeaps) continue;
    const list = linked.get(reading.form);
    if (list) list.push(reading);
    else linked.set(reading.form, [reading]);
  }
  const size = countForms();
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
