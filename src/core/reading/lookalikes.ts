// What follows an ordinal may make it part of an enumeration, an amount, a date, a mention: 二、三产业, 1.5亿元, （三）班,
// 第一条所称. Kinds of such lines by how the ordinal is built; what a kind is worth, the table of evidence says.
import type { Form } from '../ordinals/form.ts';
import { readNumeral } from '../ordinals/numerals.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { type CodeUnits, codeUnits, isBlank, skipBlanks } from '../text/characters.ts';
import { mayBeDay } from '../text/dates.ts';
import type { RowId } from './evidence.ts';
import { ROW } from './evidence.ts';

/** Adds to `rows` what the text behind an ordinal says of it, wherever it stands. */
export function addLookalikeRows(line: string, ordinal: Ordinal, form: Form, rows: RowId[]): void {
  const { end } = ordinal;
  const rest = skipBlanks(line, end);
  if (rest === line.length) return;
  switch (form.build) {
    case 'decimal':
      // 113.9.17 is a day of the Republic's calendar.
      if (Number.parseInt(ordinal.prefix ?? '', 10) >= LEAST_YEAR_OF_REPUBLIC || isRange(line, end))
        rows.push(ROW.clock);
      else if (rest === end) decimalRows(line, ordinal, rows);
      else if (isAmount(line, rest)) rows.push(ROW.decimalSpacedAmount);
      return;
    case 'unit':
    case 'inserted':
      if (ordinal.style.delimiter === '') unitRows(line, end, rest, rows);
      else if (line.charAt(rest) === '第' || readNumeral(line, rest).length > 0) rows.push(ROW.mentionJoined);
      return;
    case 'bracketed':
      if (JOINING.has(line.charCodeAt(rest)) && JOINED.test(line.slice(end - 1, rest + 6)))
        rows.push(ROW.mentionJoined);
      else if (rest === end && begins(line, end, NAMED)) rows.push(ROW.spokenOf);
      else if (line.charAt(ordinal.numeral.start) === '0' && isTelephone(line, end)) rows.push(ROW.clock);
      else if (line.charAt(ordinal.start) === '(' && COPYRIGHT.test(line.slice(ordinal.start, rest + 4)))
        rows.push(ROW.clock);
      // （2021）沪0104民初3367号 names a year.
      else if (ordinal.number >= LEAST_YEAR || begins(line, rest, GROUPS)) {
        rows.push(ROW.group);
        if (OF_GROUP.test(line.slice(rest + 1, rest + 4))) rows.push(ROW.spokenOf);
      }
      return;
    case 'bare':
      bareRows(line, ordinal, form, rest, rows);
      return;
    case 'enclosed':
      if (
        (NUMBERED.has(line.charCodeAt(rest)) && !begins(line, rest, WORDS_LIKE_MEASURES)) ||
        begins(line, rest, LINES)
      )
        rows.push(ROW.group);
      else if (rest === end && begins(line, end, NAMED)) rows.push(ROW.spokenOf);
      return;
    case 'enumeration':
      // 第三、四排, 第三，四两组
      if (
        rest === end &&
        ordinal.style.opening !== '' &&
        (ordinal.style.delimiter === '、' || LIANG.has(line.charCodeAt(end + 1)))
      )
        numeralRows(line, ordinal, form, rows);
      if (
        ordinal.style.system === 'word' &&
        rest === end &&
        AGAIN.test(line.slice(ordinal.start, end + LONGEST_WISH))
      )
        rows.push(ROW.again);
  }
}

/** Right behind 1.5 without a blank. */
function decimalRows(line: string, { end, prefix, number }: Ordinal, rows: RowId[]): void {
  if (isNamedDay(line, end, Number(prefix), number)) rows.push(ROW.namedDay);
  if (isAmount(line, end)) rows.push(ROW.decimalAmount);
  else if (isMention(line, end)) rows.push(SURELY.has(line.charCodeAt(end)) ? ROW.spokenOf : ROW.mention);
  else if (LATIN_OR_BRACKET.test(line.charAt(end))) rows.push(ROW.decimalStuck);
  else rows.push(ROW.decimalTight);
}

