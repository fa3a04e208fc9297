// What a line of a contents page ends in: what leads to the page, and the page. ……3, a tab and 12, ····IV, （1）, ——1, 第1页, - 1 -; or
// the end of a link to a heading: ](#一甲).
import { codeUnits, isBlank } from './characters.ts';

export interface PageTail {
  /** Where it begins; it goes on to where it was looked for from. In UTF-16 units. */
  readonly start: number;
  /** Where the page begins with its brackets; the end where dots lead to none. */
  readonly page: number;
  /** Nothing but the line of a contents page ends so. 情况（1） and 任务 3 may be titles. */
  readonly isSure: boolean;
  /** Dots or a tab lead to the page. */
  readonly isLed: boolean;
}

/** The tail of a line whose text ends at `end`, if it has one. Linear in the length of what leads to the page. */
export function pageTail(line: string, end: number): PageTail | undefined {
  const last = line.charCodeAt(end - 1);
  if (!PAGE_ENDS.has(last) && !LEADERS.has(last)) return undefined;
  const link = last === CLOSING ? line.lastIndexOf('](#', end) : -1;
  if (link > 0) return { start: link, page: link, isSure: true, isLed: true };
  const from = Math.max(0, end - LONGEST_PAGE);
  const match = PAGE.exec(line.slice(from, end));
  const page = match ? from + match.index : end;
  const lead = leadBefore(line, page);
  if (!match) return lead.dots > 1 ? { start: lead.start, page, isSure: false, isLed: false } : undefined;
  const { framed, counted, digits } = match.groups ?? {};
  const isLed = lead.dots > 1 || lead.hasTab;
  const isSure =
    isLed || counted !== undefined || (digits !== undefined && (lead.blanks > 1 || lead.dashes > 1));
  const isPage = isSure || framed !== undefined || (digits !== undefined && lead.start < page);
  return isPage ? { start: lead.start, page, isSure, isLed } : undefined;
}

/** Where the text of a line ends that ends at `end`, what leads to a page and the page left out. */
export function tailStart(line: string, end: number): number {
  return pageTail(line, end)?.start ?? end;
}

const HAN = '〇零一二三四五六七八九十百';
const NUMBER = '[0-9０-９]{1,4}';
const WORD = `[ivxlcIVXLC]{1,7}|[Ⅰ-ⅿ]{1,4}|[${HAN}]{1,4}`;
const ANY = `(?:${NUMBER}|${WORD})`;

/** A page, the first way that fits: in a frame; 第3页; in digits; in another numeral, which only dots or a tab make a page. */
const PAGE = new RegExp(
  `(?:${[
    `(?<framed>[（(〔［\\[【]\\s?${NUMBER}\\s?[）)〕］\\]】]|[-－—–]\\s?${NUMBER}\\s?[-－—–]|/\\s?${NUMBER})`,
    `(?<counted>[（(〔［\\[【]?第\\s?${ANY}\\s?[页頁][）)〕］\\]】]?|[Pp]\\.?\\s?${NUMBER})`,
    `(?<digits>(?<![0-9０-９])${NUMBER}(?:\\s?[页頁])?)`,
    `(?<![${HAN}A-Za-z])(?:[（(〔［\\[【]\\s?)?(?:${WORD})(?:\\s?[）)〕］\\]】])?`,
  ].join('|')})$`,
);
/** In UTF-16 units, and a little more than it matches. */
const LONGEST_PAGE = 16;

const LEADERS = codeUnits('.…·．⋯‥‧・•∙⋅_＿');
const DASHES = codeUnits('-－—–―─━');
const PAGE_ENDS = codeUnits(
  '0123456789０１２３４５６７８９）)〕］]】-－—–页頁ivxlcIVXLCⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ',
  HAN,
);

interface Lead {
  readonly start: number;
  /** Two lead to a page; an ellipsis is two. */
  readonly dots: number;
  readonly dashes: number;
  readonly blanks: number;
  readonly hasTab: boolean;
}

function leadBefore(line: string, page: number): Lead {
  let dots = 0;
  let dashes = 0;
  let blanks = 0;
  let hasTab = false;
  let start = page;
  for (; start > 0; start--) {
    const unit = line.charCodeAt(start - 1);
    if (LEADERS.has(unit)) dots += ELLIPSES.has(unit) ? 2 : 1;
    else if (DASHES.has(unit)) dashes++;
    else if (isBlank(unit)) {
      blanks++;
      hasTab ||= unit === TAB;
    } else break;
  }
  // 2.5 and COVID-19 lead nowhere.
  const leads = dots > 1 || dashes > 1 || blanks > 0;
  return { start: leads ? start : page, dots, dashes, blanks, hasTab };
}

const TAB = 0x09;
const CLOSING = 0x29;
const ELLIPSES = codeUnits('…⋯‥');
