// GB/T 9704-2012 as data: the page and the fonts, sizes and places of a document's parts. Lengths in points unless said.
import type { Part } from './layout.ts';

/** In millimetres: A4 (5.1); 天头 37 and 订口 28, and what the type area of 156 by 225 leaves (5.2.1). */
export const PAGE = { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 };

/** 22 lines of 28 characters on a page (5.2.3). */
export const LINE = 28;
export const CHARACTERS = 28;

/** 三号 (5.2.2), 二号 (7.3.1), 四号 (7.5). */
export const SIZE = 16;
const TITLE_SIZE = 22;
export const PAGE_NUMBER_SIZE = 14;
/** In millimetres, from the type area to the number's line (7.5). */
export const PAGE_NUMBER_BELOW = 7;

export interface Look {
  /** Of the style: where Word has one of its own for the part, it is that one, called as in English. */
  readonly id: string;
  readonly name: string;
  readonly font: FontName;
  readonly size?: number;
  readonly alignment?: 'center' | 'right';
  /** In characters. */
  readonly firstLineIndent?: number;
  readonly startsPage?: boolean;
  readonly staysWithNext?: boolean;
}

/** 7.3.1 title, 7.3.2 主送机关, 7.3.3 body, 7.3.5 signature and date, 7.3.6 and 7.3.7 annexes. */
export const LOOKS: Readonly<Record<Exclude<Part, 'heading'>, Look>> = {
  title: {
    id: 'Title',
    name: 'Title',
    font: 'title',
    size: TITLE_SIZE,
    alignment: 'center',
    staysWithNext: true,
  },
  subtitle: { id: 'Subtitle', name: 'Subtitle', font: 'second', alignment: 'center', staysWithNext: true },
  dateline: { id: 'Dateline', name: '题下日期', font: 'second', alignment: 'center' },
  salutation: { id: 'Salutation', name: 'Salutation', font: 'body' },
  body: { id: 'BodyText', name: 'Body Text', font: 'body', firstLineIndent: 2 },
  annex: { id: 'Annex', name: '附件', font: 'first', startsPage: true, staysWithNext: true },
  signature: { id: 'Signature', name: 'Signature', font: 'body', alignment: 'right', staysWithNext: true },
  date: { id: 'Date', name: 'Date', font: 'body', alignment: 'right' },
  empty: { id: 'EmptyLine', name: '空行', font: 'body' },
  separator: { id: 'Separator', name: '段间空行', font: 'body', size: 1, staysWithNext: true },
};

/** 7.3.3: 黑体 for the first level, 楷体 for the second, 仿宋 for all further in. `level` from 1 to 9. */
export function headingLook(level: number): Look {
  const font = level === 1 ? 'first' : level === 2 ? 'second' : 'body';
  return { id: `Heading${level}`, name: `heading ${level}`, font, firstLineIndent: 2, staysWithNext: true };
}

export type FontName = 'title' | 'body' | 'first' | 'second' | 'pageNumber';

export interface Font {
  readonly name: string;
  /** What stands in for it where it is not installed: the first that is. */
  readonly instead: readonly string[];
  readonly family: 'roman' | 'script' | 'modern';
}

export const FONTS: Readonly<Record<FontName, Font>> = {
  title: {
    name: '方正小标宋简体',
    instead: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', '宋体', 'SimSun', 'Noto Serif CJK SC'],
    family: 'script',
  },
  body: { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong', 'STFangsong', 'FandolFang'], family: 'modern' },
  first: { name: '黑体', instead: ['SimHei', 'STHeiti', 'Noto Sans CJK SC'], family: 'modern' },
  second: { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', 'STKaiti', 'FandolKai'], family: 'modern' },
  pageNumber: { name: '宋体', instead: ['SimSun', 'Songti SC', 'Noto Serif CJK SC'], family: 'roman' },
};