/** Behind 第三章 or 第三条之一. */
function unitRows(line: string, end: number, rest: number, rows: RowId[]): void {
  const unit = line.charCodeAt(rest);
  if (rest > end) {
    if (goesOnNaming(line, rest)) rows.push(ROW.mention);
    // 第一节 8:00—8:40 is a row of a timetable, 第三条 8：30前打扫。 is none.
    else if (isDigit(unit) && TIME.test(line.slice(rest, rest + LONGEST_TIME))) rows.push(ROW.clock);
    return;
  }
  if (goesOnNaming(line, rest)) rows.push(ROW.mentionJoined);
  else if (isMention(line, end)) rows.push(SURELY.has(line.charCodeAt(end)) ? ROW.spokenOf : ROW.mention);
  else if (WORD_ENDS.has(unit) && WORDS_WITH_UNITS.test(line.slice(end - 1, end + 2)))
    rows.push(ROW.unitInWord);
  else rows.push(countsOn(line, end) ? ROW.unitInline : ROW.unitTight);
}

/** 第三条、第四条; 第三条至第五条, 第三条—第五条. */
function goesOnNaming(line: string, at: number): boolean {
  const unit = line.charCodeAt(at);
  if (DASHES.has(unit)) return unit === TO || NUMBER_BEHIND_DASH.test(line.slice(at, at + 4));
  return unit === DI || (JOINS.has(unit) && !begins(line, at, WORDS_LIKE_MENTIONS));
}

/** 第 */
const DI = 0x7b2c;
/** 至 */
const TO = 0x81f3;
/** 第三条—第五条, 第三章—5; 第三章——背景 names no other. */
const NUMBER_BEHIND_DASH = /^[^第]{1,2} ?[第\d一二三四五六七八九十]/;

/** 第一条路…，第二条路…: the same unit again with a number, in a clause of its own. */
function countsOn(line: string, end: number): boolean {
  const first = line.indexOf('第', end);
  if (first < 0 || !CLAUSE_ENDS.has(line.charCodeAt(first - 1))) return false;
  const numeral = readNumeral(line, first + 1)[0];
  return (
    numeral !== undefined &&
    line.charAt(numeral.end) === line.charAt(end - 1) &&
    !isBlank(line.charCodeAt(numeral.end + 1))
  );
}

const CLAUSE_ENDS = codeUnits('，,；;。');

/** Behind a numeral and its delimiter. */
function bareRows(line: string, ordinal: Ordinal, form: Form, rest: number, rows: RowId[]): void {
  const { end, number, style } = ordinal;
  // 2024，我们修了路; 404：没有找到
  const isLoose = form.variant === '：' || form.variant === '，';
  if (isLoose && number >= LEAST_CODE && form.numeral === 'arabic' && style.opening === '') {
    rows.push(ROW.clock);
    return;
  }
  if (form.variant === ' ') {
    if (rest === end && form.numeral === 'arabic') rows.push(ROW.glued);
    else if (AFTER_AMOUNT.has(line.charCodeAt(rest))) rows.push(ROW.spacedAmount);
    else if (COLUMNS.test(line.slice(rest, rest + LONGEST_ROW))) rows.push(ROW.columns);
    return;
  }
  // 1.0 万元, but 1.0 总则.
  if (isDigit(style.delimiter.charCodeAt(1)) && isAmount(line, rest)) rows.push(ROW.decimalAmount);
  if (rest !== end) return;
  // 2.zip解到桌面
  if (form.variant === '.' && form.numeral === 'arabic' && begins(line, end, FILES)) {
    rows.push(ROW.clock);
    return;
  }
  const at = behindDigits(line, end);
  if (form.variant === '.' && form.numeral === 'arabic' && at > end) {
    pointRows(line, ordinal, at, rows);
    return;
  }
  // 议题3：113学年 tells no time, nor does 1：3月底.
  if (form.variant === '：' && at > end) {
    const isClock = form.numeral === 'arabic' && at - end <= 2 && !MEASURES.has(line.charCodeAt(at));
    if (isClock && (style.opening === '' || ordinal.noun)) rows.push(ROW.clock);
    return;
  }
  if (form.variant === '，' && form.numeral === 'arabic' && at > end) {
    rows.push(at - end === 3 ? ROW.thousands : ROW.commaDigits);
    return;
  }
  numeralRows(line, ordinal, form, rows);
}

