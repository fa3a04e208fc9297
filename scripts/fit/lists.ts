// Lists put into a labelled text: inside a section, beside another list, in one paragraph, below a heading without number,
// in an annex. What is put in is labelled as an editor would: see the comment at each.
import type { Ordinal } from '../../src/core/ordinals/ordinals.ts';
import { handOf } from '../../src/core/ordinals/hand.ts';
import { readOrdinals } from '../../src/core/ordinals/reader.ts';
import { writeOrdinal } from '../../src/core/ordinals/writer.ts';
import type { Random } from '../random.ts';
import { type Build, indentOf, insert, isBlank, type Line, sectionEnd, textEnd } from './labelled-lines.ts';
import { membersOf, soundSeries } from './series.ts';
import type { Wording } from './wordings.ts';

/** A list of the section's own form inside it, after a lead-in; the section's series goes on behind it. */
export const sameFormList: Build = (lines, random, words) => {
  return listInSection(lines, random, words, (own) =>
    // 第一条 in 第一条, 1.1 in 1.1 and 首先 in 首先 is nothing that a writer does.
    own.style.opening === '第' || own.prefix !== undefined || own.secondary
      ? []
      : [(number) => writeOrdinal(own.style, number, handOf([own]))],
  );
};

/** A list of another form inside a section, after a lead-in; of none that stands above it. */
export const otherFormList: Build = (lines, random, words) => {
  return listInSection(lines, random, words, (_, above) => FORMS.filter((form) => !above.has(keyOf(form))));
};

/** Behind the last item of a list that has items of one line only: loose text, a lead-in and a second list, beside the first. */
export const secondList: Build = (lines, random, words) => {
  const lists = soundSeries(lines).filter(
    (series) =>
      series.length >= 2 &&
      series.every(({ at, parent }, i) => {
        const next = series[i + 1]?.at ?? sectionEnd(lines, at);
        return parent >= 0 && lines.slice(at + 1, next).every(isBlank);
      }),
  );
  if (lists.length === 0) return undefined;
  const list = random.pick(lists);
  const [last] = list.slice(-1);
  if (!last) return undefined;
  const { ordinal, level, at } = last;
  const above = keysAbove(lines, at);
  const same: Form = (number) => writeOrdinal(ordinal.style, number, handOf([ordinal]));
  const others = FORMS.filter((form) => !above.has(keyOf(form)));
  const form = random.chance(0.6) || others.length === 0 ? same : random.pick(others);
  const indent = indentOf(lines[at]);
  return insert(lines, at + 1, [
    { text: indent + random.pick(words.sentences) },
    { text: indent + random.pick(words.leadIns) },
    ...items(form, level, indent, random, words),
  ]);
};

/** A series inside one paragraph that opens with its first member; no heading. */
export const inlineSeries: Build = (lines, random, words) => {
  const first = lines.findIndex(({ heading }) => heading !== undefined);
  const places = lines.flatMap(({ text }, i) => (first >= 0 && i >= first && /。\s*$/.test(text) ? [i] : []));
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  const form = random.pick<Form>([
    ...FORMS.slice(1),
    circled,
    (number) => `${'零一二三四'.charAt(number)}是`,
  ]);
  const [between, end] = random.pick([
    ['；', '。'],
    ['；', '。'],
    ['，', '，都要有人管。'],
  ] as const);
  const members = random.shuffle(words.short).slice(0, 2 + random.below(3));
  const text = members.map((member, i) => (form(i + 1) ?? '') + member).join(between) + end;
  return insert(lines, at + 1, [{ text: indentOf(lines[at]) + text }]);
};

