// What speaks against renumbering a series whose numbers do not go on: it may be meant as it stands.
import type { Draft } from '../reading/draft.ts';
import { SHAPE } from '../reading/line-facts.ts';
import { LEAST_CODE } from '../reading/lookalikes.ts';
import type { Section, Series, Slip } from '../reading/outline.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { writeNumeralOf } from '../ordinals/writer.ts';
import { closesBracket, opensBracket } from '../text/brackets.ts';
import { trimmedEnd } from '../text/characters.ts';
import { skipMarkup } from '../text/markup.ts';
import { lineBefore } from '../text/text-lines.ts';
import { damagedOrdinalsBetween } from './damaged-ordinals.ts';
import { headingOf } from './heading-title.ts';
import { factsOf, followedIn } from './sections.ts';
import type { MemberForm, SeriesForm } from './series-forms.ts';
import { lowerBound } from '../text/lower-bound.ts';

/**
 * Whether the numbers are hardly a series that lost some: articles that were picked out of a law, weeks with something to
 * report, lines in another order (two columns), more slips than right numbers.
 */
export function isPicked(draft: Draft, { slips }: Series, members: readonly MemberForm[]): boolean {
  if (slips.length > 2 && 2 * slips.length > members.length) return true;
  const [first] = members;
  if (first?.section.ordinal.style.system === 'decimal' && members.every((it) => isBare(draft, it)))
    return true;
  const gaps = slips.filter(({ kind }) => kind === 'missing');
  const isOfUnits = first?.section.ordinal.style.opening === '第';
  if (isOfUnits && gaps.length > (COUNTED_OUTSIDE.test(first.section.ordinal.style.closing) ? 0 : 1))
    return true;
  // Days of a log, questions of a longer list: what was left out is no slip.
  const missing = gaps.reduce((sum, { at }) => sum + gapBefore(members, at) - 1, 0);
  if (missing > 0 && members.length > 3 && missing + gaps.length > members.length) return true;
  if (gaps.length > 1 && members.length <= FEW_FOR_A_GAP * gaps.length) return true;
  const isShort = gaps.length > 0 && members.length < FEW_FOR_A_GAP;
  if (isShort && first && numberOf(first) > 1 && !goesOnFromBefore(draft, first)) return true;
  if (isListOfCodes(members) && isLastOdd(slips, members)) return true;
  if (slips.length > 0 && isCutOut(draft, members)) return true;
  if (gaps.length > 0 && isAmended(draft, members)) return true;
  const isWide = ({ at }: Slip): boolean => gapBefore(members, at) > WIDEST_GAP;
  const last = slips.filter(({ kind, at }) => kind === 'wrong' && at === members.length - 1);
  if ([...gaps, ...last].some(isWide)) return true;
  const numbers = new Set(members.map(numberOf));
  return (
    members.every((_, i) => numbers.has(i + 1)) &&
    !slips.every(({ kind }) => kind === 'exchanged') &&
    members.some((member) => numberOf(member) !== member.expected)
  );
}

/**
 * Whether the line above a list opens a quotation that its last line closes. Whoever quotes leaves out what he will, and nobody
 * mends another's words.
 */
export function isQuoted({ lines }: Draft, members: readonly MemberForm[]): boolean {
  const first = members[0]?.section.line ?? 0;
  const above = lines[lineBefore(lines, first)] ?? '';
  const last = lines[members.at(-1)?.section.line ?? 0] ?? '';
  return QUOTES.some(
    ([opening, closing]) => opensBracket(above, opening, closing) && closesBracket(last, 0, opening, closing),
  );
}

const QUOTES = [
  ['“', '”'],
  ['「', '」'],
] as const;

/** Whether nothing stands behind the ordinal: the cells of a table, each on a line of its own. */
function isBare({ lines }: Draft, { section: { line, ordinal } }: MemberForm): boolean {
  return trimmedEnd(lines[line] ?? '') <= ordinal.end;
}

