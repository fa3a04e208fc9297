// Ordinals that begin with a word: 第一章 and what is inserted behind it, 第一， 其一， 首先， 议题一、 and 好处一、.
import { type NumeralReading, readNumeral } from './numerals.ts';
import type { Ordinal } from './ordinals.ts';
import {
  add,
  COMPLETE,
  COUNTED,
  isPoint,
  type Nature,
  PLAIN,
  readAnyHow,
  type ReadNumeral,
  SECONDARY,
  signAt,
  ZHI,
} from './readings.ts';
import {
  bareOf,
  BEHIND,
  type Counter,
  COUNTERS,
  delimiterAt,
  ENUMERATION,
  isNoun,
  JOINTS,
  mayStandBeforeBlank,
  nounBefore,
  PREFIXES,
  TRAITS,
  type Unit,
  UNITS,
  WORDS,
} from './tables.ts';
import { isBlank, skipBlanks } from '../text/characters.ts';

/** 首先 其次 再次 最后. */
export function readWords(line: string, start: number, found: Ordinal[]): void {
  for (const { text, number } of WORDS) {
    if (!line.startsWith(text, start)) continue;
    const end = start + text.length;
    const delimiter = signAt(line, end, BEHIND.word);
    const style = { opening: '', system: 'word', closing: '', delimiter } as const;
    add(found, line, start, start, { value: number, end }, end, style, ENUMERATION, SECONDARY);
  }
}

/** 第一章 第一条 第三条之一 第一部分; 第一， 第一点，; 其一，; 议题一、. */
export function readPrefixed(line: string, start: number, read: ReadNumeral, found: Ordinal[]): void {
  const opening = PREFIXES.find((word) => line.startsWith(word, start));
  if (opening === undefined) return;
  const from = skipBlanks(line, start + opening.length);
  for (const reading of readAnyHow(line, from, read)) {
    if (!TRAITS[reading.system].counts) continue;
    if (opening === '第' && readUnit(line, start, from, reading, found)) continue;
    const at = skipBlanks(line, reading.end);
    if (opening === '第' || opening === '其') readEnumeration(line, start, opening, from, reading, at, found);
    else readTopic(line, start, opening, from, reading, at, BEHIND.topic, PLAIN, found);
  }
}

/** 【第一部分】, 【环节二】, 【视频2】: the bracket at `start` is closed by one of `closings`. */
export function readBracketedPart(
  line: string,
  start: number,
  closings: ReadonlyMap<number, string>,
  read: ReadNumeral,
  found: Ordinal[],
): void {
  const noun = line.slice(start + 1, start + 1 + NOUN_LENGTH);
  const opening = PREFIXES.find((word) => line.startsWith(word, start + 1)) ?? noun;
  if (opening === noun && !(nounBefore(line, start + 1) && isNoun(noun))) return;
  const from = skipBlanks(line, start + 1 + opening.length);
  for (const reading of readAnyHow(line, from, read)) {
    const { system, end } = reading;
    const unit = opening === '第' ? (unitAt(line, end) ?? turnAt(line, end)) : NO_UNIT;
    if (!unit || !TRAITS[system].counts) continue;
    const at = end + unit.word.length;
    const closing = closings.get(line.charCodeAt(at));
    if (closing === undefined) continue;
    const style = {
      opening: line.charAt(start) + opening,
      system,
      closing: unit.word + closing,
      delimiter: signAt(line, at + 1, BEHIND.enclosed),
    };
    add(found, line, start, from, reading, at + 1, style, `【${opening}${unit.key}${system}】`, COMPLETE);
  }
}

/** 环节一. */
const NO_UNIT: Unit = { word: '', key: '' };

function turnAt(line: string, at: number): Unit | undefined {
  return COUNTERS.find(({ isTurn, word }) => isTurn && line.startsWith(word, at));
}

