// The registry: every rule there is, in the order of the manual.
import { brokenReference } from './broken-reference.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { headingPunctuation } from './heading-punctuation.ts';
import { inlineSeries } from './inline-series.ts';
import { levelOrder } from './level-order.ts';
import { loneItem } from './lone-item.ts';
import { lookalikeNumeral } from './lookalike-numeral.ts';
import { missingNumber } from './missing-number.ts';
import { mixedBrackets } from './mixed-brackets.ts';
import { mixedDelimiter } from './mixed-delimiter.ts';
import { mixedNumeral } from './mixed-numeral.ts';
import { nonconformingOrdinal } from './nonconforming-ordinal.ts';
import { numberOutOfOrder } from './number-out-of-order.ts';
import { promisedCount } from './promised-count.ts';
import { redundantDelimiter } from './redundant-delimiter.ts';
import type { Rule } from './rule.ts';
import { seriesStart } from './series-start.ts';
import { skippedLevel } from './skipped-level.ts';
import { tooDeep } from './too-deep.ts';
import { unevenLevels } from './uneven-levels.ts';

export const rules: readonly Rule[] = [
  missingNumber,
  duplicateNumber,
  numberOutOfOrder,
  seriesStart,
  mixedNumeral,
  mixedDelimiter,
  mixedBrackets,
  redundantDelimiter,
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
];
