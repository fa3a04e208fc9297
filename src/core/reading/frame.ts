// What stands around the numbered sections: title, date and speaker line, salutation before them; closing, annexes and
// what a copied page leaves behind after them.
import { lowerBound, type Marks } from './candidates.ts';
import { isTail } from './landmarks.ts';
import { trimmedEnd } from '../text/characters.ts';
import { beginsWithDate } from '../text/dates.ts';
import { groupBy } from '../text/group-by.ts';
import { entrySpan, isLinked } from '../text/list-entry.ts';
import { plainName } from '../text/plain-name.ts';
import { lineBefore, lineFrom } from '../text/text-lines.ts';
import { readOrdinals } from '../ordinals/reader.ts';
import { headingEnd, skipMarkup } from '../text/markup.ts';
import { pageTail } from '../text/page-tail.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { simplified } from '../text/script.ts';
import {
  ADDRESSES,
  anyOf,
  DRAFT_GENRES,
  GREETED,
  GREETINGS,
  OTHER_GENRES,
  THANKS,
} from '../text/vocabulary.ts';
import type { ListedLines, Outline, Section } from './outline.ts';
import type { Span } from '../text/positions.ts';

/** A list of the headings; between its numbered lines there may be others. */
export interface ContentsPage extends ListedLines {
  /** The line that says 目录; -1 where none does. */
  readonly title: number;
  /** Whether its lines begin with ordinals as headings do; otherwise with none, or behind the sign of a list: - [一、甲](#一甲). */
  readonly isNumbered: boolean;
  /** Whether its lines were found among what may be headings. */
  readonly isOfCandidates: boolean;
}

/** A part of one line, blanks at either end left out. */
export interface Place extends Span {
  readonly line: number;
}

export interface Frame {
  /** The lines of the title, one after another: a main title and its ——subtitle, or one title broken in two. */
  readonly title: readonly Place[];
  /** （2021年7月1日）, the speaker's name, the document's number, and above that the name of the office: 青政发〔2025〕7号. */
  readonly dateline: readonly Place[];
  /** Ends in a colon: 同志们：. */
  readonly salutation?: Place;
  /** 谢谢大家！ */
  readonly closing?: Place;
  /** Lists of the headings. */
  readonly contents: readonly ContentsPage[];
  /** Lines that begin an annex. */
  readonly annexes: readonly Place[];
  /** The first line that belongs to nothing in the draft: notes, a rule, a bookmark; the number of lines if none. */
  readonly tail: number;
}

export function readFrame(
  lines: readonly string[],
  marks: Marks,
  sections: readonly Section[],
  { annexes, contents }: Pick<Outline, 'annexes' | 'contents'>,
): Frame {
  const firstHeading = sections[0]?.line ?? lines.length;
  const lastHeading = sections.at(-1)?.line ?? -1;
  const numbered = contents.map(({ line, endLine }) => ({
    line,
    endLine,
    title: contentsTitle(marks, { line, endLine }),
    isNumbered: !isLinked(lines[line] ?? ''),
    isOfCandidates: true,
  }));
  const pages = [...numbered, ...unnumberedPages(lines, marks, sections, numbered)].sort(
    (a, b) => a.line - b.line,
  );
  const head = readHead(lines, headLines(lines, marks, pages, firstHeading));
  const tail = tailStart(lines, marks, lastHeading + 1);
  const closing = closingBefore(lines, tail, Math.max(lastHeading, head.salutation?.line ?? -1));
  return {
    ...head,
    ...(closing ? { closing } : {}),
    contents: pages,
    annexes: annexes.map((line) => placeOf(lines, line)),
    tail,
  };
}

/** The line that says 目录, between a page's first line and the numbered line before. */
function contentsTitle({ candidates, landmarks }: Marks, { line }: ListedLines): number {
  const it = landmarks[lowerBound(landmarks, line) - 1];
  const before = candidates[lowerBound(candidates, line) - 1]?.line ?? -1;
  return it?.kind === 'contents' && it.line > before ? it.line : -1;
}