/** 好处一、: a counted noun, whatever it is. */
export function readCounted(line: string, start: number, found: Ordinal[]): void {
  const from = start + NOUN_LENGTH;
  for (const reading of readNumeral(line, from)) {
    const { end } = reading;
    const noun = line.slice(start, from);
    // 上午8：30
    const isClock =
      DIGIT.test(line.charAt(from)) && /[:：]/.test(line.charAt(end)) && DIGIT.test(line.charAt(end + 1));
    if (!isClock && reading.value <= MOST_COUNTED && isNoun(noun))
      readTopic(line, start, noun, from, reading, end, BEHIND.noun, COUNTED, found);
  }
}

/** The ordinal 议题一、 whose numeral ends before the delimiter at `at`. */
function readTopic(
  line: string,
  start: number,
  opening: string,
  from: number,
  reading: NumeralReading,
  at: number,
  behind: number,
  nature: Nature,
  found: Ordinal[],
): void {
  const delimiter = delimiterAt(line, at, behind);
  const isAlone =
    isBeforeTitle(line, reading.end) || closesEmphasis(line, reading.end) || isNamed(line, reading.end);
  if (!delimiter && mayStandBeforeBlank(opening) && isAlone) {
    const style = { opening, system: reading.system, closing: '', delimiter: '' };
    add(found, line, start, from, reading, reading.end, style, `${opening}${reading.system} `, nature);
  }
  // 共计3.5亿
  if (!delimiter || (isPoint(line.charCodeAt(at)) && DIGIT.test(line.charAt(at + 1)))) return;
  const { key, style } = bareOf(reading.system, delimiter);
  add(found, line, start, from, reading, at, { ...style, opening }, opening + key, nature);
}

/** 第三章, 第三条之一. Whether a unit stands behind the numeral, whose first character stands at `from`. */
function readUnit(
  line: string,
  start: number,
  from: number,
  reading: NumeralReading,
  found: Ordinal[],
): boolean {
  if (JOINTS.has(line.charCodeAt(reading.end))) return readInserted(line, start, from, reading, found);
  const at = skipBlanks(line, reading.end);
  const unit = unitAt(line, at);
  if (!unit) return false;
  const { word, key } = unit;
  const end = at + word.length;
  if (line.charCodeAt(end) === ZHI && readInserted(line, start, from, reading, found)) return true;
  const style = {
    opening: '第',
    system: reading.system,
    closing: word,
    delimiter: signAt(line, end, BEHIND.unit),
  };
  add(found, line, start, from, reading, end, style, key, PLAIN);
  return true;
}

/** 第291条之一, 第3-1條, 第8之1條, 第8條之1: the numeral that `reading` reads at `from` is that of what it follows. */
function readInserted(
  line: string,
  start: number,
  from: number,
  reading: NumeralReading,
  found: Ordinal[],
): boolean {
  let unit: Unit | undefined;
  let last = reading;
  let lastStart = from;
  let end = reading.end;
  let prefix = '';
  let after = '';
  for (;;) {
    if (unit === undefined) {
      const at = skipBlanks(line, end);
      unit = unitAt(line, at);
      if (unit) end = at + unit.word.length;
    }
    const joint = line.charCodeAt(end);
    const inserted =
      joint === ZHI || (unit === undefined && JOINTS.has(joint)) ? readNumeral(line, end + 1)[0] : undefined;
    if (!inserted) break;
    after += prefix === '' ? '' : '之';
    prefix += prefix === '' ? last.value : `.${last.value}`;
    last = inserted;
    lastStart = end + 1;
    end = inserted.end;
  }
  if (unit === undefined || prefix === '') return false;
  after = unit.key + after;
  const opening = line.slice(start, lastStart);
  const style = { opening, system: last.system, closing: line.slice(last.end, end), delimiter: '' };
  add(found, line, start, lastStart, last, end, style, `${after}之`, PLAIN, prefix, after);
  return true;
}

function unitAt(line: string, at: number): Unit | undefined {
  return UNITS.get(line.charCodeAt(at))?.find(({ word }) => line.startsWith(word, at));
}

