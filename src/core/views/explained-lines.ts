// The explanation of a draft's outline as lines to read: templates with arguments, which are translated at the edge.
import type { Draft } from '../reading/draft.ts';
import { type CountedRow, explain, type ExplainedCandidate } from '../reading/explain.ts';

export interface ExplainedLine {
  /** 0 for a candidate, 1 for what is said of it. */
  readonly depth: 0 | 1;
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** What the lines may say; rows of the table are said in English. */
export const EXPLANATIONS = {
  heading: 'line {0}, “{1}”: a heading of level {2}, {3}',
  none: 'line {0}, “{1}”: no heading; as one it would count',
  far: 'line {0}, “{1}”: no heading, and nowhere near one',
  margins: 'margins: as a heading {0}, its parent {1}, its number {2}',
  margin: 'margin: {0}',
  empty: 'No line begins with an ordinal.',
} as const;

/** Every candidate with what decided; margins and weights in nats, two decimals at most. */
export function explainedLines(draft: Draft): readonly ExplainedLine[] {
  const lines = explain(draft).flatMap((it) => linesOf(it, beginningOf(draft.lines[it.line] ?? '')));
  return lines.length > 0 ? lines : [{ depth: 0, template: EXPLANATIONS.empty, args: [] }];
}

function linesOf({ line, heading, margins, rows }: ExplainedCandidate, text: string): ExplainedLine[] {
  const place = [line + 1, text] as const;
  const shown = rows.map(rowLine);
  if (heading) {
    const { level, role } = heading;
    const { heading: own, parent, slip } = margins;
    return [
      { depth: 0, template: EXPLANATIONS.heading, args: [...place, level, role] },
      { depth: 1, template: EXPLANATIONS.margins, args: [own, parent, slip].map(marginText) },
      ...shown,
    ];
  }
  if (rows.length === 0) return [{ depth: 0, template: EXPLANATIONS.far, args: place }];
  return [
    { depth: 0, template: EXPLANATIONS.none, args: place },
    { depth: 1, template: EXPLANATIONS.margin, args: [marginText(margins.heading)] },
    ...shown,
  ];
}

function rowLine({ row, weight, times, says }: CountedRow): ExplainedLine {
  const worth = weight * times;
  const text = `${worth < 0 ? '−' : '+'}${rounded(Math.abs(worth)).padEnd(5)}  ${row}: ${says}`;
  return { depth: 1, template: '{0}', args: [times === 1 ? text : `${text} (× ${rounded(times)})`] };
}

function marginText(margin: number): string {
  return margin === Infinity ? '∞' : rounded(margin);
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const SHOWN = 24;

function beginningOf(line: string): string {
  const text = Array.from(line.trim());
  return text.length > SHOWN ? `${text.slice(0, SHOWN).join('')}…` : text.join('');
}
