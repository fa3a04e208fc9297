// The registry: every rule there is, in the order of the manual.
import { brokenReference } from './rules/broken-reference.ts';
import { duplicateNumber } from './rules/duplicate-number.ts';
import { headingPunctuation } from './rules/heading-punctuation.ts';
import { inlineSeries } from './rules/inline-series.ts';
import { levelOrder } from './rules/level-order.ts';
import { loneItem } from './rules/lone-item.ts';
import { lookalikeNumeral } from './rules/lookalike-numeral.ts';
import { missingNumber } from './rules/missing-number.ts';
import { mixedBrackets } from './rules/mixed-brackets.ts';
import { mixedDelimiter } from './rules/mixed-delimiter.ts';
import { mixedNumeral } from './rules/mixed-numeral.ts';
import { nonconformingOrdinal } from './rules/nonconforming-ordinal.ts';
import { numberOutOfOrder } from './rules/number-out-of-order.ts';
import { promisedCount } from './rules/promised-count.ts';
import { redundantDelimiter } from './rules/redundant-delimiter.ts';
import { redundantOrdinal } from './rules/redundant-ordinal.ts';
import { halfWidthPunctuation } from './rules/half-width-punctuation.ts';
import { hardWrap } from './rules/hard-wrap.ts';
import { pinyinAnnotation } from './rules/pinyin-annotation.ts';
import { webResidue } from './rules/web-residue.ts';
import type { Rule } from './rule.ts';
import type { TraceRule } from './trace-rules.ts';
import { staleContents } from './rules/stale-contents.ts';
import { seriesStart } from './rules/series-start.ts';
import { skippedLevel } from './rules/skipped-level.ts';
import { tooDeep } from './rules/too-deep.ts';
import { unevenLevels } from './rules/uneven-levels.ts';

/** What copying leaves: found as hints, taken away when asked for only. */
export const traceRules: readonly TraceRule[] = [
  pinyinAnnotation,
  webResidue,
  hardWrap,
  halfWidthPunctuation,
];

export const rules: readonly Rule[] = [
  missingNumber,
  duplicateNumber,
  numberOutOfOrder,
  seriesStart,
  mixedNumeral,
  mixedDelimiter,
  mixedBrackets,
  redundantDelimiter,
  redundantOrdinal,
  lookalikeNumeral,
  levelOrder,
  unevenLevels,
  skippedLevel,
  tooDeep,
  loneItem,
  promisedCount,
  inlineSeries,
  headingPunctuation,
  brokenReference,
  nonconformingOrdinal,
  staleContents,
  ...traceRules,
];
