// References follow what they point to: 第三部分 means the third part wherever it comes to stand, and whatever its form.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import type { Ordinal } from '../ordinals/ordinals.ts';
import { type Part, readPath } from '../views/reference-parser.ts';
import { resolve } from '../views/reference-resolver.ts';
import { type Reference, referencesIn } from '../views/references.ts';
import { elementAt } from '../text/element-at.ts';
import type { Position } from '../text/positions.ts';
import { writeInText, writeNumberOf } from './writing.ts';

/** What a change makes of the sections and places of a draft. */
export interface Moved {
  readonly after: Draft;
  /** The index in `after` of a section of the draft as it was; -1 for one that is gone. */
  readonly indexAfter: (section: number) => number;
  readonly map: (position: Position) => Position;
}

/** A reference that is to say something else, so that it goes on meaning the same. */
export interface Carried {
  readonly reference: Reference;
  readonly text: string;
}

/**
 * The references of a draft that must be written otherwise to mean in `after` what they mean now. One that no wording
 * would lead there, or whose section is gone, stays as it is.
 */
export function carriedReferences(draft: Draft, moved: Moved): Carried[] {
  const carried: Carried[] = [];
  for (const reference of referencesIn(draft)) {
    const { target, range, fromTop } = reference;
    if (target.kind !== 'section') continue;
    const section = moved.indexAfter(target.section);
    if (section < 0) continue;
    const { line } = moved.map(range.start);
    const within = reference.within === undefined ? undefined : moved.indexAfter(reference.within);
    if (within !== undefined && within < 0) continue;
    const wording = wordings(draft, reference, moved).find(({ parts }) => {
      return resolve(moved.after, parts, { line, fromTop, within }).path?.at(-1) === section;
    });
    if (wording !== undefined && wording.text !== reference.text)
      carried.push({ reference, text: wording.text });
  }
  return carried;
}

interface Wording {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** What the reference might say, the likest to what it says now first. */
function wordings(draft: Draft, reference: Reference, { after, indexAfter }: Moved): Wording[] {
  const { parts, path, isShort, within } = reference;
  const target = path.at(-1) ?? -1;
  const own = sameWords(draft, after, reference, path.map(indexAfter));
  const same = own ? [own] : [];
  const section = after.sections[indexAfter(target)];
  const [first] = parts;
  if (!section || !first || isShort || within !== undefined) return same;
  const names: string[] = [];
  for (let it: Section | undefined = section; it; it = after.sections[it.parent]) {
    const name = named(it, first);
    if (name === undefined) break;
    names.unshift(name);
  }
  const paths = [names.slice(-1), names.slice(-2), names].flatMap((it) => {
    const text = it.join('');
    const read = readPath(text, 0);
    return read?.at(-1)?.end === text.length ? [{ text, parts: read }] : [];
  });
  // 第三部分 goes on saying which part it is in.
  if (first.unit === '部分') paths.reverse();
  const hasOtherForm = section.ordinal.key !== draft.sections[target]?.ordinal.key;
  return hasOtherForm ? [...paths, ...same] : [...same, ...paths];
}

/** The reference with the new numbers of its sections, if their forms are still those that its parts may name. */
function sameWords(
  draft: Draft,
  after: Draft,
  { text, parts, path, range }: Reference,
  pathAfter: readonly number[],
): Wording | undefined {
  let written = '';
  let done = range.start.character;
  const own: Part[] = [];
  for (const [i, part] of parts.entries()) {
    const old = elementAt(draft.sections, path[i])?.ordinal;
    const ordinal = elementAt(after.sections, pathAfter[i])?.ordinal;
    if (!ordinal) return undefined;
    const now = textOf(part, text, range.start.character);
    // What need not change stays as the writer has it.
    const piece = ordinal.text === old?.text ? now : samePart(now, part, old, ordinal);
    if (piece === undefined) return undefined;
    written += textOf({ start: done, end: part.start }, text, range.start.character) + piece;
    done = part.end;
    const { prefix: _, ...rest } = part;
    own.push({
      ...rest,
      number: ordinal.number,
      ...(part.prefix === undefined || ordinal.prefix === undefined ? {} : { prefix: ordinal.prefix }),
    });
  }
  return { text: written, parts: own };
}

function textOf({ start, end }: { start: number; end: number }, text: string, from: number): string {
  return text.slice(start - from, end - from);
}

/** A part with its section's new number. */
function samePart(text: string, part: Part, old: Ordinal | undefined, ordinal: Ordinal): string | undefined {
  if (part.key !== undefined && !part.key.startsWith('第') && part.key !== ordinal.key) return undefined;
  // As its heading has it, then as now.
  if (part.key === ordinal.key && text === old?.text && !ordinal.redundant) return ordinal.text;
  const { start, numeral } = part;
  const written = writeNumberOf(ordinal, numeral.system);
  if (written === undefined) return undefined;
  const whole = text.slice(0, numeral.start - start) + written + text.slice(numeral.end - start);
  if (part.prefix === undefined || ordinal.prefix === undefined || ordinal.prefix === part.prefix)
    return whole;
  // The article that 第三条之四 follows.
  const base = writeInText(Number(ordinal.prefix), numeral.system);
  return base && whole.replace(/^第[^条條]*/, `第${base}`);
}

/** （二）, 第三章; 第三部分 or 第二点 for 三、 and 2. */
function named({ ordinal, level }: Section, first: Part): string | undefined {
  const { text, style, redundant, secondary } = ordinal;
  const { opening, system, delimiter } = style;
  if (system === 'word' || system === 'decimal') return undefined;
  if (!secondary && (opening !== '' || delimiter === ''))
    return redundant ? text.slice(0, -delimiter.length) : text.trim();
  const isArabic = system === 'arabic' || first.numeral.system === 'arabic';
  const written = writeNumberOf(ordinal, isArabic ? 'arabic' : 'han');
  return written && `第${written}${level === 1 && first.unit === '部分' ? '部分' : '点'}`;
}

/** What becomes of the references that nobody carries along. */
export interface Strays {
  /** They mean something else afterwards, or nothing. Stated in the draft as it was. */
  readonly astray: readonly Reference[];
  /** They meant nothing, and come to mean something. Stated in the new text. */
  readonly gained: readonly Reference[];
}

/** Compares what the references of a draft mean before and after a change; `after` is the final text. */
export function strayReferences(draft: Draft, { after, indexAfter, map }: Moved): Strays {
  const found = new Map(referencesIn(after).map((reference) => [nameOf(reference.range.start), reference]));
  const astray: Reference[] = [];
  for (const reference of referencesIn(draft)) {
    const { target, range } = reference;
    const name = nameOf(map(range.start));
    const now = found.get(name)?.target;
    if (target.kind === 'broken') continue;
    found.delete(name);
    const isSame =
      target.kind === 'annex'
        ? now?.kind === 'annex' && now.annex === target.annex
        : now?.kind === 'section' && now.section === indexAfter(target.section);
    if (!isSame) astray.push(reference);
  }
  return { astray, gained: [...found.values()].filter(({ target }) => target.kind !== 'broken') };
}

function nameOf({ line, character }: Position): string {
  return `${line} ${character}`;
}
