// Whether a text reads like a draft, for texts whose name says nothing. What speaks for it are signs that other texts
// do not have together: a salutation, a promised count, numbered headings. A log, a novel, a README, code or a classic
// must never be taken for one; a draft that is not recognised costs one click.
import { type Draft, parse } from '../reading/draft.ts';
import type { Series } from '../reading/outline.ts';
import { simplified } from '../text/script.ts';
import { ADDRESS, hasTitle, isShort, mayReadLikeDraft, RECOGNITION_PREFIX } from './detection-prefilter.ts';

/** From here on a text is taken for a draft. */
const RECOGNITION_THRESHOLD = 5;

export function readsLikeDraft(text: string): boolean {
  return recognitionScore(text) >= RECOGNITION_THRESHOLD;
}

/** How much the beginning of a text speaks for a draft, and 0 where something rules it out. Linear, never throws. */
export function recognitionScore(text: string): number {
  const prefix = text.slice(0, RECOGNITION_PREFIX);
  if (!mayReadLikeDraft(prefix)) return 0;
  const folded = simplified(prefix);
  const draft = parse(prefix);
  if (isShort(folded)) return isBegun(draft) ? RECOGNITION_THRESHOLD : 0;
  return SIGNS.reduce((score, sign) => score + sign(draft, folded), 0);
}

// ---- A draft that has only been begun ----

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

// ---- What speaks for one ----

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

const PROMISE =
  /(?:[讲谈说提抓]|强调|做好|把握|汇报|报告|以下|如下)[^。！？；\n]{0,8}[二两三四五六七八九十几\d][个点项条]?(?:方面|意见|要求|工作|问题|建议|体会|任务|感受|点)?[^。！？；\n]{0,8}[。：:]/;
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
