// Faults of numbering put into a labelled text, each in a series of its own; the headings stay what they were.
import { type Ordinal, type OrdinalStyle } from '../../src/core/ordinals/ordinals.ts';
import { writeNumeral } from '../../src/core/ordinals/numerals.ts';
import type { Random } from '../random.ts';
import { type Line, type SlipKind, withSlip } from './labelled-lines.ts';
import { grouped, type Member, membersOf, renumber, rewrite, type Rewriting, soundSeries } from './series.ts';

/** One to three faults; undefined where the text has no series to put one into. */
export function withFaults(lines: readonly Line[], random: Random): readonly Line[] | undefined {
  // A list that does not restart goes on from another, so it is the only fault.
  const runOn = random.chance(0.2) ? notRestarted(lines, random) : undefined;
  if (runOn) return runOn;
  const series = soundSeries(lines).filter(({ length }) => length >= 3);
  let changed: readonly Line[] = lines;
  for (const members of random.sample(series, 1 + random.below(3))) {
    const before = changed;
    changed = firstOf(random.shuffle(FAULTS), (spoil) => spoil(before, members, random)) ?? before;
  }
  return changed === lines ? undefined : changed;
}

/** What stands behind a bare number in drafts, the usual sign first. */
export function delimitersFor({ system }: Pick<OrdinalStyle, 'system'>): readonly string[] {
  return system.startsWith('arabic') ? ['.', '、', '．'] : ['、', '.', '，', '．'];
}

/** Puts one fault into a sound series of three members at least; undefined where its form has no such fault. */
type Spoil = (
  lines: readonly Line[],
  series: readonly Member[],
  random: Random,
) => readonly Line[] | undefined;

const FAULTS: readonly Spoil[] = [
  (lines, series, random) => {
    const member = random.pick(series.slice(1));
    return renumbered(lines, 'duplicate', [[member, member.ordinal.number - 1]]);
  },
  (lines, series, random) => {
    const behind = series.slice(1 + random.below(series.length - 2));
    return renumbered(
      lines,
      'missing',
      behind.map((member) => [member, member.ordinal.number + 1]),
    );
  },
  (lines, series, random) => {
    const member = random.pick(series.slice(1, -1));
    return renumbered(lines, 'wrong', [[member, series.length + 3 + random.below(4)]]);
  },
  (lines, series, random) => {
    const at = 1 + random.below(series.length - 2);
    const pair = series.slice(at, at + 2);
    const numbers = pair.map(({ ordinal }) => ordinal.number).toReversed();
    return renumbered(
      lines,
      'exchanged',
      pair.map((member, i) => [member, numbers[i] ?? 0]),
      2,
    );
  },
  inForm('numeral', ({ style: { opening, system }, number }) => {
    if (opening === '第' || (system !== 'han' && system !== 'arabic')) return [];
    return [{ numeral: writeNumeral(number, system === 'han' ? 'arabic' : 'han') ?? '' }];
  }),
  inForm('delimiter', ({ style }) =>
    style.opening || style.closing || !style.delimiter
      ? []
      : delimitersFor(style).map((delimiter) => ({ delimiter })),
  ),
  inForm('brackets', ({ style }) => {
    const [opening, closing] = OTHER_WIDTH.get(style.opening) ?? [];
    if (opening === undefined || closing === undefined || style.closing === '') return [];
    return [{ opening, closing }, { opening, closing }, { closing }];
  }),
  inForm('redundant', ({ style: { closing, system, delimiter } }) =>
    delimiter === '' && (/[）)]/.test(closing) || system === 'circled') ? [{ delimiter: '、' }] : [],
  ),
  inForm('lookalike', ({ text, start, numeral, style: { system } }) => {
    const written = text.slice(numeral.start - start, numeral.end - start);
    return system === 'han'
      ? [{ numeral: written.replace(/[一二八十]/, (sign) => LOOKALIKES.get(sign) ?? sign) }]
      : [];
  }),
];

const OTHER_WIDTH: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['（', ['(', ')']],
  ['(', ['（', '）']],
]);
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['一', 'ー'],
  ['二', 'ニ'],
  ['八', 'ハ'],
  ['十', '\u2F17'],
]);

/** Writes the numbers; the slip shows on the first line, or on so many. Undefined where a form has no such number. */
function renumbered(
  lines: readonly Line[],
  kind: SlipKind,
  changes: readonly (readonly [Member, number])[],
  shows = 1,
): readonly Line[] | undefined {
  const slip = { kind, right: lines[changes[0]?.[0].at ?? -1]?.heading?.marker ?? '' };
  const changed = [...lines];
  for (const [i, [{ at, ordinal }, number]] of changes.entries()) {
    const line = lines[at];
    const written = line && renumber(line, ordinal, number);
    if (!written) return undefined;
    changed[at] = i < shows ? withSlip(written, slip) : written;
  }
  return changed;
}

/** Writes one marker in another form. A form that the text has elsewhere is none: it would make it another level's. */
function inForm(kind: SlipKind, formsOf: (ordinal: Ordinal) => readonly Rewriting[]): Spoil {
  return (lines, series, random) => {
    const { at, ordinal } = random.pick(series.slice(1));
    const line = lines[at];
    if (!line) return undefined;
    const used = new Set(membersOf(lines).map((member) => member.ordinal.key));
    const forms = formsOf(ordinal)
      .map((form) => rewrite(line, ordinal, form))
      .filter(({ text }) => text !== line.text)
      .filter((changed) => {
        const key = membersOf([changed])[0]?.ordinal.key;
        return key === undefined || key === ordinal.key || !used.has(key);
      });
    if (forms.length === 0) return undefined;
    return lines.with(at, withSlip(random.pick(forms), { kind, right: line.heading?.marker ?? '' }));
  };
}

/** Of three like lists and more below different parents, all of which restart, one goes on from the one before it. */
function notRestarted(lines: readonly Line[], random: Random): readonly Line[] | undefined {
  const inner = soundSeries(lines).filter(
    ([first]) => first && first.level > 1 && first.ordinal.style.opening !== '第' && !first.ordinal.prefix,
  );
  const pairs = grouped(inner, ([first]) => `${first?.level} ${first?.ordinal.key}`)
    .filter((lists) => new Set(lists.map(([first]) => first?.parent)).size >= 3)
    .flatMap((lists) => lists.slice(1).map((list, i) => ({ list, before: lists[i] ?? [] })))
    .filter(({ list, before }) => before.length > 1 && list[0]?.parent !== before[0]?.parent);
  if (pairs.length === 0) return undefined;
  const { list, before } = random.pick(pairs);
  return renumbered(
    lines,
    'start',
    list.map((member) => [member, member.ordinal.number + before.length]),
  );
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