/** From the number of the member before to its own. */
function gapBefore(members: readonly MemberForm[], at: number): number {
  const [before, here] = [members[at - 1], members[at]];
  return before && here ? numberOf(here) - numberOf(before) : 1;
}

/**
 * Whether a list is two quoted lines, or of rooms and the like: its first number is another than 1, and goes on from no list
 * before it.
 */
function isCutOut(draft: Draft, members: readonly MemberForm[]): boolean {
  const [first] = members;
  if (!first || first.expected === 1 || numberOf(first) < 2) return false;
  const { ordinal } = first.section;
  const isCode = ordinal.style.opening === '' && ordinal.number >= LEAST_CODE;
  if (!isCode && members.length > 2) return false;
  return !goesOnFromBefore(draft, first);
}

/** Whether the last number of its form before it is the one before its own. */
function goesOnFromBefore({ sections }: Draft, { section: { index, ordinal } }: MemberForm): boolean {
  const before = sections
    .slice(Math.max(0, index - FARTHEST_BEFORE), index)
    .findLast(({ ordinal: { key } }) => key === ordinal.key);
  return before?.ordinal.number === ordinal.number - 1;
}

/** How many sections back a list is looked for that another goes on from. */
const FARTHEST_BEFORE = 1000;
/** Members to a gap, where there are several. */
const FEW_FOR_A_GAP = 4;

/** Whether the items stand line by line and are numbered in digits, as answers to choose from are. */
function isListOfCodes(members: readonly MemberForm[]): boolean {
  return members.every(({ section: { line, ordinal } }, i) => {
    const before = members[i - 1];
    const { opening, system } = ordinal.style;
    return system === 'arabic' && opening === '' && (!before || before.section.line === line - 1);
  });
}

/** Whether the last number alone is much too great: 9、不知道 behind 3、, with nothing behind that shows which it should be. */
function isLastOdd(slips: readonly Slip[], members: readonly MemberForm[]): boolean {
  const [slip, ...others] = slips;
  const last = members.at(-1);
  const isLast = slip?.at === members.length - 1 && others.length === 0;
  return isLast && last !== undefined && numberOf(last) > last.expected + 1;
}

/** Whether articles were put in or repealed: their numbers are cited elsewhere, and stay. */
function isAmended(draft: Draft, members: readonly MemberForm[]): boolean {
  return (
    followedIn(draft.sections).has(members[0]?.section.ordinal.key ?? '') ||
    members.some(({ section }) => REPEALED.test(headingOf(draft, section).title))
  );
}

const REPEALED = /^[（(]?(?:[删刪]除|[废廢]止)[）)]?$/;

function numberOf({ section }: MemberForm): number {
  return section.ordinal.number;
}

/** 第四周, 第三课: what is counted whether a text speaks of it or not. */
const COUNTED_OUTSIDE = /^[周週天日课課组組期次回集]/;
/** Nobody loses so many at once. */
const WIDEST_GAP = 10;

/**
 * The sections that depart from the form of their series, as few do, and may be sentences of the text: an enumeration or an amount
 * stands there (二、四两组先走。 between 1、 and 3、), or a clause goes on (第三条，大家都同意 behind 第二条　, and no 第四条 behind it).
 */
export function doubtfulIn(draft: Draft, form: SeriesForm): ReadonlySet<Section> {
  let doubtful = DOUBTFUL.get(form);
  if (!doubtful) {
    const { members } = form;
    const departs = ({ departure }: MemberForm): boolean =>
      departure !== undefined && departure !== 'lookalike';
    // Where most do, it is how they are written.
    const areFew = members.filter(departs).length * 2 <= members.length;
    const found = members.filter(
      (member, at) => areFew && departs(member) && mayBeSentence(draft, member, members[at + 1]),
    );
    DOUBTFUL.set(form, (doubtful = new Set(found.map(({ section }) => section))));
  }
  return doubtful;
}

const DOUBTFUL = new WeakMap<SeriesForm, ReadonlySet<Section>>();

