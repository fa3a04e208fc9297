// What copying leaves in a text. A finder takes a draft and gives the traces of its kind, in the order of the text, none
// touching another; each with the edits that take it away, and nothing of the draft's own.
import type { TextEdit } from '../../text/edits.ts';

export type TraceKind = 'pinyin' | 'residue' | 'wraps' | 'punctuation';

/** What a trace is, within its kind. */
export type TraceName =
  | 'pinyin'
  /** A notice that text is missing here: ……(此处省略440字,正式会员可完整阅读)……. */
  | 'omission'
  /** A line of the page around the text: 来源：…, 字号：大 中 小, 收藏《…》. */
  | 'page-line'
  /** — 3 —, 第 3 页 共 9 页, and the running head beside it. */
  | 'page-number'
  /** Characters that nobody sees: zero-width blanks, soft hyphens, page breaks. */
  | 'invisible'
  /** A character of somebody's private font. */
  | 'private-glyph'
  /** The text of a link, put on a line of its own: 根据《 | 公路法 | 》. */
  | 'torn-link'
  | 'blank-lines'
  | 'hard-wrap'
  /** 一、 on a line of its own, and its title on the next. */
  | 'torn-number'
  | 'punctuation'
  /** A pair of straight quotes. */
  | 'quotes'
  /** A pair of half-width brackets. */
  | 'brackets';

export interface Trace {
  readonly name: TraceName;
  /** In the order of the text; empty where nobody can tell what belongs here. */
  readonly edits: readonly TextEdit[];
  /** Where it stands. */
  readonly range: TextEdit['range'];
}

/** The trace that these edits take away: at least one, in the order of the text. */
export function traceOf(name: TraceName, ...edits: readonly [TextEdit, ...TextEdit[]]): Trace {
  const [first] = edits;
  return { name, edits, range: { start: first.range.start, end: (edits.at(-1) ?? first).range.end } };
}