/** Behind 1. and digits that end at `at`: 1.5 of a text whose points are delimiters. */
function pointRows(line: string, { end, number, style }: Ordinal, at: number, rows: RowId[]): void {
  if (isNamedDay(line, at, number, Number(line.slice(end, at)))) rows.push(ROW.namedDay);
  // 2024.3.15 and 24.03.15, 6.00-7.00
  const isDate = line.charAt(at) === style.delimiter && isDigit(line.charCodeAt(at + 1));
  if (number >= LEAST_YEAR || isDate || isRange(line, at)) rows.push(ROW.clock);
  // 3.14159 alone on its line.
  else if (skipBlanks(line, at) === line.length) rows.push(ROW.decimalAmount);
  else if (at - end < 4) {
    // 7.30 起床; 1.5 亿元
    const isApart = isBlank(line.charCodeAt(at));
    rows.push(
      isApart || (!isDatePart(line, at, at - end) && (isAmount(line, at) || speaksOf(line, at)))
        ? ROW.decimalAmount
        : ROW.pointDigits,
    );
  }
}

/** Right behind 二、 where another numeral may stand: 二、三产业. */
function numeralRows(line: string, { end, number, style }: Ordinal, form: Form, rows: RowId[]): void {
  const following = readNumeral(line, end)[0];
  // 三两, 六七, 貳兩: a run of numerals that is no number.
  const digit = following ? undefined : readNumeral(line.charAt(end), 0)[0];
  if (digit && digit.system !== 'arabic' && digit.system === style.system) {
    const isNext = digit.value === number + 1;
    rows.push(isNext ? ROW.nextNumber : ROW.greaterNumber);
    if (isNext && LIANG.has(line.charCodeAt(end + 1))) rows.push(ROW.thenCounted);
    return;
  }
  if (!following) {
    if (form.variant === '.' && form.numeral === 'arabic' && isAmount(line, end)) rows.push(ROW.pointAmount);
    return;
  }
  if (form.numeral.startsWith('latin')) {
    if (following.system === style.system) rows.push(ROW.initials);
    return;
  }
  if (following.system !== style.system && !(form.numeral === 'arabic' && following.system === 'arabic'))
    return;
  // 两 counts, but never goes on from 一: 一、两岸 is no enumeration; 三、两天 are few.
  if (LIANG.has(line.charCodeAt(end))) {
    if (number === 3 && isCounted(line, end + 1)) rows.push(ROW.nextNumber, ROW.thenCounted);
    return;
  }
  if (following.end - end >= 4) return;
  const { value } = following;
  // 二，九十年代的任务: nobody counts on so.
  if (form.variant === '，' && value !== number + 1) return;
  const isRun = isNumberBehindMark(line, following.end);
  const isDown = isRun && value === number - 1;
  // 十一、二点 leaves out its ten.
  if (value === number + 1 || isDown || (number > 10 && value === (number % 10) + 1))
    rows.push(ROW.nextNumber);
  else if (value > number) rows.push(isRough(line, end, number, value) ? ROW.nextNumber : ROW.greaterNumber);
  else return;
  if (isDown || (isRun && ONLY_NUMBERS.test(line.slice(end)))) rows.push(ROW.onlyNumbers);
  // 1、3、5路 goes on counting; 二、三两项 are two.
  if (isRun || isCounted(line, following.end) || LIANG.has(line.charCodeAt(following.end)))
    rows.push(ROW.thenCounted);
  if (isRun) rows.push(ROW.inlineMore);
}

/** Whether what stands at `at` names the day before it: 12.4宪法日. */
function isNamedDay(line: string, at: number, month: number, day: number): boolean {
  return mayBeDay(month, day) && NAMED_DAY.test(line.slice(at, at + LONGEST_DAY));
}

/** 1.5月, 1.109年6月: an item that begins with a date; nobody counts months in tenths without 个, or years in thousandths. */
function isDatePart(line: string, at: number, digits: number): boolean {
  const unit = line.charAt(at);
  return unit === '月' || (unit === '年' && digits === 3);
}