function mayBeSentence(draft: Draft, { section }: MemberForm, next: MemberForm | undefined): boolean {
  const facts = factsOf(draft, section);
  if (!facts || facts.shape <= SHAPE.title) return false;
  const { end, number, style } = section.ordinal;
  if (style.opening === '第' && /[，,]/.test(style.delimiter) && style.closing !== '')
    return next === undefined || numberOf(next) !== number + 1;
  return facts.readings.some(({ ordinal, odd }) => odd && ordinal.end === end);
}

/** Whether the section before comes once more: a running head, a summary above the text, 二、支出（续）. */
export function isSameAgain(draft: Draft, before: Section, here: Section): boolean {
  const [first, second] = [headingOf(draft, before).title, headingOf(draft, here).title];
  const [core, again] = [first.replace(CONTINUED, '').trimEnd(), second.replace(CONTINUED, '').trimEnd()];
  if (second === '') return false;
  if (AMENDED.test(first) || AMENDED.test(second)) return true;
  return (
    core === again ||
    again === '' ||
    first.startsWith(`${second} `) ||
    (SCORE.test(first) && SCORE.test(second))
  );
}

/** Of a ranking, where two may share a place. */
const SCORE = /\d[分秒票米环環]?[）)]?$/;

/** 第三条（原）, 第三条（新）; 第三条（方案二）, 第三条（乙案）. */
const AMENDED = /^[（(](?:[原新旧舊续續]|修[订訂正]|方案.|[备備][选選].?|[甲乙丙]案)[）)]/;
const CONTINUED = /[（(]?(?:[续續上中下原新]|[一二三四五六七八九\d]{1,2}(?=[）)]))[）)]?$/;

/**
 * Whether two sections share a number on purpose: 第二章 夜路（上） and 第二章 夜路（下）; 第二卷 第一章 and 第二卷 第二章, each of
 * which names its volume.
 */
export function shareNumber(draft: Draft, before: Section, here: Section): boolean {
  const [first, second] = [headingOf(draft, before).title, headingOf(draft, here).title];
  const [part, next] = [PART.exec(first), PART.exec(second)];
  if (part && next)
    return first.slice(0, part.index) === second.slice(0, next.index) && goesOn(part[1] ?? '', next[1] ?? '');
  return namesPart(first, before) && namesPart(second, here);
}

/** （上） of 夜路（上）. */
const PART = /[（(]([上中下前后後]|[一二三四五六七八九十\d]{1,2})[）)]$/;
const PARTS = ['上中下', '上下', '前后', '前後'];

function goesOn(part: string, next: string): boolean {
  if (PARTS.some((parts) => parts.includes(part + next))) return true;
  const [number, following] = [readNumeral(part, 0)[0]?.value, readNumeral(next, 0)[0]?.value];
  return number !== undefined && following === number + 1;
}

/** Whether the title of 第二卷 第一章 begins with a unit of its own. */
function namesPart(title: string, { ordinal }: Section): boolean {
  if (ordinal.style.opening !== '第' || !title.startsWith('第')) return false;
  return readOrdinals(title, 0).some(
    ({ style, key }) => style.opening === '第' && style.closing !== '' && key !== ordinal.key,
  );
}

/**
 * Whether a member may as well be the first of another list: it is 1 again, and 2 follows, or more of them do, or it is one of
 * two lines in a section; or a lesser number breaks the series off. Asked of each slip of a series.
 */
export function beginningsIn(members: readonly MemberForm[]): (slip: Slip) => boolean {
  const areMany = members.filter((it) => numberOf(it) === 1).length > 2;
  const isPair = isLonePair(members);
  return ({ kind, at }) => {
    const member = members[at];
    if (!member) return false;
    const number = numberOf(member);
    if (kind === 'duplicate') {
      const next = members[at + 1];
      return number === 1 && (areMany || isPair || (next !== undefined && numberOf(next) === 2));
    }
    const next = members[at + 1];
    // 2. and 4. behind 1. 2. 3. 4.: what falls back and rises again.
    const isOther = next === undefined || (numberOf(next) > number && numberOf(next) <= member.expected);
    return kind === 'wrong' && (number === 1 || (isOther && number < member.expected - 1));
  };
}