/** 第一， 第一点， 第一是 第一个问题，; 第一　总则; 其一，. */
function readEnumeration(
  line: string,
  start: number,
  opening: '第' | '其',
  from: number,
  reading: NumeralReading,
  end: number,
  found: Ordinal[],
): void {
  // 第 1 关 has blanks around its numeral; 第一　期限 has a title behind it.
  const mayCount = opening === '第' && (end === reading.end || from > start + 1);
  // 第 1 页 is a noun and its number.
  const isHan = reading.system === 'han' && from === start + 1;
  const known = mayCount ? COUNTERS.find(({ word }) => line.startsWith(word, end)) : undefined;
  const other = mayCount && isHan && reading.value <= MOST_SAID ? otherCounter(line, end) : undefined;
  // 第一层意思： counts no storeys.
  const counter = other && other.word.length > (known?.word.length ?? 0) ? other : known;
  const closing = counter ? counter.word : '';
  const at = end + closing.length;
  const delimiter = signAt(line, at, counter ? counter.behind : BEHIND.enumeration);
  const isTurn = counter?.isTurn === true;
  if (isHan && delimiter === '' && closing === '' && opening === '第' && isBeforeTitle(line, reading.end)) {
    const style = { opening, system: reading.system, closing, delimiter };
    add(found, line, start, from, reading, reading.end, style, '第 ，', PLAIN);
    return;
  }
  const endsBare =
    (closesEmphasis(line, at) && (isTurn || signAt(line, at + 2, BEHIND.enumeration) !== '')) ||
    (isTurn &&
      (isBeforeTitle(line, at) || OPENING.test(line.slice(at, at + 2)) || isAlone(line, at, closing)));
  if (delimiter === '' && closing !== IS && !endsBare) return;
  const style = { opening, system: reading.system, closing, delimiter };
  const key = opening === '其' ? '其' : counter ? counter.key : ENUMERATION;
  const nature = isTurn ? PLAIN : counter && counter === other ? COUNTED : SECONDARY;
  add(found, line, start, from, reading, at, style, key, nature);
}

/**
 * 第一层意思：, 第二个关键词：: whatever a speaker counts with a measure word, before a colon. 第一年，…第二年，… tells; 第十二届：, 第一名： and
 * 第一被告： name, and may well come twice.
 */
function otherCounter(line: string, at: number): Counter | undefined {
  const word = OTHER_COUNTER.exec(line.slice(at, at + LONGEST_COUNTER + 1))?.[1];
  return word === undefined ? undefined : { key: `第${word}，`, word, behind: BEHIND.noun, isTurn: false };
}

const MOST_SAID = 10;
/** In characters. */
const LONGEST_COUNTER = 5;
const OTHER_COUNTER = /^((?:[层層个個种種份笔筆把块塊道堂]|[项項](?!目))\p{Script=Han}{1,4})[：:]/u;

/** 模块一　总则; with nothing behind it, it heads no section but is one of many names: 第一单元 in a list of texts. */
function isBeforeTitle(line: string, at: number): boolean {
  return isBlank(line.charCodeAt(at)) && skipBlanks(line, at) < line.length;
}

/** **第一步**：备料, **第一**，备料: what is emphasised is the ordinal. */
function closesEmphasis(line: string, at: number): boolean {
  return line.startsWith('**', at);
}

/** 问题一（渠口/老张）：渠怎么修？ */
function isNamed(line: string, at: number): boolean {
  return OPENING.test(line.charAt(at)) && NAMED.test(line.slice(at, at + LONGEST_NAMED));
}

/** 第九周 heads what was done in it; 第一单元 by itself is one of many names. */
function isAlone(line: string, at: number, { length }: string): boolean {
  return length === 1 && skipBlanks(line, at) === line.length;
}

/** 第一阶段（3月）, but not 第一部(bù)分. */
const OPENING = /^[（(](?![a-z\u00e0-\u024f])/;
const NAMED = /^[^）)]{2,}[）)][：:]/;
/** In UTF-16 units, with what follows it. */
const LONGEST_NAMED = 34;
/** 第一是. */
const IS = '是';
/** In UTF-16 units: what stands before the numeral in 好处一、. */
const NOUN_LENGTH = 2;
/** 用户9527： has a name, not a number. */
const MOST_COUNTED = 99;
const DIGIT = /[0-9０-９]/;
