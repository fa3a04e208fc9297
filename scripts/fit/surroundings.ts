// What may stand around the sections of a labelled text: a contents page, closing words, notes. None of it holds a heading.
import { codeUnits, WHITE_SPACE, withoutEnd } from '../../src/core/text/characters.ts';
import { type Build, indentOf, insert, type Line, textEnd } from './labelled-lines.ts';
import { circled } from './lists.ts';

const TITLE_ENDS = codeUnits(WHITE_SPACE, '。：:；');

/**
 * A contents page in front: with leaders, with page numbers, or the bare headings again. Its lines are no headings. Only of
 * levels on which every heading is short and stands alone, and never of articles.
 */
export const contents: Build = (lines, random, words) => {
  const depth = [1, 2].findIndex((level) => !lines.every((line) => isListable(line, level)));
  const deepest = depth < 0 ? 1 + random.below(2) : depth;
  const listed = lines.filter(
    ({ heading }) => heading && heading.weight === 'core' && heading.level <= deepest,
  );
  if (listed.length < 3 || lines.some(({ text }) => /^\s*目\s*[录錄次]\s*$/.test(text))) return undefined;
  let page = 1;
  const leader = random.pick<(page: number) => string>([
    () => '',
    () => '',
    (page) => `……${page}`,
    (page) => `………………${page}`,
    (page) => `${'.'.repeat(20)}${page}`,
    (page) => `\t${page}`,
    (page) => `　　${page}`,
    (page) => `……（${page}）`,
  ]);
  const rows = listed.map(({ text }) => ({
    text: withoutEnd(text.replace(/^[\s#*>]+/, ''), TITLE_ENDS) + leader((page += random.below(4))),
  }));
  const firstHeading = lines.findIndex(({ heading }) => heading !== undefined);
  const title = lines.findIndex(({ text }) => /\p{Script=Han}/u.test(text));
  const at = title < firstHeading ? title + 1 : 0;
  const head = random.chance(0.75) ? [{ text: '' }, { text: random.pick(words.contents) }] : [{ text: '' }];
  return [...lines.slice(0, at), ...head, ...rows, { text: '' }, ...lines.slice(at)];
};

/** Closing words behind the last section; they are no headings. */
export const closing: Build = (lines, random, words) => {
  const end = textEnd(lines, lines.length);
  const last = lines.slice(Math.max(0, end - 4), end);
  if (last.some(({ text }) => /[谢謝祝]|附[件录錄]|^\s*[[〔（(]/.test(text))) return undefined;
  const indent = indentOf(lines[end - 1]);
  return insert(
    lines,
    end,
    random.pick(words.closings).map((text) => ({ text: indent + text })),
  );
};

/** Notes below the text, with signs in it where nothing else tells what they are; they are no headings. */
export const notes: Build = (lines, random, words) => {
  const ends = lines.flatMap(({ text }, i) => (i > 2 && /[^\s）)]。\s*$/.test(text) ? [i] : []));
  if (ends.length < 3 || lines.some(({ text }) => /[①②]|\[1\]|〔1〕|[注註][释釋]/.test(text)))
    return undefined;
  const title = random.pick(words.noteTitles);
  const sign = random.pick<(number: number) => string>(
    NOTE_SIGNS.slice(0, title === '' ? 1 : title.startsWith('-') ? 3 : 4),
  );
  const marked = random.sample(ends, 2 + random.below(3));
  const inText = sign(1) === '1. ' ? circled : sign;
  const changed = lines.map((line, i) => {
    const note = marked.indexOf(i);
    return note < 0 ? line : { ...line, text: line.text.replace(/。(\s*)$/, `${inText(note + 1)}。$1`) };
  });
  const gap = sign(1).endsWith(' ') || random.chance(0.5) ? '' : ' ';
  const rows = random.sample(words.notes, marked.length).map((text, i) => sign(i + 1) + gap + text);
  return insert(changed, textEnd(changed, changed.length), [
    ...(title === '' ? [] : [{ text: title }]),
    ...rows.map((text) => ({ text })),
  ]);
};

/** The first need nothing above the notes, the last a title. */
const NOTE_SIGNS: readonly ((number: number) => string)[] = [
  circled,
  (number) => `[${number}]`,
  (number) => `〔${number}〕`,
  (number) => `${number}. `,
];

function isListable({ heading }: Line, level: number): boolean {
  if (!heading || heading.level !== level || heading.weight === 'weak') return true;
  const { form, title, marker } = heading;
  return form === 'standalone' && title !== '' && title.length <= 40 && !/[条條]/.test(marker);
}