/** Two lines in a section, one right below the other. */
function isLonePair(members: readonly MemberForm[]): boolean {
  const [first, second] = members;
  if (!first || !second || members.length > 2 || first.section.parent === -1) return false;
  return second.section.line === first.section.line + 1;
}

/** Whether two who stand in a ranking share a place: names line by line, 1、 2、 2、 4、, and the place behind them is left out. */
export function sharePlace(draft: Draft, form: SeriesForm, at: number): boolean {
  const [here, next] = [form.members[at], form.members[at + 1]];
  if (!here || (next && numberOf(next) !== numberOf(here) + 2)) return false;
  return isListOfNames(draft, form);
}

/** A long list is asked for each of its doubled numbers. */
const OF_NAMES = new WeakMap<SeriesForm, boolean>();

function isListOfNames({ lines }: Draft, form: SeriesForm): boolean {
  let are = OF_NAMES.get(form);
  if (are === undefined) {
    const { members } = form;
    are =
      isListOfCodes(members) &&
      members.every(({ section: { line, ordinal } }) =>
        NAME.test((lines[line] ?? '').slice(ordinal.end).trim()),
      );
    OF_NAMES.set(form, are);
  }
  return are;
}

/** Of a person, a team. */
const NAME = /^\p{Script=Han}{2,4}$/u;

/** 五、四、三、: whoever counts down means it. */
export function countsDown(members: readonly MemberForm[]): boolean {
  return (
    members.length > 2 &&
    members.every(({ section: { ordinal } }, i) => {
      const before = members[i - 1];
      return !before || ordinal.number === before.section.ordinal.number - 1;
    })
  );
}

/**
 * Whether an ordinal that is missing between two members stands between them: damaged at a line's beginning, or within a line
 * behind whatever is before it: （1000元）三、.
 */
export function standsBetween(draft: Draft, before: Section, after: Section): boolean {
  const { opening, system, closing, delimiter } = after.ordinal.style;
  if (system === 'decimal') return false;
  for (let number = before.ordinal.number + 1; number < after.ordinal.number; number++) {
    const numeral = writeNumeralOf(system, number);
    if (numeral === undefined) return false;
    const missing = opening + numeral + closing + delimiter;
    if (damagedOrdinalsBetween(draft, before, after, missing).length > 0) return true;
    for (let line = before.line; line < after.line; line++)
      if (standsWithin(draft.lines[line] ?? '', missing, line === before.line ? before.ordinal.end : 0))
        return true;
  }
  return false;
}

/** 第五章 and （三） are named all over a text: they count where blanks set them off. */
function standsWithin(line: string, ordinal: string, from: number): boolean {
  const isNamed = !/[、.．，：]$/.test(ordinal);
  for (let at = line.indexOf(ordinal, from); at >= 0; at = line.indexOf(ordinal, at + 1)) {
    const end = at + ordinal.length;
    const isSetOff = /\s/.test(line.charAt(at - 1)) && /^\s?$/.test(line.charAt(end));
    // 二、三组 names two groups.
    if (isNamed ? isSetOff : readNumeral(line, end).length === 0) return true;
  }
  return false;
}

/**
 * Whether a line between two members may be one that is missing between them: it has a number of the gap in another form, or
 * begins with what is left of an ordinal; or text was left out.
 */
