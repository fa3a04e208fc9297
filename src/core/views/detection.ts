// Whether a text reads like a draft, for texts whose name says nothing. What speaks for it are signs that other texts
// do not have together: a salutation, a promised count, numbered headings. A log, a novel, a README, code or a classic
// must never be taken for one; a draft that is not recognised costs one click.
import { type Draft, parse } from '../reading/draft.ts';
import type { Series } from '../reading/outline.ts';
import { splitLines } from '../text/positions.ts';
import { simplified } from '../text/script.ts';
import { ADDRESSES, anyOf, DRAFT_GENRES, GREETED } from '../text/vocabulary.ts';

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
  const folded = simplified(prefix);
  const han = folded.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han * 2 <= folded.replace(/\s/g, '').length || FOREIGN.some((sign) => sign(folded))) return 0;
  if (han < LEAST_HAN && !mayBeBegun(folded)) return 0;
  const draft = parse(prefix);
  if (han < LEAST_HAN) return isBegun(draft) ? RECOGNITION_THRESHOLD : 0;
  return SIGNS.reduce((score, sign) => score + sign(draft, folded), 0);
}

/** Of less text only its beginning can tell. */
const LEAST_HAN = 60;

// ---- A draft that has only been begun ----

function mayBeBegun(text: string): boolean {
  return hasTitle(text) && ADDRESS.test(text);
}

/** Title, salutation and one heading: nothing else begins so, however little there is of it. */
function isBegun({ frame: { title, salutation }, sections: [first] }: Draft): boolean {
  return (
    title.length > 0 &&
    salutation !== undefined &&
    first !== undefined &&
    first.line > salutation.line &&
    first.ordinal.number === 1
  );
}

// ---- For ----

type Sign = (draft: Draft, text: string) => number;

const SIGNS: readonly Sign[] = [
  ({ frame }) => (frame.salutation ? 3 : 0),
  ({ frame }) => (frame.closing ? 1 : 0),
  (_, text) => (hasTitle(text) ? 2 : 0),
  ({ series, sections }) =>
    Math.min(
      4,
      series.reduce((most, each) => Math.max(most, weightOf(each, sections)), 0),
    ),
  (_, text) => (PROMISE.test(text) ? 1 : 0),
  (_, text) => (ADDRESS.test(text) ? 1 : 0),
  (_, text) => (VOCABULARY.filter((word) => text.includes(word)).length >= 3 ? 1 : 0),
];

function hasTitle(text: string): boolean {
  return splitLines(text)
    .slice(0, HEAD_LINES)
    .some((line) => line.length <= 60 && TITLE.test(line));
}

const HEAD_LINES = 12;
const TITLE = new RegExp(`${anyOf(DRAFT_GENRES, ['部署'])}\\S{0,12}\\s*$`);
const PROMISE =
  /(?:[讲谈说提抓]|强调|做好|把握|汇报|报告|以下|如下)[^。！？；\n]{0,8}[二两三四五六七八九十几\d][个点项条]?(?:方面|意见|要求|工作|问题|建议|体会|任务|感受|点)?[^。！？；\n]{0,8}[。：:]/;
const ADDRESS = new RegExp(`${anyOf(ADDRESSES)}|各位${anyOf(GREETED)}`);
const VOCABULARY = [
  '工作',
  '会议',
  '落实',
  '加强',
  '坚持',
  '发展',
  '我们要',
  '我们',
  '领导',
  '推进',
  '建设',
  '干部',
  '单位',
  '群众',
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

/** Shares of lines that no draft has. */
const FOREIGN: readonly ((text: string) => boolean)[] = [
  // Markdown, HTML, code.
  (text) => shareOf(text, /^(?:```|~~~|#{1,6} \S|<!--|<\/?[a-z]+[ >]|\|.*\|\s*$|---\s*$)/) > 0,
  (text) => shareOf(text, /[;{}]\s*$|^\s*(?:\/\/|import |def |const |return )/) > 0.1,
  // A log.
  (text) => shareOf(text, /^\s*\[?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?)\b/) > 0.2,
  // A novel: 第三回, and dialogue on line after line.
  (text) => shareOf(text, /^\s*第[一二三四五六七八九十百\d]+[回卷](?:\s|$)/) > 0,
  (text) => shareOf(text, /^\s*[“「]|[：:道说问][：:]?[“「]/) > 0.2,
  // A classic.
  (text) => (text.match(/[之乎者也矣焉哉]/g)?.length ?? 0) > text.length * 0.05,
];

function shareOf(text: string, pattern: RegExp): number {
  const lines = splitLines(text).filter((line) => line.trim() !== '');
  return lines.filter((line) => pattern.test(line)).length / Math.max(lines.length, 1);
}