/** 8.30-9.30: what stands behind a number goes on as a range to another of its kind. */
function isRange(line: string, at: number): boolean {
  return DASHES.has(line.charCodeAt(at)) && RANGE_END.test(line.slice(at + 1, at + 6));
}

const DASHES = codeUnits('-－–—~～至');
const RANGE_END = /^ ?\d{1,2}[.:：]\d/;

/** 三、四百亩, 5、60人, 三、五百斤: the first digit of a round number is the next, or five behind three. */
function isRough(line: string, at: number, number: number, value: number): boolean {
  const first = readNumeral(line.charAt(at), 0)[0]?.value ?? 0;
  return value >= 10 && value % 10 === 0 && (first === number + 1 || (first === 5 && number === 3));
}

/** 一、二、三！ */
const ONLY_NUMBERS = /^[\d一二三四五六七八九十、]+[，。！]?\s*$/;

function isNumberBehindMark(line: string, at: number): boolean {
  return line.charAt(at) === '、' && readNumeral(line, at + 1).length > 0;
}

/** Whether a number and what stands right behind it are one: 3月, 2标段. */
export function isCounted(line: string, end: number): boolean {
  return isAmount(line, end) || begins(line, end, NUMBERED_PLACES);
}

/** Where the digits end that begin at `from`. */
function behindDigits(line: string, from: number): number {
  let at = from;
  while (isDigit(line.charCodeAt(at))) at++;
  return at;
}