export function mayHoldMissing(draft: Draft, before: Section, after: Section): boolean {
  const { lines, sections } = draft;
  const first = before.ordinal.number + 1;
  const last = after.ordinal.number - 1;
  if (isNumberedBetween(draft, before, after)) return true;
  if (isSpokenOf(draft, before, after)) return true;
  let at = before.index + 1;
  for (let line = before.line + 1; line < after.line; line++) {
    if (sections[at]?.line === line) {
      at++;
      continue;
    }
    const text = (lines[line] ?? '').trimStart();
    if (LEFT_OUT.test(text) || REST_OF_ORDINAL.test(text)) return true;
    const head = text.slice(0, LONGEST_HEAD);
    for (let number = first; number <= last && number - first < WIDEST_GAP; number++)
      for (const numeral of [writeNumeralOf('han', number) ?? '', String(number)])
        if (isHeadOf(head, numeral)) return true;
  }
  return false;
}

/**
 * Whether what stands between two members, 布置 between 1.打扫 and 3.维护, may be those that are missing: it lies as far from
 * either as the others, `nearby`, from one another, and ends as they do.
 */
export function isOneOfItems(
  { lines }: Draft,
  before: Section,
  after: Section,
  nearby: readonly MemberForm[],
): boolean {
  const steps = nearby.flatMap(({ section }, i) => {
    const next = nearby[i + 1]?.section;
    return next && section !== before ? [next.line - section.line] : [];
  });
  const [step = 0] = steps;
  const isLikeMembers = endsInStop(lines[after.line - step] ?? '') === endsInStop(lines[before.line] ?? '');
  return (
    step > 0 &&
    isLikeMembers &&
    steps.every((it) => it === step) &&
    after.line - before.line === step * (after.ordinal.number - before.ordinal.number)
  );
}

function endsInStop(line: string): boolean {
  return /[。；;！？]\s*$/.test(line);
}

/** Whether a candidate between two members has a number of the gap: unread, or with none before it in its list. */
function isNumberedBetween({ sections, series, marks }: Draft, before: Section, after: Section): boolean {
  const { candidates } = marks;
  let at = before.index + 1;
  for (let i = lowerBound(candidates, before.line + 1); ; i++) {
    const candidate = candidates[i];
    if (!candidate || candidate.line >= after.line) return false;
    const section = sections[at]?.line === candidate.line ? sections[at++] : undefined;
    if (section && series[section.series]?.members[0] !== section.index) continue;
    const isOfGap = ({ number }: { readonly number: number }): boolean =>
      number > before.ordinal.number && number < after.ordinal.number && !(section && number === 1);
    if (candidate.readings.some(isOfGap)) return true;
  }
}

/** Whether a bracket at a gap speaks of its number: 八、讨论操场（七已在上午议过）, （3号队退赛） below the list. */
function isSpokenOf({ lines, series, sections }: Draft, before: Section, after: Section): boolean {
  const last = sections[series[after.series]?.members.at(-1) ?? -1] ?? after;
  const isOfGap = (line: number): boolean =>
    Array.from((lines[line] ?? '').matchAll(IN_BRACKET)).some(([, numeral = '']) => {
      const number = readNumeral(numeral, 0)[0]?.value ?? 0;
      return number > before.ordinal.number && number < after.ordinal.number;
    });
  for (let line = before.line; line <= after.line; line++) if (isOfGap(line)) return true;
  return isOfGap(last.line + 1);
}

/** Which the bracket does not close at once, as that of an ordinal is. */
const IN_BRACKET = /[（(](?:原|第|原第)?([一二三四五六七八九十]+|\d+)(?![）)\d一二三四五六七八九十])/g;

/** （新增）2. and ——二、 and 二乙, but no number within a sentence. */
function isHeadOf(head: string, numeral: string): boolean {
  if (numeral === '') return false;
  for (let at = head.indexOf(numeral); at >= 0; at = head.indexOf(numeral, at + 1)) {
    const behind = head.charAt(at + numeral.length);
    // 路通了。三、四组的…
    const isDelimited =
      /[、.．，,）)：:]/.test(behind) && readNumeral(head, at + numeral.length + 1).length === 0;
    if (at === 0 ? !/\d/.test(behind) : isDelimited && !/[。；，]/.test(head.slice(0, at))) return true;
  }
  return false;
}

