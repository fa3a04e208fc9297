// What stands above the first section: title, date and speaker line, salutation.
import type { Marks } from './candidates.ts';
import { beginsWithDate } from '../text/dates.ts';
import { lineFrom } from '../text/text-lines.ts';
import { pageTail } from '../text/page-tail.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { simplified } from '../text/script.ts';
import { ADDRESSES, anyOf, DRAFT_GENRES, GREETED, GREETINGS, OTHER_GENRES } from '../text/vocabulary.ts';
import type { ListedLines } from './outline.ts';
import { type Place, placeOf } from './place.ts';

export interface Head {
  /** The lines of the title, one after another: a main title and its ——subtitle, or one title broken in two. */
  readonly title: readonly Place[];
  /** （2021年7月1日）, the speaker's name, the document's number, and above that the name of the office: 青政发〔2025〕7号. */
  readonly dateline: readonly Place[];
  /** Ends in a colon: 同志们：. */
  readonly salutation?: Place;
}

/** Reads the lines before the first heading; what lists the headings there belongs to no head. */
export function readHead(
  lines: readonly string[],
  marks: Marks,
  contents: readonly ListedLines[],
  firstHeading: number,
): Head {
  let title: Place[] = [];
  const dateline: Place[] = [];
  const numbers: Place[] = [];
  /** What stands above the document's number and may be the title, or the name of an office. */
  let above: Place[] = [];
  let salutation: Place | undefined;
  let before = -1;
  /** What lists headings stands above: what follows is one of the texts that are bound together. */
  let isBound = false;
  for (const line of headLines(lines, marks, contents, firstHeading)) {
    isBound ||= line > before + 1;
    before = line;
    const place = placeOf(lines, line);
    const text = textOf(lines, place);
    if (text === '') continue;
    if (text.length <= 100 && SALUTATION.test(text) && !LEADS_IN.test(text)) {
      salutation = place;
      break;
    }
    const kind = HEAD_KINDS.find(({ test }) => test.test(text))?.kind;
    if (kind === 'named') {
      const name = NAMED.exec(text)?.[0].length ?? 0;
      if (title.length === 0) title = [{ ...place, start: place.start + name }];
    } else if (kind === 'number') {
      numbers.push(place);
      if (above.length === 0 && !saysGenre(lines, title)) [above, title] = [title, above];
    } else if (kind === 'date' || (kind === 'speaker' && title.length > 0 && !SENTENCE.test(text)))
      dateline.push(place);
    else if (kind === 'subtitle') title.push(place);
    else if (kind === undefined && dateline.length === 0) {
      if (mayBeTitle(lines, title, text, line)) title.push(place);
      // What stands farther above is an office, or the page's own: 总裁办电子邮件, 下载.
      else if (!isBound && !saysGenre(lines, title) && isTitleLine(text) && GENRE.test(text)) title = [place];
    }
  }
  const isOffice =
    title.length > 0 && above.length > 0 && (saysGenre(lines, title) || isLetterhead(lines, above));
  if (above.length > 0 && !isOffice) title = above;
  return {
    title,
    dateline: [...(isOffice ? above : []), ...numbers, ...dateline].sort((a, b) => a.line - b.line),
    ...(salutation ? { salutation } : {}),
  };
}

/** How far down a salutation may stand. */
const HEAD_LINES = 30;
const LONGEST_TITLE = 60;
const SALUTATION = new RegExp(
  `^[^。！!？?；;“”]{0,60}${anyOf(ADDRESSES, GREETED, GREETINGS)}[^。！!？?；;]{0,40}[：:]$`,
);
/** 任总对代表处提出以下要求： greets nobody. */
const LEADS_IN = /[以如]下|下列/;

/** What a page has before the title itself. */
const NAMED = /^(?:法规名称|标题|题目)[：:]\s*(?=\S)/;

