// Dates as texts write them. What is read here is in simplified characters.
import { isDigit } from './characters.ts';

/** Whether a line begins with a date, as the one below a title does: （2021年7月1日　星期四）, 2021-07-01 09:00. */
export function beginsWithDate(text: string): boolean {
  return DATELINE.test(text);
}

/** Whether a text without blanks is nothing but a date, or dates, whose numbers may have been left free: 年月日, ×年×月×日. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** Whether a day in numbers begins at `start`: 2024.5.20 and 113.5.20. */
export function isDayAt(text: string, start: number): boolean {
  const mayBe = isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start + 2));
  return mayBe && DAY.test(text.slice(start, start + LONGEST_DAY));
}

/** Whether there may be such a day in a year. */
export function mayBeDay(month: number, day: number): boolean {
  return month <= MONTHS && day <= DAYS;
}

/** A day as it is printed, as the source of a regex. */
export const PRINTED_DAY = '\\d{4}年\\d{1,2}月\\d{1,2}日';

const CALENDAR = '(?:公元|中华民国|民国)';
const DIGITS = '\\d０-９一二三四五六七八九十';
const ZEROS = '〇○零';
const DATELINE = new RegExp(
  `^[（([]?\\s*(?:(?:${CALENDAR}\\s*)?[${DIGITS}${ZEROS}元]{1,4}\\s*年\\s*[${DIGITS}]{1,3}\\s*月.{0,30}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.{0,12})[）)\\]]?$`,
);
const FREE = `[${DIGITS}${ZEROS}＿_×xX]`;
const DATE = new RegExp(
  `^[（(]?(?:${CALENDAR}|(?:签[订署约])?日期[：:])?(?:(?:(?:${FREE}{0,4}年)?${FREE}{0,3}月(?:${FREE}{0,3}[日号])?)+|\\d{4}([-－./])\\d{1,2}\\1\\d{1,2})[）)]?$`,
);
const DAY = /^\d{3,4}\.\d{1,2}\.\d{1,2}(?!\d)/;
/** With a character more, in UTF-16 units. */
const LONGEST_DAY = 11;
const MONTHS = 12;
const DAYS = 31;
