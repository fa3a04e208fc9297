// 計(jì)劃: pinyin that a web page has put behind characters, lest its text be copied. The bracket must hold a reading of
// the very everyday character before it, so that 男(men), 甲(a) and 维生素(vc) are left alone.
import type { Draft } from '../../reading/draft.ts';
import { bracketedLatin, readSyllable } from '../../text/pinyin.ts';
import { type Range, rangeOf } from '../../text/positions.ts';
import { PINYIN_READINGS } from './pinyin-readings.ts';
import { linesWithTraces } from '../line-prefilter.ts';
import { type Trace, traceOf } from './trace.ts';

/**
 * Annotations of everyday characters, which nobody who knows the language writes. Those of rare ones (佝偻(lóu)) are a
 * speaker's own, unless everyday ones are annotated again and again: then any syllable that shows its tone is one behind
 * them. A line end within an annotation goes with it.
 */
export function pinyinAnnotations(draft: Draft): readonly Trace[] {
  const known = FOUND.get(draft.lines);
  if (known) return known;
  const found: Annotation[] = [];
  const add = (annotations: readonly Annotation[]): void => {
    for (const it of annotations) found.push(it);
  };
  let before = -2;
  for (const line of linesWithTraces(draft)) {
    // The line that a bracket at the start of this one belongs to has no bracket itself.
    if (before !== line - 1) add(annotationsOver(draft.lines, line - 1));
    add(annotationsIn(draft.lines[line] ?? '', line));
    add(annotationsOver(draft.lines, line));
    before = line;
  }
  const everyday = found.filter(({ isEveryday }) => isEveryday);
  const traces = (everyday.length < MANY ? everyday : found).map(({ range }) =>
    traceOf('pinyin', { range, text: '' }),
  );
  FOUND.set(draft.lines, traces);
  return traces;
}

/** Whoever tidies looks again as long as something was found, and mostly nothing was. */
const FOUND = new WeakMap<readonly string[], readonly Trace[]>();

interface Annotation {
  readonly range: Range;
  readonly isEveryday: boolean;
}

/** The brackets of a line that hold a reading of the everyday character before them, or one behind a rare character. */
function annotationsIn(text: string, line: number): readonly Annotation[] {
  const brackets = bracketedLatin(text);
  if (brackets.length === 0) return NOTHING;
  return brackets.flatMap(({ span, written, character }) =>
    annotation(written, character, rangeOf(line, span.start, span.end)),
  );
}

/** The one that a hard wrap parts, within its brackets or before them: 計(j | ì)劃. */
function annotationsOver(lines: readonly string[], line: number): readonly Annotation[] {
  const begins = BEGINS_OPEN.exec(lines[line + 1] ?? '');
  if (!begins) return NOTHING;
  const [, blanks = '', closed = ''] = begins;
  const before = (lines[line] ?? '').trimEnd();
  const [, character = '', opened = ''] = ENDS_OPEN.exec(before.slice(-LONGEST)) ?? [];
  const written = /^[(（]([^(（]+)[)）]$/.exec(opened + closed)?.[1];
  if (character === '' || written === undefined) return NOTHING;
  const end = { line: line + 1, character: blanks.length + closed.length };
  const start =
    opened === '' ? { line: line + 1, character: 0 } : { line, character: before.length - opened.length };
  return annotation(written.trim(), character, { start, end });
}

const NOTHING: readonly Annotation[] = [];

/** A character and what stands of its annotation, in UTF-16 units. */
const LONGEST = 12;
const ENDS_OPEN = /(\p{Script=Han})((?:[(（][\p{Script=Latin}\p{Mark}\d:]{0,8})?)$/u;
const BEGINS_OPEN = /^(\s*)([(（]?[\p{Script=Latin}\p{Mark}\d:]{0,8}[)）])/u;

function annotation(written: string, character: string, range: Range): Annotation[] {
  const syllable = readSyllable(written);
  // (Wang) is somebody's name.
  if (!syllable || (syllable.capital && !syllable.toned)) return [];
  const { letters, toned } = syllable;
  if (
    readings()
      .get(SPELT_OTHERWISE.get(letters) ?? letters)
      ?.includes(character)
  )
    return [{ range, isEveryday: true }];
  return toned && !PINYIN_READINGS.includes(character) ? [{ range, isEveryday: false }] : [];
}

/** From so many annotations of everyday characters on they are a page's, whatever the character. */
const MANY = 3;

const SPELT_OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['lue', 'lüe'],
  ['nue', 'nüe'],
]);

let known: ReadonlyMap<string, string> | undefined;

/** Read from the table when the first such bracket is met: most drafts have none. */
function readings(): ReadonlyMap<string, string> {
  known ??= new Map(
    PINYIN_READINGS.split('\n').map((row) => {
      const [syllable = '', characters = ''] = row.split(' ');
      return [syllable, characters];
    }),
  );
  return known;
}