/** What a line of the head is, the first that fits; a line that fits none is the beginning of the text. */
const HEAD_KINDS: readonly {
  readonly kind: 'named' | 'residue' | 'number' | 'date' | 'subtitle' | 'speaker';
  readonly test: { test(text: string): boolean };
}[] = [
  { kind: 'named', test: NAMED },
  {
    kind: 'residue',
    test: /^(?:[-·*]?\s*)(?:(?:当前|您的|您现在的)位置|首页|上一篇|(?:发布|发表|更新)(?:时间|日期)|来源|出处|作者|编辑|字号|浏览|点击|相关推荐|https?:|www\.)|(?:范文网|素材库|文秘网|首页)$/,
  },
  // What a page has above its text: a way past the navigation, the tabs of a law, the head of a post, a gap in a template.
  {
    kind: 'residue',
    test: /^(?:(?:跳|按\s?Enter\s?)[到至]{0,2}主要?内容|(?:现在|所在)位置|(?:所有条文|编章节条文|全文检索|最新消息|Logo)$|看板\S|时间(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)|\{\{)/i,
  },
  // 首页 > 文秘 > 合同
  { kind: 'residue', test: /^[^\s>＞»]{1,12}\s*[>＞»](?:\s*[^\s>＞»]{1,12}\s*[>＞»])*\s*[^\s>＞»]{0,12}$/ },
  // A comment, a picture.
  { kind: 'residue', test: /^(?:<!--.*-->|!\[.*[)\]])$/ },
  {
    kind: 'residue',
    test: { test: (text) => pageTail(text, text.length)?.isLed === true },
  },
  {
    kind: 'number',
    test: /^(?:[^\s。，；：！？]{0,20}\s?[〔［[【(（]\s?\d{4}\s?[〕］\]】)）]\s?第?\s?\d{1,5}\s?号(?:\s+签发人[：:]\s?\S{1,8})?|[(（]?总?第\s?[\d一二三四五六七八九十〇]{1,5}\s?[号期][)）]?)$/,
  },
  {
    kind: 'date',
    test: { test: beginsWithDate },
  },
  { kind: 'subtitle', test: /^(?:[—–]{1,3}\s*|-{1,3}(?!\s))[^—–\s-]/ },
  {
    kind: 'speaker',
    test: /^\S{0,8}[：:]\s*\S.{0,30}$|^\S{2,24}[\s\u3000]+[\p{Script=Han}·]{1,4}(?:[\s\u3000][\p{Script=Han}])?$/u,
  },
];
const SENTENCE = /[。！!？?；;，,、：:]$/;
/** What a title says that the text is; a first line without it may be the first half of a title. */
const GENRE = new RegExp(`${anyOf(DRAFT_GENRES, OTHER_GENRES)}(?:稿|书|词|摘要|（[^（）]*）)?\\d*$`);

/** The first lines before the first heading, what lists the headings left out. */
function headLines(
  lines: readonly string[],
  { landmarks }: Marks,
  contents: readonly ListedLines[],
  firstHeading: number,
): number[] {
  const head: number[] = [];
  let page = 0;
  let landmark = 0;
  for (let line = frontMatterEnd(lines); line < firstHeading && head.length < HEAD_LINES; line++) {
    while ((contents[page]?.endLine ?? Infinity) < line) page++;
    while ((landmarks[landmark]?.line ?? Infinity) < line) landmark++;
    const mark = landmarks[landmark];
    const isTitle = mark?.line === line && mark.kind === 'contents';
    if (!isTitle && line < (contents[page]?.line ?? Infinity)) head.push(line);
  }
  return head;
}

/** The line behind what the source of a page begins with and does not show: front matter, or a comment; 0 where neither stands. */
function frontMatterEnd(lines: readonly string[]): number {
  const first = lines[0]?.trimEnd() ?? '';
  const isComment = first.startsWith(COMMENT);
  if (!isComment && first !== RULE) return 0;
  for (let line = isComment ? 0 : 1; line < HEAD_LINES; line++) {
    const text = lines[line]?.trimEnd();
    if (isComment ? text?.endsWith(COMMENT_END) : text === RULE) return line + 1;
  }
  return 0;
}

const RULE = '---';
const COMMENT = '<!--';
const COMMENT_END = '-->';

function textOf(lines: readonly string[], { line, start, end }: Place): string {
  return simplified(stripPinyin((lines[line] ?? '').slice(start, end)));
}

/** 办 公 室 电 子 邮 件, which is spread over its line and no title of a draft. */
function isLetterhead(lines: readonly string[], places: readonly Place[]): boolean {
  return places.every((place) => {
    const text = textOf(lines, place);
    return SPREAD.test(text) && !GENRE.test(text.replace(/\s+/g, ''));
  });
}

const SPREAD = /^\S{1,2}(?:\s\S{1,2}){3,}$/;

/** Whether a title says what the text is. */
function saysGenre(lines: readonly string[], title: readonly Place[]): boolean {
  const text = title.map((place) => textOf(lines, place)).join('');
  return GENRE.test(text) || OFFICIAL.test(text);
}

/** What only offices write. */
const OFFICIAL = /(?:函|批复|请示|公告|通告|通报|公报|命令|章程|规则)$/;

/** A title stands on one line, or on two where the first does not say what the text is. */
function mayBeTitle(lines: readonly string[], title: readonly Place[], text: string, line: number): boolean {
  if (!isTitleLine(text)) return false;
  const [first] = title;
  if (!first) return true;
  const begun = simplified((lines[first.line] ?? '').slice(first.start, first.end));
  const isBelow = lineFrom(lines, first.line + 1) === line;
  return title.length === 1 && isBelow && !GENRE.test(begun) && GENRE.test(text);
}

function isTitleLine(text: string): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE.test(text) && !/^[\d\s\p{P}\p{S}]+$/u.test(text);
}