/** In UTF-16 units. */
const LONGEST_HEAD = 8;
/** 、乙 and （）乙, whose numerals are lost. */
const REST_OF_ORDINAL = /^(?:[、.．，]|[（(]\s*[）)])/;
/** ……此处隐藏826个字……, （略）. */
const LEFT_OUT = /(?:隐藏|隱藏|省略|[删刪][节節])|[（(][^）)]{0,8}略[）)]/;

/** Whether one line stands for all that are missing between two members: 第三条至第五条 略, 3-5. 略. */
export function isInRange({ lines }: Draft, before: Section, after: Section): boolean {
  for (let line = before.line; line < after.line; line++) {
    const text = lines[line] ?? '';
    if (line === before.line && isRestLeftOut(text, before, after)) return true;
    let at =
      line === before.line
        ? before.ordinal.end
        : numberAt(text, skipMarkup(text, 0), before.ordinal.number + 1);
    if (at < 0) continue;
    const join = JOIN.exec(text.slice(at, at + LONGEST_JOIN))?.[0] ?? '';
    at = join === '' ? -1 : numberAt(text, at + join.length, after.ordinal.number - 1);
    if (at >= 0) return true;
  }
  return false;
}

/** 三、四（略）, whose 三、 was taken for an ordinal. */
function isRestLeftOut(text: string, { ordinal }: Section, after: Section): boolean {
  const at = ordinal.style.delimiter === '、' ? numberAt(text, ordinal.end, after.ordinal.number - 1) : -1;
  return at >= 0 && /^[（(]?略/.test(text.slice(at));
}

/** Where a number ends that begins at `from`, behind whatever opens it; −1 where another stands there. */
function numberAt(text: string, from: number, number: number): number {
  const start = /[第（(]/.test(text.charAt(from)) ? from + 1 : from;
  return (
    readNumeral(text, start).find((it) => it.value === number && /^(?:han|arabic)/.test(it.system))?.end ?? -1
  );
}

/** From the first number to what joins it to the last: 条至, 、, ）至. */
const JOIN = /^[条條章节節项項.．、）)]?\s*(?:[—–\-－~～至到]|和|及|与|與|、)+\s*/;
/** In UTF-16 units. */
const LONGEST_JOIN = 6;

/** Whether the line above is nothing but a numeral, which may be the first part of the ordinal: 十 above 一、. */
export function isTorn({ lines }: Draft, section: Section | undefined): boolean {
  const above = (lines[(section?.line ?? 0) - 1] ?? '').trim();
  return above !== '' && readNumeral(above, 0)[0]?.end === above.length;
}

/**
 * Whether a line between the heading above and a series' first member begins with an ordinal too: that may be the first
 * member, written so badly that it was not taken for one. Then the others are right as they are.
 */
export function mayHaveFirst({ sections, marks }: Draft, first: MemberForm | undefined): boolean {
  if (!first) return false;
  const { section } = first;
  const above = sections[section.parent]?.line ?? -1;
  const before = marks.candidates[lowerBound(marks.candidates, section.line) - 1];
  return before !== undefined && before.line > above;
}

/**
 * Whether a lesser number of a member's form begins a line before it that was not taken for a heading: in 1. 2. 1. 2. the second 2.
 * may be right, whatever the second 1. is. 一、二、三！ counts nothing.
 */
export function followsUnread({ sections, marks, lines }: Draft, { index, line, ordinal }: Section): boolean {
  const above = sections[index - 1]?.line ?? -1;
  const { candidates } = marks;
  for (let at = lowerBound(candidates, line) - 1; at >= 0; at--) {
    const before = candidates[at];
    if (!before || before.line <= above) return false;
    const isLesser = before.readings.some(
      ({ key, number, end }) =>
        key === ordinal.key &&
        number < ordinal.number &&
        readNumeral(lines[before.line] ?? '', end).length === 0,
    );
    if (isLesser) return true;
  }
  return false;
}
