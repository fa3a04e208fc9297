// A number of points that a sentence promises: 讲三点意见, 做好以下5个方面的工作, 從三個方面.
import { readNumeral } from '../core/ordinals/numerals.ts';
import { pinyinSpans } from '../core/text/pinyin.ts';
import { inBothScripts, simplified } from '../core/text/script.ts';

export interface Promised {
  readonly count: number;
  /** 三点, as written but for pinyin. */
  readonly text: string;
  /** Offsets count in the text that was asked. */
  readonly start: number;
  readonly end: number;
  /** Where its number ends: 三 of 三点. */
  readonly numeralEnd: number;
  /** Just past the mark that closes the sentence. */
  readonly closed: number;
}

/** The promises of a text that close their sentences, in order. */
export function promisesIn(written: string): Promised[] {
  if (!UNITS.test(written)) return [];
  const { text, offsets } = withoutPinyin(written);
  const offset = (at: number): number => offsets[at] ?? written.length;
  const found: Promised[] = [];
  for (const { 0: sentence, index } of simplified(text).matchAll(SENTENCE)) {
    const promise = promiseOf(sentence);
    if (!promise) continue;
    found.push({
      count: promise.count,
      text: text.slice(index + promise.start, index + promise.end),
      start: offset(index + promise.start),
      end: offset(index + promise.end - 1) + 1,
      numeralEnd: offset(index + promise.numeralEnd - 1) + 1,
      closed: offset(index + sentence.length),
    });
  }
  return found;
}

type Found = Pick<Promised, 'count' | 'start' | 'end' | 'numeralEnd'>;

/** The last number of a sentence, where it counts what is to follow. */
function promiseOf(sentence: string): Found | undefined {
  let last: Found | undefined;
  for (const match of sentence.matchAll(NUMBER)) {
    const { 0: text, index: start, groups = {} } = match;
    const end = start + text.length;
    const count = readNumeral(groups['count'] ?? '', 0)[0]?.value ?? 0;
    const before = sentence.slice(0, start);
    const after = sentence.slice(end);
    const counted = text.slice((groups['count'] ?? '').length) + after;
    const announced = (NAMES.test(counted) ? SAYING : CUE).test(before) && POINTS.test(counted);
    const pointed = (FOLLOWING.test(before) || /[：:]$/.test(after)) && ANYTHING.test(after);
    last =
      count > 1 && count <= MOST && (announced || pointed)
        ? { count, start, end, numeralEnd: start + (groups['count'] ?? '').length }
        : undefined;
  }
  return last;
}

/** What may be promised; a greater number is a quantity. */
const MOST = 20;
const UNITS = new RegExp(`[${inBothScripts('点个项条件方大种')}]`);
const SENTENCE = /[^。！？!?；;：:]+[。！？!?；;：:]?/g;

/** A number with what it counts in; 几 and 若干 promise nothing; 十几, 第三, 第四十一条, 前二項 and 两个月 are no such number. */
const NUMBER =
  /(?<![第前后上之一二三四五六七八九十两百千万亿\d〇零.．几数多])(?<count>[一二三四五六七八九十两]{1,3}|\d{1,2})(?:点|个?方面|个(?!月|年|季度|星期|小时|工作日)|大?[项条件种]|大(?=[^量家])|句)/g;

/** Words that announce what is to be said. */
const CUE =
  /讲|谈|说|提|强调|汇报|报告|部署|安排|做好|抓好|办好|搞好|把握|抓住|处理好|做到|坚持|注意|重申|明确|从|就|围绕|突出|落实|解决|完成/;

/** What is known by its number, wherever it is spoken of: 办好十件实事 names a programme, 讲十件实事 says what follows. */
const NAMES = /^件实事/;
const SAYING = /讲|谈|说|提出|提到|强调|汇报|报告|通报|宣布|部署|安排|重申|明确/;

/** Words that point to what comes next. */
const FOLLOWING = /以下|如下|下面|下列/;

/** What counts the parts of a speech, to the end of the sentence: 点意见, 方面的工作谈谈, 项任务. */
const POINTS = pattern(
  '(?:点|个?方面|个(?=问题|重点|要点|层面|环节|建议|要求|希望|意见|观点|体会|想法|关系|关键|坚持|任务|字)|大?项(?=重点|主要|具体|工作|任务|措施|要求|建议|举措)|大?条(?=意见|建议|要求|措施|体会|原则|经验)|件(?:大|实)?事)',
);

/** Whatever is counted, if the sentence ends with it. */
const ANYTHING = /^[\p{Script=Han}]{0,8}[。！!：:]?\s*$/u;

/** A pattern for `counted` and all that may still come after it in the sentence. */
function pattern(counted: string): RegExp {
  const rest =
    '的|意见|要求|希望|建议|倡议|体会|看法|想法|感想|感受|认识|思考|重点|主要|具体|工作|任务|问题|措施|举措|要点|层面|环节|观点|关键|坚持|字|原则|经验|情况|内容|关系|精神|说明|汇报|报告|和|与|及|、|来|进行|着手|入手|加以|向大家|向各位|讲|谈|说|阐述|努力|下功夫|上|抓好|做好|作|检查|剖析|述职|发言|，(?=与大家|和大家|供|请)|与大家|和大家|共勉|供|大家|同志们|各位|参考|请|批评|指正|审议|分享|交流';
  return new RegExp(`^${counted}(?:${rest}){0,8}[。！!：:]?\\s*$`);
}

/** A text that 三點(diǎn) does not interrupt, and where each of its characters stands in the written one. */
function withoutPinyin(written: string): { readonly text: string; readonly offsets: readonly number[] } {
  const spans = pinyinSpans(written);
  const offsets: number[] = [];
  let text = '';
  let next = 0;
  for (let at = 0; at < written.length; at++) {
    const span = spans[next];
    if (span && at === span.start) {
      at = span.end - 1;
      next++;
    } else {
      offsets.push(at);
      text += written.charAt(at);
    }
  }
  return { text, offsets };
}
