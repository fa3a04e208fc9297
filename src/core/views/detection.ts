// Whether a text reads like a draft, for texts whose name says nothing. What speaks for it are signs that other texts
// do not have together: a salutation, a promised count, numbered headings. A log, a novel, a README, code or a classic
// must never be taken for one; a draft that is not recognised costs one click.
import { type Draft, parse } from '../reading/draft.ts';
import type { Series } from '../reading/outline.ts';

/** How much of a text is looked at, in UTF-16 units: enough for three headings of a speech, and quick to read. */
export const RECOGNITION_PREFIX = 12_000;

/** From here on a text is taken for a draft. */
const RECOGNITION_THRESHOLD = 5;

export function readsLikeDraft(text: string): boolean {
  return recognitionScore(text) >= RECOGNITION_THRESHOLD;
}

/** How much the beginning of a text speaks for a draft, and 0 where something rules it out. Linear, never throws. */
export function recognitionScore(text: string): number {
  const prefix = text.slice(0, RECOGNITION_PREFIX);
  if (!isChineseProse(prefix) || FOREIGN.some((sign) => sign(prefix))) return 0;
  const draft = parse(prefix);
  return SIGNS.reduce((score, sign) => score + sign(draft, prefix), 0);
}

// ---- For ----

type Sign = (draft: Draft, text: string) => number;

const SIGNS: readonly Sign[] = [
  ({ frame }) => (frame.salutation ? 3 : 0),
  ({ frame }) => (frame.closing ? 1 : 0),
  ({ lines }) => (lines.slice(0, HEAD_LINES).some((line) => line.length <= 60 && TITLE.test(line)) ? 2 : 0),
  ({ series, sections }) =>
    Math.min(
      4,
      series.reduce((most, each) => Math.max(most, weightOf(each, sections)), 0),
    ),
  (_, text) => (PROMISE.test(text) ? 1 : 0),
  (_, text) => (ADDRESS.test(text) ? 1 : 0),
  (_, text) => (VOCABULARY.filter((word) => text.includes(word)).length >= 3 ? 1 : 0),
];

const HEAD_LINES = 12;
const TITLE =
  /(?:讲话|講話|发言|發言|致辞|致辭|致词|致詞|讲稿|講稿|报告|報告|汇报|匯報|彙報|主持词|主持詞|述职|述職|总结|總結|意见|意見|纪要|紀要|部署|倡议|倡議|办法|辦法|规定|規定|通知)\S{0,12}\s*$/;
const PROMISE =
  /(?:[讲講谈談说說提抓]|强调|強調|做好|把握|汇报|匯報|报告|報告|以下|如下)[^。！？；\n]{0,8}[二两兩三四五六七八九十几幾\d][个個点點项項条條]?(?:方面|意见|意見|要求|工作|问题|問題|建议|建議|体会|體會|任务|任務|感受|[点點])?[^。！？；\n]{0,8}[。：:]/;
const ADDRESS =
  /同志们|同志們|各位(?:领导|領導|代表|来宾|來賓|同事|同仁|委员|委員|专家|專家|嘉宾|嘉賓)|女士们|女士們|朋友们|朋友們/;
const VOCABULARY = [
  '工作',
  '会议',
  '會議',
  '落实',
  '落實',
  '加强',
  '加強',
  '坚持',
  '堅持',
  '发展',
  '發展',
  '我们要',
  '我們要',
  '我们',
  '我們',
  '领导',
  '領導',
  '推进',
  '推進',
  '建设',
  '建設',
  '干部',
  '幹部',
  '单位',
  '單位',
  '群众',
  '群眾',
];

/** A series of 一、 is a draft's; 1. stands in any text. */
function weightOf({ members, slips }: Series, sections: Draft['sections']): number {
  const first = sections[members[0] ?? -1];
  if (!first || members.length < 2 || slips.length * 3 > members.length || first.ordinal.number > 1) return 0;
  const { system, opening, delimiter } = first.ordinal.style;
  const many = Math.min(members.length, 4) - 2;
  if (opening === '第') return 1;
  if (system === 'han' && delimiter === '、') return 2 + many;
  if (system === 'han-financial' || (system === 'han' && opening !== '')) return 2 + many / 2;
  return 1;
}

// ---- Against ----

/** Han characters make up most of what is not blank. */
function isChineseProse(text: string): boolean {
  const signs = text.replace(/\s/g, '').length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 60 && han > signs * 0.5;
}

/** Shares of lines that no draft has. */
const FOREIGN: readonly ((text: string) => boolean)[] = [
  // Markdown, HTML, code.
  (text) => /^(?:```|~~~|#{1,6} \S|<!--|<\/?[a-z]+[ >]|\|.*\|\s*$|---\s*$)/m.test(text),
  (text) => shareOf(text, /[;{}]\s*$|^\s*(?:\/\/|import |def |const |return )/) > 0.1,
  // A log.
  (text) => shareOf(text, /^\s*\[?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?)\b/) > 0.2,
  // A novel: 第三回, and dialogue on line after line.
  (text) => /^\s*第[一二三四五六七八九十百\d]+[回卷]\s/m.test(text),
  (text) => shareOf(text, /^\s*[“「]|[：:道说說问問][：:]?[“「]/) > 0.2,
  // A classic.
  (text) => (text.match(/[之乎者也矣焉哉]/g)?.length ?? 0) > text.length * 0.05,
];

function shareOf(text: string, pattern: RegExp): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => pattern.test(line)).length / Math.max(lines.length, 1);
}
