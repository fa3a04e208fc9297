// Lines without a number of their own that divide a text: annex titles, closing thanks, Markdown headings and fences, 目录, and
// what a copied page leaves behind at its end.
import { CodeUnits, codeUnits, skipBlanks, trimmedEnd, WHITE_SPACE, withoutEnd } from '../text/characters.ts';
import { pageTail } from '../text/page-tail.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { inBothScripts, simplified } from '../text/script.ts';
import { anyOf, THANKS } from '../text/vocabulary.ts';

export type LandmarkKind = 'fence' | 'annex' | 'closing' | 'heading' | 'contents' | 'tail' | 'links';

/** Whether the draft ends here, if no heading follows. */
export function isTail(kind: LandmarkKind): boolean {
  return kind === 'tail' || kind === 'links';
}

export interface Landmark {
  readonly line: number;
  readonly kind: LandmarkKind;
  /** Of a Markdown heading its number of #; else 0. */
  readonly depth: number;
}

/** Whether an annex title says that what readers wrote stands below it. */
export function saysComments(title: string): boolean {
  return COMMENTS.test(simplified(title));
}

/** What divides the text on this line, if anything does, pinyin left out; `from` is where its blanks end. */
export function landmarkOn(written: string, line: number, from: number): Landmark | undefined {
  let start = from;
  let first = written.charCodeAt(start);
  if (!BEGINNINGS.has(first)) return undefined;
  const text = stripPinyin(written);
  if (FENCE.test(text)) return { line, kind: 'fence', depth: 0 };
  const end = trimmedEnd(text);
  if (end - start > LONGEST) return undefined;
  if (TAIL_BEGINNINGS.has(first)) {
    const whole = simplified(text.slice(start, end));
    if (LINKS.test(whole)) return { line, kind: 'links', depth: 0 };
    if (TAIL.test(whole)) return { line, kind: CLOSING.test(whole) ? 'closing' : 'tail', depth: 0 };
  }
  let depth = 0;
  while (MARKDOWN.has(first)) {
    if (first === HASH) depth++;
    start = skipBlanks(text, start + 1);
    first = text.charCodeAt(start);
  }
  if (end - start > LONGEST_TITLE || end <= start) return undefined;
  if (TITLE_BEGINNINGS.has(first)) {
    const title = withoutEnd(simplified(text.slice(start, end)), TITLE_ENDS);
    // 附件……4 is a line of a contents page.
    if (
      (ANNEX.test(title) || COMMENTS.test(title)) &&
      !NO_ANNEX.test(title) &&
      !pageTail(title, title.length)?.isLed
    )
      return { line, kind: 'annex', depth };
    if (CONTENTS.test(title)) return { line, kind: 'contents', depth };
  }
  return depth > 0 ? { line, kind: 'heading', depth } : undefined;
}

/** CommonMark 0.31, 4.5: what stands between two of them is code. */
const FENCE = /^ {0,3}(?:```[^`]*$|~~~)/;
const LONGEST = 160;
const LONGEST_TITLE = 60;
const HASH = 0x23;
const MARKDOWN = codeUnits('#*>');
const TITLE_ENDS = codeUnits(WHITE_SPACE, '*#');
/** What ANNEX and CONTENTS begin with, and what TAIL does. */
const TITLE_BEGINNINGS = codeUnits(inBothScripts('附名有相目网部'), '【〔［[（(《');
const TAIL_BEGINNINGS = codeUnits(inBothScripts('谢多我注-—=＝_*＊─━~～收[【〔责来相本延往推热更参'));
const FENCES = codeUnits('`~');
const BEGINNINGS = new CodeUnits([...MARKDOWN, ...FENCES, ...TITLE_BEGINNINGS, ...TAIL_BEGINNINGS]);

const ANNEX =
  /^(?:附\s*(?:件|录|表|(?=[：:]\s*[^\s\d一（(①]))(?:\s*[0-9０-９一二三四五六七八九十]{1,3})?(?:\s*(?:[：:、.．][^。；，]{0,40}|[^\s。；，][^。；，]{0,39})?)?|(?:有关|相关)?名词(?:解释|说明))[：:]?$/;
/** What readers said below the text: 网友跟帖, 附：部分社区网友回帖 */
const COMMENTS =
  /^(?:附[：:])?(?:部分[^\s。；，]{0,8})?网友(?:跟帖|回帖|评论|留言)(?:[（(][^）)]{0,30}[）)])?[：:—]{0,2}$/;
/** 附件：如说明二 in the head of a letter, 附件与落款. */
const NO_ANNEX = /^附\s*件\s*(?:[：:]\s*(?:如|见|详|随文|无|同)|[与和及])/;
/** 目录, 【目录】, 目录： */
const CONTENTS = /^[【〔［[（(《]?\s{0,4}目\s{0,8}[录次]\s{0,4}[】〕］\]）)》]?\s{0,4}[：:]?$/;
const CLOSING = new RegExp(`^(?:${anyOf(THANKS)}|我的)`);
/** What stands above a list of links, notes or sources, that ends a page. */
const LINKS =
  /^[【〔[]?(?:相关(?:链接|阅读|新闻|文章|推荐|报道|资讯|内容)|延伸阅读|扩展阅读|往期(?:回顾|推荐|精选)|推荐阅读|热门(?:推荐|文章|新闻)|更多(?:阅读|新闻|推荐)|参考文献|注\s{0,4}释)[】〕\]]?\s{0,4}[：:]?$/;
/** What ends a text when it stands behind the last heading. */
const TAIL = new RegExp(
  `^(?:${[
    `${anyOf(THANKS)}(?:大家|各位|同志们|朋友们|主席)?[^，,；;：:]{0,12}[！!。.]*`,
    '我的(?:讲话|发言|汇报|报告)(?:完了|到此结束|结束)[^：:]{0,20}',
    '[-—=＝_*＊─━~～]{4,}',
    '收藏《.*',
    '(?:\\[|【|〔)?(?:责任编辑|来源|相关推荐|本文来源|相关文章).{0,80}',
  ].join('|')})$`,
);
