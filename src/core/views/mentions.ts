// Where running text may speak of a section by its number, in whatever words: 第四部分的账, 四、五两项, 按“四、仓库”办, 四中所说.
// A reference (references.ts) surely means a section and goes along with it; of a mention it is enough that it may.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { simplified } from '../text/script.ts';
import { isOfAnotherText } from './references.ts';
import { headingsByLine } from './sections.ts';

/** Whether running text may mean a section by `number`: as seen from where it stands, or by a path that leads there. */
export function isMentioned(draft: Draft, { ordinal, parent }: Section, number: number): boolean {
  const { prefix, style } = ordinal;
  const isDecimal = style.system === 'decimal';
  const known = knownOf(draft);
  const above = draft.sections[parent];
  return mentionsOf(known, nameOf(number, isDecimal ? prefix : undefined), unitOf(ordinal)).some(
    ({ line, within }) => {
      if (within)
        return above?.ordinal.number === within.number && fits(within, unitOf(above.ordinal), known);
      return !above || isDecimal || (above.line <= line && line <= above.endLine);
    },
  );
}

interface Mention {
  readonly line: number;
  readonly number: number;
  /** What stands behind the number, where the unit there tells what it counts; in simplified characters. */
  readonly behind: string | undefined;
  /** What is named right before it: 三 of 三（四）, 第三条 of 第三条第四项. */
  readonly within: Mention | undefined;
}

/** 章 of 第三章, in simplified characters; empty for what has none. */
function unitOf({ style: { opening, closing } }: Ordinal): string {
  return opening === '第' ? simplified(closing) : '';
}

/** Whether what is mentioned may be a section that has `unit`: where one has the very unit that is named, it is meant. */
function fits({ behind }: Mention, unit: string, { units }: Known): boolean {
  if (behind === undefined) return true;
  if (unit !== '') return behind.startsWith(unit);
  return UNIT.test(behind) && !units.some((it) => behind.startsWith(it));
}

/** Those of a name that fit a unit. */
function mentionsOf(known: Known, name: string, unit: string): readonly Mention[] {
  const key = unit + name;
  let mentions = known.fitting.get(key);
  if (!mentions) {
    mentions = (known.mentions.get(name) ?? []).filter((it) => fits(it, unit, known));
    known.fitting.set(key, mentions);
  }
  return mentions;
}

interface Known {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** The same, by unit and name, as far as they were asked for. */
  readonly fitting: Map<string, readonly Mention[]>;
  /** 章 and 条, where sections are called 第三章 and 第三条. */
  readonly units: readonly string[];
}

/** A draft never changes. */
const KNOWN = new WeakMap<Draft, Known>();

function knownOf(draft: Draft): Known {
  let known = KNOWN.get(draft);
  if (!known) KNOWN.set(draft, (known = find(draft)));
  return known;
}

function find(draft: Draft): Known {
  const mentions = new Map<string, Mention[]>();
  const headingOn = headingsByLine(draft);
  const { contents } = draft.frame;
  let page = 0;
  draft.lines.forEach((text, line) => {
    while ((contents[page]?.endLine ?? Infinity) < line) page++;
    if ((contents[page]?.line ?? Infinity) <= line) return;
    readLine(text, line, headingOn(line)?.ordinal.end ?? 0, (mention, prefix) => {
      const name = nameOf(mention.number, prefix);
      const known = mentions.get(name);
      if (known) known.push(mention);
      else mentions.set(name, [mention]);
    });
  });
  const units = new Set(draft.sections.map(({ ordinal }) => unitOf(ordinal)));
  units.delete('');
  return { mentions, fitting: new Map(), units: [...units] };
}

function nameOf(number: number, prefix = ''): string {
  return `${prefix}.${number}`;
}