/** Lists below 目录 whose lines are no candidates: so many of them are called as headings are. */
function unnumberedPages(
  lines: readonly string[],
  { landmarks }: Marks,
  sections: readonly Section[],
  numbered: readonly ContentsPage[],
): ContentsPage[] {
  const titles = landmarks.filter(
    ({ line, kind }) => kind === 'contents' && !numbered.some(({ title }) => title === line),
  );
  if (titles.length === 0 || sections.length === 0) return [];
  const names = sections.map(({ line, ordinal }) => plainName((lines[line] ?? '').slice(ordinal.end)));
  const byBeginning = groupBy(names, (name) => name.slice(0, LEAST_NAME));
  const isListed = (line: string): boolean => {
    const { start, end } = entrySpan(line);
    const text = line.slice(start, end);
    const name = plainName(text.slice(readOrdinals(text, 0)[0]?.end ?? 0));
    const alike = name.length < LEAST_NAME ? undefined : byBeginning.get(name.slice(0, LEAST_NAME));
    return alike?.some((heading) => heading.startsWith(name)) === true;
  };
  return titles.flatMap(({ line: title }) => {
    const to = sections[lowerBound(sections, title)]?.line ?? lines.length;
    let found = 0;
    let others = 0;
    let first = -1;
    let last = -1;
    for (let line = lineFrom(lines, title + 1, to); line < to; line = lineFrom(lines, line + 1, to)) {
      const text = lines[line] ?? '';
      const isNamed = isListed(text);
      if (isNamed) found++;
      // A link is an entry, whatever its heading is called by now.
      if (isNamed || isLinked(text)) {
        if (first < 0) first = line;
        last = line;
      } else if (++others > found + MOST_OTHERS) break;
    }
    return found > 1 ? [{ line: first, endLine: last, title, isNumbered: false, isOfCandidates: false }] : [];
  });
}

/** In UTF-16 units, for a line without a number. */
const LEAST_NAME = 2;
/** Lines of a list that name no heading, beside as many that do. */
const MOST_OTHERS = 2;

/** The first line from `from` on that ends the text's last section; the number of lines where there is none. */
function tailStart(lines: readonly string[], { landmarks }: Marks, from: number): number {
  const ending = landmarks.find(({ line, kind }) => line >= from && (isTail(kind) || kind === 'closing'));
  return ending?.line ?? lines.length;
}

/** 谢谢大家！ on a line of its own, or as the last sentence of the last paragraph before the tail. */
function closingBefore(lines: readonly string[], tail: number, after: number): Place | undefined {
  const own = tail < lines.length ? placeOf(lines, tail) : undefined;
  if (own && CLOSING.test(simplified((lines[tail] ?? '').slice(own.start)))) return own;
  const line = lineBefore(lines, tail);
  const match = line > after ? CLOSING_THANKS.exec(simplified(lines[line] ?? '')) : null;
  return match ? { line, start: match.index, end: trimmedEnd(lines[line] ?? '') } : undefined;
}

const CLOSING = new RegExp(`^${anyOf(THANKS)}`);
const CLOSING_THANKS = new RegExp(`${anyOf(THANKS)}[^。！!？?，,；;：:]{0,16}[。！!.]?\\s*$`);

// ---- The head ----

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
  contents: readonly ContentsPage[],
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

function readHead(
  lines: readonly string[],
  head: readonly number[],
): Pick<Frame, 'title' | 'dateline' | 'salutation'> {
  let title: Place[] = [];
  const dateline: Place[] = [];
  const numbers: Place[] = [];
  /** What stands above the document's number and may be the title, or the name of an office. */
  let above: Place[] = [];
  let salutation: Place | undefined;
  let before = -1;
  /** What lists headings stands above: what follows is one of the texts that are bound together. */
  let isBound = false;
  for (const line of head) {
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

/** Signs of Markdown and tags at the line's start do not belong to what stands there, nor what closes them. */
function placeOf(lines: readonly string[], line: number): Place {
  const text = lines[line] ?? '';
  const start = Math.min(skipMarkup(text, 0), text.length);
  let end = headingEnd(text);
  for (let tag; (tag = CLOSING_MARKUP.exec(text.slice(start, end)));)
    end = trimmedEnd(text.slice(0, start + tag.index));
  return { line, start, end: Math.max(start, end) };
}

/** </h2>, or the end of emphasis. */
const CLOSING_MARKUP = /(?:<\/[a-z][a-z0-9]*>|\*{2,3})$/i;