/** The text in Markdown, and at its end a heading without number above a list: what was open is closed, the list stands at level 1. */
export const markdownParent: Build = (lines, random, words) => {
  const first = lines.findIndex(({ heading }) => heading !== undefined);
  if (first < 0 || lines.some(({ text }) => /^\s*#|附[件录錄]/.test(text))) return undefined;
  const numbered = random.chance(0.5);
  const [opening = '', ending = ''] = random.shuffle(words.headings);
  const marked = lines.map((line) =>
    numbered && line.heading?.form === 'standalone' && line.heading.level <= 3
      ? { ...line, text: `${'#'.repeat(line.heading.level + 1)} ${line.text.trimStart()}` }
      : line,
  );
  const under = numbered ? marked : insert(marked, first, [{ text: `## ${opening}` }]);
  return insert(under, textEnd(under, under.length), [
    { text: '' },
    { text: `## ${ending}` },
    ...items(random.pick(FORMS), 1, '', random, words),
  ]);
};

/** An annex with a list behind everything, or two of them; their items stand at level 1, whatever stood before. */
export const annex: Build = (lines, random, words) => {
  if (lines.some(({ text }) => /附[件录錄表]|名[词詞]解/.test(text))) return undefined;
  const signature = random.chance(0.5) ? random.pick(words.signatures) : [];
  const form = random.pick(FORMS);
  return insert(lines, textEnd(lines, lines.length), [
    ...signature.map((text) => ({ text })),
    { text: '' },
    ...random
      .pick(words.annexes)
      .flatMap((text) => [{ text }, { text: '' }, ...items(form, 1, '', random, words)]),
  ]);
};

/** Writes the ordinal of a number; undefined where the form has none. */
type Form = (number: number) => string | undefined;

const han: Form = (number) => '零一二三四五六七八九'.charAt(number);

export function circled(number: number): string {
  return '〇①②③④⑤⑥⑦⑧⑨'.charAt(number);
}

const FORMS: readonly Form[] = [
  (number) => `${han(number)}、`,
  (number) => `（${han(number)}）`,
  (number) => `${number}、`,
  (number) => `${number}.`,
  (number) => `${number}．`,
  (number) => `（${number}）`,
];

function keyOf(form: Form): string {
  return readOrdinals(form(1) ?? '', 0)[0]?.key ?? '';
}

/** The keys of the markers of a heading and of all it stands under. */
function keysAbove(lines: readonly Line[], at: number): ReadonlySet<string> {
  const members = membersOf(lines);
  const keys = new Set<string>();
  for (let next = at; next >= 0;) {
    const member = members.find((it) => it.at === next);
    if (member) keys.add(member.ordinal.key);
    next = member?.parent ?? -1;
  }
  return keys;
}

/** A list in a section that has text and nothing below it, and whose series goes on right behind it. */
function listInSection(
  lines: readonly Line[],
  random: Random,
  words: Wording,
  formsFor: (own: Ordinal, above: ReadonlySet<string>) => readonly Form[],
): readonly Line[] | undefined {
  const spots = soundSeries(lines).flatMap((series) =>
    series.slice(0, -1).filter(({ at }, i) => {
      const end = sectionEnd(lines, at);
      return end === series[i + 1]?.at && lines.slice(at + 1, end).every(({ heading }) => !heading);
    }),
  );
  if (spots.length === 0) return undefined;
  const { at, level, ordinal } = random.pick(spots);
  const forms = formsFor(ordinal, keysAbove(lines, at));
  if (forms.length === 0) return undefined;
  const end = textEnd(lines, sectionEnd(lines, at));
  const hasBody = end > at + 1;
  const indent = indentOf(lines[end - 1]) || (hasBody ? '' : indentOf(lines[at]));
  const deeper = random.chance(0.25) ? `${indent}　　` : indent;
  const leadIn = random.pick(words.leadIns);
  const opening = random.chance(0.5) ? leadIn : random.pick(words.sentences) + leadIn;
  const list = items(random.pick(forms), level + 1, deeper, random, words);
  const behind = random.chance(0.4) ? [{ text: indent + random.pick(words.sentences) }] : [];
  return insert(lines, end, [{ text: indent + opening }, ...list, ...behind]);
}

/** Two to five items: bare, each with a full stop, or with semicolons between; some with a sentence behind. */
function items(form: Form, level: number, indent: string, random: Random, words: Wording): Line[] {
  const chosen = random.shuffle(words.items).slice(0, 2 + random.below(4));
  const end = random.pick(['', '。', '；', '；']);
  const runIn = end === '。' && random.chance(0.5);
  return chosen.map((title, i): Line => {
    const marker = form(i + 1) ?? '';
    const stop = end === '；' && i === chosen.length - 1 ? '。' : end;
    return {
      text: indent + marker + title + stop + (runIn ? random.pick(words.sentences) : ''),
      heading: { marker, level, title, form: runIn ? 'run-in' : 'standalone', weight: 'core' },
    };
  });
}
