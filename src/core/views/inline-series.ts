// Series inside one paragraph: 一是…二是…三是, 第一，…第二，…, 首先…其次…, （1）…（2）…, ①…②….
import type { Draft } from '../reading/draft.ts';
import { type NumeralSystem, readNumeral } from '../ordinals/numerals.ts';
import { linesWithSigns } from './line-prefilter.ts';
import { type Paragraph, paragraphFrom } from './paragraphs.ts';

/** One member of a series inside a paragraph. Offsets count in the paragraph's text. */
export interface Member {
  readonly number: number;
  /** As written: 二是, 第二, （2）. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly numeral: { readonly start: number; readonly end: number };
  readonly system: NumeralSystem | 'word';
}

export interface Enumeration {
  readonly paragraph: Paragraph;
  /** Begins with 1; goes on to the next 1 of its family, whatever the numbers between. */
  readonly members: readonly Member[];
  /** Whether every number follows on. A series that goes on after one inside it is put together again. */
  readonly sound: boolean;
  /** Other series of this form stand around or before it, so that a number amiss proves nothing. */
  readonly entangled: boolean;
}

/** Every series of two members or more inside a paragraph, in the order of the text. */
export function enumerationsIn(draft: Draft): Enumeration[] {
  const found: Enumeration[][] = [];
  let done = -1;
  for (const line of linesWithSigns(draft)) {
    if (line <= done || !TRIGGER.test(draft.lines[line] ?? '')) continue;
    const paragraph = paragraphFrom(draft, line);
    done = paragraph.endLine;
    found.push(enumerationsOf(paragraph));
  }
  return found.flat();
}

function enumerationsOf(paragraph: Paragraph): Enumeration[] {
  const open = new Map<string, Run[]>();
  const all: Run[] = [];
  for (const { family, member } of membersOf(paragraph.text)) {
    const runs = open.get(family) ?? [];
    open.set(family, runs);
    const at = lastThatExpects(runs, member.number);
    const run = runs[at];
    if (run && member.number !== 1) {
      runs.length = at + 1;
      run.members.push(member);
    } else if (member.number === 1) {
      const fresh = { members: [member], sound: true, entangled: runs.length > 0 };
      runs.push(fresh);
      if (runs.length > DEEPEST) runs.shift();
      all.push(fresh);
    } else {
      const doubled = member.number === 3 ? doubledFirst(runs) : undefined;
      if (doubled) all.pop();
      const last = runs.at(-1);
      if (!last) continue;
      for (const it of doubled?.members ?? []) last.members.push(it);
      last.sound = false;
      last.members.push(member);
      if (runs.length > 1) last.entangled = true;
    }
  }
  return all.filter(({ members }) => members.length > 1).map((run) => ({ paragraph, ...run }));
}

/** The second 一是 of 一是…一是…三是, taken off `runs`: a doubled number rather than a series inside the first. */
function doubledFirst(runs: Run[]): Run | undefined {
  const [before, last] = runs.slice(-2);
  return before?.members.length === 1 && last?.members.length === 1 ? runs.pop() : undefined;
}

function lastThatExpects(runs: readonly Run[], number: number): number {
  for (let at = runs.length - 1; at >= 0; at--) {
    const run = runs[at];
    if (run?.sound && run.members.at(-1)?.number === number - 1) return at;
  }
  return -1;
}

interface Run {
  readonly members: Member[];
  sound: boolean;
  entangled: boolean;
}

/** How many unfinished series of one form are kept in mind. */
const DEEPEST = 8;

/**
 * A first member, seen at a glance: a series that has none is not checked. Every line of a draft is searched for it, so
 * each alternative is two characters long, which lets the engine skip.
 */
const TRIGGER = /一[是要来來则則]|第一|其一|首先|[（(]1|①./;

/** Quotes, so that what is quoted is a text of its own; and everything that may be a member. */
const PARTS =
  /[“「『《]|[”」』》]|(?<han>[一二三四五六七八九十]{1,3})(?<tail>[是要来來则則])|第(?<nth>[一二三四五六七八九十]{1,3}|\d{1,2})(?=[点點]?[，,、：:])|其(?<its>[一二三四五六七八九])(?=[，,、：:是])|(?<word>首先|其次)|[（(](?<bracketed>\d{1,2})[）)]|(?<circled>[①-⑳])/g;

/** What may stand right before a member: it begins a sentence or a clause. */
const BOUNDARY = /[\s，,。；;：:！!？?、…—“”‘’「」『』（(）)]/;

function membersOf(text: string): { readonly family: string; readonly member: Member }[] {
  const found: { family: string; member: Member }[] = [];
  const quotes: number[] = [];
  let quoted = 0;
  for (const match of text.matchAll(PARTS)) {
    const { 0: whole, index: start, groups = {} } = match;
    if (whole.length === 1 && '“「『《'.includes(whole)) quotes.push(++quoted);
    else if (whole.length === 1 && '”」』》'.includes(whole)) quotes.pop();
    else if (start === 0 || BOUNDARY.test(text.charAt(start - 1))) {
      const member = memberOf(text, whole, start, groups);
      if (member) found.push({ family: `${familyOf(groups)} ${quotes.at(-1) ?? 0}`, member });
    }
  }
  return found;
}

function familyOf({ tail, nth, its, word, bracketed }: Readonly<Record<string, string | undefined>>): string {
  if (tail) return FAMILIES[tail] ?? tail;
  return nth ? '第' : its ? '其' : word ? 'word' : bracketed ? '（）' : '①';
}

const FAMILIES: Readonly<Record<string, string>> = { 來: '来', 則: '则' };

function memberOf(
  text: string,
  whole: string,
  start: number,
  { han, nth, its, word, bracketed, circled }: Readonly<Record<string, string | undefined>>,
): Member | undefined {
  const end = start + whole.length;
  if (word) {
    return {
      number: word === '首先' ? 1 : 2,
      text: whole,
      start,
      end,
      numeral: { start, end },
      system: 'word',
    };
  }
  const numeral = han ?? nth ?? its ?? bracketed ?? circled ?? '';
  const at = start + whole.indexOf(numeral);
  const reading = readNumeral(text, at)[0];
  // 一是一，二是二 is a saying.
  if (!reading || reading.end !== at + numeral.length || text.startsWith(numeral, end)) return undefined;
  return {
    number: reading.value,
    text: whole,
    start,
    end,
    numeral: { start: at, end: reading.end },
    system: reading.system,
  };
}
