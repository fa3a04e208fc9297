// Where a text was cut into lines of one width: by a page, by a mail program, by whoever made the PDF file. A text may be
// whole in one part and cut in another, each part at a width of its own.
import { partitionPoint } from '../../text/partition-point.ts';
import { isMidSentence, type Lengths, type LineShape, type LineShapes } from './line-shapes.ts';

/** How much room, as a share of the width, a line of a ragged part has left at most. */
export const NEARLY_FULL = 0.2;

export interface WrappedPart {
  /** The first and the last line, inclusive. */
  readonly from: number;
  readonly to: number;
  /**
   * How much room was left on a line of the part for what the next line begins with, as a share of the width: 0 where it
   * did not fit.
   */
  readonly roomLeft: (line: number) => number;
  /** Whether the lines fall short of the width by this and that, as those of a PDF file do. */
  readonly isRagged: boolean;
}

/**
 * The parts of a text that were cut, in order. `mayGoOn` says whether the line after this one can belong to its paragraph
 * at all. Linear in the number of lines.
 */
export function wrappedParts(shapes: LineShapes, mayGoOn: (line: number) => boolean): readonly WrappedPart[] {
  const openLines: number[] = [];
  for (let line = 0; line < shapes.length; line++) {
    if (shapes.endsInStop(line) || !mayGoOn(line)) continue;
    const { ending = 'blank', end = 0 } = shapes.at(line) ?? {};
    if (end <= LONGEST && isMidSentence(ending)) openLines.push(line);
  }
  const text: Text = { shapes, openLines };
  const parts: WrappedPart[] = [];
  let rest: readonly Stretch[] = [{ from: 0, to: shapes.length - 1 }];
  let lines = openLines.filter((line) => shapes.at(line)?.isProse);
  for (let round = 0; round < MOST_WIDTHS && lines.length >= LEAST_CUTS; round++) {
    const cut = likeliestCut(text, lines);
    if (!cut) break;
    const stretches = rest.flatMap((stretch) => narrowStretches(text, stretch, cut));
    const found = stretches.flatMap((stretch) => wrappedPart(text, stretch, cut) ?? []);
    for (const part of found) parts.push(part);
    const starts = new Set(found.map(({ from }) => from));
    rest = stretches.filter(({ from }) => !starts.has(from));
    // Lines of like length, and no more than that: others may tell of another width.
    lines = lines.filter((line) => !isCutAt(text, line, cut));
  }
  return parts.sort((a, b) => a.from - b.from);
}

// ---- Below: how ----

/** How many widths one text may have been cut at. */
const MOST_WIDTHS = 6;
/** In full-width characters. Narrower columns are verse and tables; longer lines are whole paragraphs. */
const NARROWEST = 12;
const WIDEST = 80;
/** In UTF-16 units: all Latin, and closing marks that hang over. */
const LONGEST = 2 * WIDEST + 20;
/** How many line ends in mid-sentence must lie at the width, what share of the lines, and what share of them in prose. */
const LEAST_CUTS = 3;
const LEAST_SHARE = 1 / 16;
const LEAST_PROSE = 1 / 2;
const LEAST_OPEN = 1 / 3;
/** From so many lines in mid-sentence on that are nearly full, by the side of those that are, a part is ragged. */
const MOST_SHORT = 1 / 10;
/** So many longer lines, and one at any rate, do not speak against a width: an address, a row of a table. */
const MOST_LONGER = 1 / 16;

