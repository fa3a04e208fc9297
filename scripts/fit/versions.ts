// Changed versions of labelled texts whose right outline stays known: what fitting learns from beside the texts themselves.
// Pure: the same text, kind and seed give the same version, whatever else is made.
import { readOrdinals } from '../../src/core/ordinals/reader.ts';
import { type Random, seeded } from '../random.ts';
import { cutOut, cutShort, deleted, runOn } from './cuts.ts';
import { delimitersFor, withFaults } from './faults.ts';
import {
  type Build,
  indentOf,
  isBlank,
  type Line,
  toLines,
  toVersion,
  type Version,
} from './labelled-lines.ts';
import { annex, inlineSeries, markdownParent, otherFormList, sameFormList, secondList } from './lists.ts';
import { isTraditional, LOOKALIKES } from './lookalikes.ts';
import { type Member, rewrite, type Rewriting, soundSeries } from './series.ts';
import { closing, contents, notes } from './surroundings.ts';
import type { LabelledText } from './texts.ts';
import { wordingFor } from './wordings.ts';

const BUILDS = {
  'as-is': (lines) => lines,
  plain: (lines) =>
    lines.filter((line) => !isBlank(line)).map((line) => ({ ...line, text: line.text.trimStart() })),
  wrap20: (lines) => lines.flatMap((line) => wrap(line, 20)),
  wrap28: (lines) => lines.flatMap((line) => wrap(line, 28)),
  wrap36: (lines) => lines.flatMap((line) => wrap(line, 36)),
  sloppy,
  lookalikes,
  faulty: withFaults,
  'same-form-list': sameFormList,
  'other-form-list': otherFormList,
  'second-list': secondList,
  contents,
  annex,
  deleted,
  'cut-short': cutShort,
  'cut-out': cutOut,
  'run-on': runOn,
  closing,
  notes,
  'inline-series': inlineSeries,
  'markdown-parent': markdownParent,
} satisfies Record<string, Build>;

export type VersionKind = keyof typeof BUILDS;

export const VERSION_KINDS = Object.keys(BUILDS).filter((kind): kind is VersionKind => kind in BUILDS);

/** One version of each kind, all kinds unless some are named; those left out for which the text has no place. */
export function versionsOf(
  text: LabelledText,
  seed: number,
  kinds: readonly VersionKind[] = VERSION_KINDS,
): Version[] {
  const lines = toLines(text);
  const words = wordingFor(text.text);
  return kinds.flatMap((kind) => {
    const build: Build = BUILDS[kind];
    const changed = build(lines, seeded(seed, kind, text.name), words);
    return changed ? [toVersion(kind, text, changed, kind !== 'sloppy')] : [];
  });
}

/** A line cut after every `width` characters, as a narrow page gives it; never before a closing mark. The first has the labels. */
function wrap(line: Line, width: number): Line[] {
  const pieces: string[] = [];
  let rest = Array.from(line.text);
  while (rest.length > width) {
    let cut = width;
    while (CLOSING_MARK.test(rest[cut] ?? '')) cut++;
    pieces.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  if (rest.length > 0 || pieces.length === 0) pieces.push(rest.join(''));
  return pieces.map((text, i) => (i === 0 ? { ...line, text } : { text }));
}

const CLOSING_MARK = /[，。、；：！？）】」』”’》,.;:!?)]/u;

/** The delimiters and brackets of every series mixed. What of it is a fault nobody can say, so no slips are known. */
function sloppy(lines: readonly Line[], random: Random): readonly Line[] | undefined {
  const changed = [...lines];
  for (const series of soundSeries(lines)) {
    if (series.length < 2) continue;
    for (const { at, ordinal } of series) {
      const line = lines[at];
      const form = otherForm(ordinal, random);
      if (line && form) changed[at] = rewrite(line, ordinal, form);
    }
  }
  return changed.some((line, i) => line.text !== lines[i]?.text) ? changed : undefined;
}

function otherForm({ style }: Member['ordinal'], random: Random): Rewriting | undefined {
  const { opening, closing, delimiter } = style;
  if (/^[（(]$/.test(opening) && closing !== '') {
    const [left = opening, right = closing] = random.pick(['（）', '()', '（)', '(）']);
    return { opening: left, closing: right };
  }
  return opening === '' && closing === '' && delimiter !== ''
    ? { delimiter: random.pick(delimitersFor(style)) }
    : undefined;
}

/** One to five paragraphs that begin like a number, each behind a paragraph of the text and laid out as that is. */
function lookalikes(lines: readonly Line[], random: Random): readonly Line[] | undefined {
  const traditional = isTraditional(lines.map(({ text }) => text).join('\n'));
  const places = lines.flatMap((line, i) => (i > 2 && /[。！？]["”」]?\s*$/.test(line.text) ? [i] : []));
  const chosen = random.sample(places, 1 + random.below(5));
  if (chosen.length === 0) return undefined;
  const hasWeak = lines.some(({ heading }) => heading?.weight === 'weak');
  const fitting = Object.values(LOOKALIKES)
    .flat()
    .filter((it) => isTraditional(it) === traditional)
    // Beside 首先 and 一是 that are headings, one that is none would be a riddle.
    .filter((it) => !hasWeak || !readOrdinals(it, 0).some(({ secondary }) => secondary));
  const fresh = random.shuffle(fitting);
  return lines.flatMap((line, i) => {
    const which = chosen.indexOf(i);
    if (which < 0) return [line];
    const next = lines[i + 1];
    const gap = next && isBlank(next) ? [{ text: next.text }] : [];
    return [line, ...gap, { text: indentOf(line) + (fresh[which] ?? '') }];
  });
}