/** 2720-8889 behind an area code, but not 2024年. */
function isTelephone(line: string, from: number): boolean {
  const at = behindDigits(line, from);
  return at - from >= 3 && !MEASURES.has(line.charCodeAt(at));
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Whether a word that counts or measures begins at `at`: 亿元, 月份, 个百分点, 公里, kg. */
function isAmount(line: string, at: number): boolean {
  return (
    (MEASURES.has(line.charCodeAt(at)) && !begins(line, at, WORDS_LIKE_MEASURES)) ||
    begins(line, at, COUNTED_WORDS)
  );
}

/** Whether what follows speaks of the part that was named: 所说的, 规定, 提到, 施行以前. */
function isMention(line: string, at: number): boolean {
  return speaksOf(line, at) || begins(line, at, MENTION_WORDS);
}

/** Whether what follows, one character, does so; 第三章规划 does not. */
function speaksOf(line: string, at: number): boolean {
  return MENTIONS.has(line.charCodeAt(at)) && !begins(line, at, WORDS_LIKE_MENTIONS);
}

/** What may stand at a place: a pattern for so many UTF-16 units there, asked where one of its own characters stands. */
interface Words {
  readonly length: number;
  readonly pattern: RegExp;
  readonly units: CodeUnits;
}

/** `pattern` begins with one of the characters that are written in it. */
function words(length: number, pattern: RegExp): Words {
  return { length, pattern, units: codeUnits(pattern.source) };
}

function begins(line: string, at: number, { length, pattern, units }: Words): boolean {
  return units.has(line.charCodeAt(at)) && pattern.test(line.slice(at, at + length));
}

/** By their first character: what numbers are counted in, none of which begins many headings. */
const MEASURES = codeUnits(
  '%％‰℃°亿億万萬元倍米吨噸斤克升天年月日号號个個岁歲亩畝顷頃千百多余餘名届屆期届批次户戶株头頭只隻艘架辆輛栋棟幢间間座层層楼樓位',
);
/** 1.1多渠道, 1.2年度考核: words that begin with such a character and count nothing. */
const WORDS_LIKE_MEASURES = words(
  2,
  /^(?:元[素件旦宵器]|倍增|升[级級学學旗华華降]|克[服难難己勤]|天[然津气氣际際线線文桥橋鹅鵝平]|年[度终終末龄齡报報初轻輕检檢会會货貨谱譜鉴鑑]|月[度报報]|日[常程志誌照均语語报報后後]|号[召令码碼]|號[召令碼]|个[人体性别案股]|個[人體性別案]|岁末|歲末|亩均|畝均|[项項]目|千[方家言兆秋]|百[姓日业業花年万]|多[措渠种種样樣元点點媒式层層边邊功维維部方劳勞]|余[款热熱额額量粮糧]|名[称稱单單录錄额額师師校优優牌胜勝]|届[时時满]|屆[時滿]|期[限间間末望中刊货]|批[量准评評复複发發改判]|次[要序]|户[外籍型口厕廁]|戶[外籍型口]|株[洲距]|头[脑部条條]|頭[腦部條]|只[有要争爭]|架[构構设設空]|间[隔接距]|間[隔接距]|座[谈談位席右椅]|层[层级次面]|層[層級次面]|楼[宇市层層道栋]|樓[宇市層道]|位[置于於])/,
);
const COUNTED_WORDS = words(
  3,
  /^(?:公[里斤顷頃尺分厘釐升吨噸克引]|平方|立方|小时|小時|分钟|分鐘|分[之，。]|点[钟半前后左到]|點[鐘半前後左到]|时[许左，。]|時[許左，。]|季度|年[级級]|[产產][业業]|线城|線城|线[的城]|級|级[的以风風医地]|班[的同学級级]|组[的同成]|組[的同成]|人[的左以，。组組]|家[的企单單]|[种種][不情类類]|[大中小][班队隊组組]|成[的以左以]|周[年岁歲]|代[人的]|度[的以]|份[，。的]|[kKmMgGcC][gmbBMhHwWVAL㎡]|[mgt][ ²³，。、）]|晚会|晚會|[黄黃]金|大促|购物|購物|[讲講]话|[讲講]話|[种種]子?[。，]|版|点[几多以]|[—－~～至到-]\d|以[上下内外內前后後])/,
);
/** What has a number and no measure: 1、2标段, but 1.2标段划分. */
const NUMBERED_PLACES = words(2, /^(?:[标標]段|[车車][间間]|单元|單元|[号號][楼樓线線井桥橋])/);
/** What the name of a file ends in, and no more of a word. */
const FILES = words(
  5,
  /^(?:txt|docx?|xlsx?|pptx?|pdf|zip|rar|jpe?g|png|gif|mp[34]|csv|md|html?|exe)(?![A-Za-z])/,
);
/** （三）班 and （2）小组的, but not （三）班子, （四）组织, （五）连续. */
const GROUPS = words(
  4,
  /^(?:小[组組](?=[的成])|[大中支分]?(?:班(?![子组組次主级級车車前后後])|[组組](?![织織建成合团團装裝稿])|[连連](?![续續片接带帶同锁鎖线線环環年日贯貫心])|排(?![查水污放除列名涝澇险險练練序演队隊班])|[营營](?![造商业業运運销銷养養收利])|[队隊](?![伍列形友]))|[号號](?![召令码碼])|期(?![限间間末望中刊货初满滿盼])|[届屆](?![时時])|版(?![面权權本块塊])|[楼樓](?![宇市层層道])|等(?![级級待额額次])|小(?=的)|年[级級](?![主组組会會])|[标標]段(?![划劃的]?分))/,
);
/** Behind the first character of such a group: （三）班的同学, （二）中队官兵. */
const OF_GROUP = /^.?(?:的|同[学學]|官兵)/;
/** 再次感谢大家 says it once more; 最后，祝大家 wishes. */
const AGAIN =
  /^(?:再次[祝感谢謝向对對强強重提欢歡代为為表请請]|最[后後][，,]?(?:衷心|再次|也)?(?:[预預]?祝|[让讓]我[们們]))/;
/** In UTF-16 units, from the ordinal's end. */
const LONGEST_WISH = 5;
/** 第三条、第四条; 第一章和第三章. */
const JOINS = codeUnits('、，,到和与與及或');
/** （四）、（五）两款; （1）式和（2）式: from the bracket that closes the ordinal, or from what stands behind that. */
const JOINED = /^.?[式项項款条條点點]?[、和与與及或至到][（(][一二三四五六七八九十\d]/;
/** One of them stands behind an ordinal where JOINED holds, and where WORDS_WITH_UNITS does. */
const JOINING = codeUnits('式项項款条條点點、和與与及或至到（(');
/** （二）的, b)中的, ①所列: an item that is spoken of. */
const NAMED = words(
  3,
  /^(?:的(?![确確士])|式[代中的可得][入的到得知]?|[中里裡](?:[的所]|[说說讲講提列])|所[列述称稱指]|[规規]定的|[款项項](?:[的中所]|[规規]定))/,
);
const WORD_ENDS = codeUnits('件款約约例文理程目日假课課级級制製辑輯项項式幅题題堂本时時船腿裤褲人钱錢乘');
const LEAST_YEAR = 1000;
/** From here on a number may be a year or a code: no list begins with it, nor are so many items numbered with a colon or a comma. */
export const LEAST_CODE = 100;
const COPYRIGHT = /^\(c\)\s*\d{4}/i;
const LEAST_YEAR_OF_REPUBLIC = 80;
/** 12.4宪法日, 5.1劳动节, 6.18大促; but not 3.1节目, 3.2工作日志. */
const NAMED_DAY = /^(?:大促|\p{Script=Han}{1,5}?(?:日|[节節])(?![目点點约約能省制程志誌常报報期記记]))/u;
/** In UTF-16 units. */
const LONGEST_DAY = 7;
/** ①号桥墩, but not ①号召动员. */
const NUMBERED = codeUnits('号號式');
/** ③路公交, but not ③路面. */
const LINES = words(2, /^路[公电電汽车車]/);
/** 第一条件, 第一部分级, 第三条船: the unit, or a part of it, belongs to the word that follows. */
const WORDS_WITH_UNITS =
  /^(?:[条條](?:船(?![员員舶厂廠])|[腿裤褲])|条[件款约例文理]|條[件款約例文理]|章程(?!序)|[节節][目日约約假课課]|分(?:[级級钱錢]|人(?![才员員力口大])|乘客)|[编編][制辑輯]|款[项項式]|篇幅|课[程题題堂本时]|課[程題堂本時]|[项項]目)/;
const TIME = /^\d{1,2}[:：]\d{2}(?:[-－–—~～至 \u3000]|$)/;
/** In UTF-16 units. */
const LONGEST_TIME = 6;
/** 第一条的规定. */
const MENTIONS = codeUnits('的规規所中里裡之是款项項内內及和与與或、，,');
/** Those of them that begin no sentence: 第二条是要快 does. */
const SURELY = codeUnits('的规規所中里裡');
/** 第三章规划, 第二章内容, 第一部分和谐社区: words that begin with such a character and speak of nothing before. */
const WORDS_LIKE_MENTIONS = words(
  2,
  /^(?:[规規][划劃范範模章律程格整]|所[得有属屬需长長]|中[国國央心小期华華医醫东東药藥学學外介层層标標国]|里程|之江|是非|款待|[项項]目|[内內][容部外涵控审審陆陸勤业業科政]|及[时時格]|和[谐諧平解睦美]|与[会时]|到[位场場会會]|或[许許]|與[會時])/,
);
const MENTION_WORDS = words(
  3,
  /^(?:施行|实施|實施|提到|提及|讲[的过到了]|講[的過到了]|说[的过到了]|說[的過到了]|列[举舉的]|已[经經]|还[会要没]|還[會要沒]|也[提讲說说]|第[一二三四五六七八九十\d]|至第|以外|除外|同[样樣]|就[讲是提]|适用|適用|生效|公布|涉及|各[款项項]|[一二三四五六七八九十][款项項]|[前后後][款段]|[对對]此)/,
);
/** 1　水泵　　DN50　　3台, 1 水泵 3 台, 一 | 3台 | */
const COLUMNS =
  /^[|｜]|^\S{1,16}(?: ?\S{1,16})?(?:[ \u3000]{2,}|\t)\S{1,16}(?: ?\S{1,16})?(?:[ \u3000]{2,}|\t)\S|^\S{1,16} \d[\d,.]{0,9}(?: \d{3}){0,2} \S{1,4}\s*$/;
/** In UTF-16 units. */
const LONGEST_ROW = 80;
/** 5 月, 3 个: what is counted. */
const AFTER_AMOUNT = codeUnits('年月日号號时時秒个個万萬亿億元岁歲%％、，。/-—–－~～至');
const LATIN_OR_BRACKET = /[\w(（]/;
const LIANG = codeUnits('两兩');