interface Text {
  readonly shapes: LineShapes;
  /** The lines, in order, that end in mid-sentence, and from which the next one may go on. */
  readonly openLines: readonly number[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface NarrowStretch extends Stretch {
  /** Whether no line is longer than the width. */
  readonly isNarrow: boolean;
}

/** A width in the units of a ruler, and by how much lines fall short of it: those of a PDF file are not all alike. */
interface Cut {
  readonly ruler: Ruler;
  readonly width: number;
  readonly slack: number;
}

interface Ruler {
  /** Units to a full-width character. */
  readonly unit: number;
  readonly lengths: (shape: LineShape) => Lengths;
}

/** Programs count characters; whoever sets type counts columns, of which a Latin letter takes half as many. */
const RULERS: readonly Ruler[] = [
  { unit: 1, lengths: ({ characters }) => characters },
  { unit: 2, lengths: ({ columns }) => columns },
];
/** In full-width characters, and what a line end counts there. */
const SLACKS: readonly (readonly [slack: number, worth: number])[] = [
  [0, 1],
  [1, 0.9],
  [2, 0.8],
  [4, 0.65],
];

/** The cut that accounts for most of these line ends. */
function likeliestCut(text: Text, lines: readonly number[]): Cut | undefined {
  let best: Cut | undefined;
  let most = 0;
  for (const ruler of RULERS) {
    const widest = WIDEST * ruler.unit;
    const widths = lines.map((line) => widthsAt(text, line, ruler)).filter(([least]) => least <= widest);
    for (const [slack, worth] of SLACKS) {
      // How many line ends more, or fewer, a width accounts for than the one before it.
      const steps = new Int32Array(widest + 2);
      for (const [least, greatest] of widths) {
        steps[least] = (steps[least] ?? 0) + 1;
        const beyond = Math.min(greatest + slack * ruler.unit, widest) + 1;
        steps[beyond] = (steps[beyond] ?? 0) - 1;
      }
      let count = 0;
      for (let width = 0; width <= widest; width++) {
        count += steps[width] ?? 0;
        if (width < NARROWEST * ruler.unit || count < LEAST_CUTS || count * worth <= most) continue;
        most = count * worth;
        best = { ruler, width, slack: slack * ruler.unit };
      }
    }
  }
  return best;
}

/** The widths of a page that ends its line here: it holds the line, and not what the next one begins with. */
function widthsAt({ shapes }: Text, line: number, { lengths }: Ruler): readonly [number, number] {
  const shape = shapes.at(line);
  const next = shapes.at(line + 1);
  if (!shape || !next) return [Infinity, Infinity];
  const { core, whole } = lengths(shape);
  return [core, whole + lengths(next).first - 1];
}

function isCutAt(text: Text, line: number, { ruler, width, slack }: Cut): boolean {
  const [least, greatest] = widthsAt(text, line, ruler);
  return least <= width && width <= greatest + slack;
}

function roomAt(text: Text, line: number, { ruler, width, slack }: Cut): number {
  const [, greatest] = widthsAt(text, line, ruler);
  return Math.max(0, width - slack - greatest) / width;
}

/** The stretch itself, or what lies between longer lines, and these, where there are many. */
function narrowStretches({ shapes }: Text, { from, to }: Stretch, { ruler, width }: Cut): NarrowStretch[] {
  const isLonger = Array.from({ length: to + 1 - from }, (_, i) => {
    const shape = shapes.at(from + i);
    return shape !== undefined && (shape.end > LONGEST || ruler.lengths(shape).core > width);
  });
  const longer = isLonger.filter(Boolean).length;
  if (longer <= Math.max(1, MOST_LONGER * countText(shapes, from, to))) return [{ from, to, isNarrow: true }];
  const stretches: NarrowStretch[] = [];
  let start = 0;
  isLonger.forEach((is, at) => {
    if (is === isLonger[at + 1]) return;
    stretches.push({ from: from + start, to: from + at, isNarrow: !is });
    start = at + 1;
  });
  return stretches;
}

/** The stretch as a part, if it was cut so. */
function wrappedPart(text: Text, { from, to, isNarrow }: NarrowStretch, cut: Cut): WrappedPart | undefined {
  if (!isNarrow) return undefined;
  let cuts = 0;
  let prose = 0;
  let open = 0;
  let short = 0;
  for (const line of openIn(text, { from, to })) {
    const isProse = text.shapes.at(line)?.isProse === true;
    if (isCutAt(text, line, cut)) {
      cuts++;
      if (isProse) prose++;
      if (text.shapes.at(line)?.ending === 'open') open++;
    } else {
      const room = roomAt(text, line, cut);
      if (isProse && room > 0 && room <= NEARLY_FULL) short++;
    }
  }
  const isCut =
    cuts >= LEAST_CUTS &&
    cuts >= LEAST_SHARE * countText(text.shapes, from, to) &&
    prose >= Math.max(LEAST_CUTS, LEAST_PROSE * cuts) &&
    // Whoever writes line by line ends them at commas.
    open >= LEAST_OPEN * cuts;
  if (!isCut) return undefined;
  const roomLeft = (line: number): number => roomAt(text, line, cut);
  return { from, to, roomLeft, isRagged: cut.slack > 0 || short > MOST_SHORT * cuts };
}

/** The lines of a stretch, its last one excepted, that end in mid-sentence. */
function openIn({ openLines }: Text, { from, to }: Stretch): readonly number[] {
  const before = (limit: number): number =>
    partitionPoint(openLines.length, (at) => (openLines[at] ?? 0) < limit);
  return openLines.slice(before(from), before(to));
}

function countText(shapes: LineShapes, from: number, to: number): number {
  let count = 0;
  for (let line = from; line <= to; line++) if (shapes.at(line)?.ending !== 'blank') count++;
  return count;
}
