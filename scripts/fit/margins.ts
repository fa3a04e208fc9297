// The curve that the margins of src/lint/certainty.ts are chosen on: what is found and mended of planted faults, and what becomes
// of sound texts, from each margin on.
import { lint, fixAll } from '../../src/lint/lint.ts';
import { type Margins, MARGINS } from '../../src/lint/certainty.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import type { LabelledText } from './texts.ts';
import { type VersionKind, versionsOf } from './versions.ts';

/** In nats. */
const STEPS = [0, 0.2, 0.5, 1, 1.5, 2, 3, 4, 6, 8];
const SEEDS = [41, 42, 43, 44];
/** Versions that are as sound as the text itself, and harder to read. */
const SOUND: readonly VersionKind[] = ['plain', 'wrap20', 'lookalikes', 'same-form-list', 'other-form-list', 'second-list', 'contents', 'annex', 'cut-out', 'run-on', 'inline-series', 'markdown-parent']; // prettier-ignore

/** Rows to print. `sound` are texts without a fault; those of `texts` without one are counted as well. */
export function marginCurve(texts: readonly LabelledText[], sound: readonly string[]): string[] {
  const faultless = texts.filter(({ faults }) => faults.length === 0);
  const planted = SEEDS.flatMap((seed) =>
    faultless.flatMap((text) =>
      versionsOf(text, seed, ['faulty']).map(({ text: faulty }) => ({ faulty, right: text.text })),
    ),
  );
  const versions = faultless.flatMap((text) => versionsOf(text, SEEDS[0] ?? 0, SOUND).map((it) => it.text));
  const intact = [...faultless.map(({ text }) => text), ...sound, ...versions];
  const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;
  const rows = STEPS.map((margin) => {
    const said = { said: margin, safe: Math.max(margin, MARGINS.safe) };
    const safe = { said: Math.min(margin, MARGINS.said), safe: margin };
    const found = planted.filter(({ faulty }) => hasWarning(faulty, said)).length;
    const mended = planted.filter(({ faulty, right }) => fixed(faulty, safe) === right).length;
    const warned = intact.filter((text) => hasWarning(text, said)).length;
    const changed = intact.filter((text) => fixed(text, safe) !== text).length;
    return [
      margin.toFixed(1),
      percent(found, planted.length),
      String(warned),
      percent(mended, planted.length),
      String(changed),
    ];
  });
  const head = ['margin', 'said: faulty texts', 'said: sound texts', 'mended whole', 'sound texts changed'];
  return [
    `${planted.length} texts with planted faults, ${intact.length} sound ones`,
    ...[head, ...rows].map((row) => row.map((cell, i) => cell.padStart(head[i]?.length ?? 0)).join('  ')),
  ];
}

function hasWarning(text: string, margins: Margins): boolean {
  return lint(parse(text), { margins, readings: 0 }).some(({ severity }) => severity === 'warning');
}

function fixed(text: string, margins: Margins): string {
  return applyEdits(text, fixAll(lint(parse(text), { margins })));
}