function readLine(
  written: string,
  line: number,
  from: number,
  add: (mention: Mention, prefix: string) => void,
): void {
  let before: { readonly end: number; readonly mention: Mention | undefined } | undefined;
  const text = simplified(written);
  ROW.lastIndex = from;
  for (let match = ROW.exec(text); match; match = ROW.exec(text)) {
    const [row] = match;
    const at = match.index;
    const rest = text.slice(ROW.lastIndex, ROW.lastIndex + LONGEST_REST);
    const lead = text.slice(Math.max(0, at - LONGEST_LEAD), at);
    const end = ROW.lastIndex + (UNIT.exec(rest)?.[0].length ?? 0);
    const isBehind = before?.end === at;
    const isPointed = isBehind || isPointedAt(lead, rest);
    const isCounted =
      COUNTED.test(row) &&
      (POINTING.test(lead) || !BEGINS_POINT.test(rest)) &&
      !isOfTaiwan(row, text.charAt(end - 1), written.charAt(end - 1));
    if (!isPointed && !isCounted) continue;
    const above = isBehind ? before?.mention : undefined;
    if (isBehind ? !above : OTHER_TEXT.test(lead) || isOfAnotherText(written, at)) {
      before = { end, mention: undefined };
      continue;
    }
    let last: Mention | undefined;
    let wasEnclosed = true;
    for (const [, bracket, numeral = ''] of row.matchAll(NUMBER)) {
      const within: Mention | undefined = bracket !== '' && !wasEnclosed ? last : above;
      const parts = numeral.split('.');
      parts.forEach((part, i) => {
        const number = readNumeral(part, 0)[0]?.value ?? 0;
        last = { line, number, behind: isPointed ? undefined : rest, within };
        add(last, parts.slice(0, i).join('.'));
      });
      wasEnclosed = bracket !== '';
    }
    before = { end, mention: last };
  }
}

/** In Taiwan the second 项 in traditional characters is a paragraph of an article, which has no number. */
function isOfTaiwan(row: string, unit: string, written: string): boolean {
  return row.startsWith('第') && unit === '项' && written !== unit;
}

/** Whether the words around a number speak of what has it. */
function isPointedAt(lead: string, rest: string): boolean {
  if (SPOKEN_OF.test(rest) && BEGINNING.test(lead)) return true;
  return POINTING.test(lead) ? END.test(rest) : QUOTE.test(lead) && rest.startsWith('、');
}

// ---- Patterns: for simplified characters ----

/** 四, 第四, （四） and 3.2; rows and paths of them: 四、五, 第四、第五, 三（四）, 三、（四）. */
const ROW =
  /(?:第 ?)?[（(]?(?:[零〇一二三四五六七八九十百]+|\d+(?:\.\d+)*)[）)]?(?:(?:[、和与及至到](?:第 ?)?[（(]?|[（(])(?:[零〇一二三四五六七八九十百]+|\d+(?:\.\d+)*)[）)]?)*/g;
const NUMBER = /([（(]?)([零〇一二三四五六七八九十百]+|\d+(?:\.\d+)*)/g;
/** What a unit may stand behind; 四项 is how many. */
const COUNTED = /^第|[一二三四五六七八九十\d）)][、和与及至到]/;
const UNIT = /^ ?[两三四五]?大?(?:部分(?!人)|[编章节条点项款](?![半军件课目院球]))/;
/** 第四点，要快 and 第四章 渡口: a point of the very sentence, an item of a list. */
const BEGINS_POINT = /^[^。；！？]{1,2}(?:[，,：:是\s]|$)/;
/** Whose articles are named. */
const OTHER_TEXT = /(?<![本上下前后])[法例规则定案文程书约]$/;
/** In UTF-16 units. */
const LONGEST_REST = 6;

/** Of 意见四条 nothing is to be looked up. */
const POINTING =
  /(?:(?<!意)见|[按照如]|参阅|依据|根据|[前上下后本][述文面])(?:所?[的中述说讲提到]{1,2})?[“「『‘]?$/;
/** In UTF-16 units. */
const LONGEST_LEAD = 6;
const QUOTE = /[“「『‘]$/;
const END = /^(?:[、.．，。；;：:！!？?）)”」』’中里的所]|$)/;
/** 四中所说. */
const SPOKEN_OF = /^[中里](?:所[说述提讲列]|[说提讲])/;
/** No letter stands before it, or a word that goes with a place: 周四 is another thing. */
const BEGINNING = /(?:^|[^\p{L}\d]|[在从如按照同与和跟把将由])$/u;
