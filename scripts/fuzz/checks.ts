// What holds for any text at all: a table of checks, each of which throws where something does not hold.
import assert from 'node:assert/strict';
import {
  type Change,
  copySection,
  demote,
  endList,
  insertSection,
  moveDown,
  moveTo,
  moveUp,
  nextItem,
  ordinalsAt,
  pasteSection,
  promote,
  removeSection,
  renumber,
  renumberingBehind,
  restyle,
  retitle,
  sectionRange,
} from '../../src/core/edits/index.ts';
import { tidy } from '../../src/core/edits/tidy/tidy.ts';
import { gbt9704, taiwan } from '../../src/core/ordinals/ladders.ts';
import { type Draft, edited, parse, update } from '../../src/core/reading/draft.ts';
import { applyEdits, type TextEdit } from '../../src/core/text/edits.ts';
import { comparePositions, type Position, type Range, splitLines } from '../../src/core/text/positions.ts';
import { annexesOf } from '../../src/core/views/annexes.ts';
import { recognitionScore } from '../../src/core/views/detection.ts';
import { explainedLines } from '../../src/core/views/explained-lines.ts';
import { headingOf } from '../../src/core/views/heading-title.ts';
import { enumerationsIn } from '../../src/core/views/inline-series.ts';
import { isMojibake } from '../../src/core/views/mojibake.ts';
import { ownLadder } from '../../src/core/views/own-ladder.ts';
import { referenceOffers } from '../../src/core/views/reference-offers.ts';
import { referencesIn } from '../../src/core/views/references.ts';
import { subtreeEnd } from '../../src/core/views/sections.ts';
import { selectionRanges } from '../../src/core/views/selection-ranges.ts';
import { colours } from '../../src/core/views/semantic-tokens.ts';
import { measureSpeech } from '../../src/core/views/speech-length.ts';
import { fixAll, fixesAlone, lint, mendable } from '../../src/lint/lint.ts';
import { translate } from '../../src/lint/messages.ts';
import { rules } from '../../src/lint/registry.ts';
import type { Finding } from '../../src/lint/rule.ts';
import type { Standard } from '../../src/lint/standards.ts';
import { readWord, writeWord } from '../../src/word/index.ts';
import { World } from '../../test/cli/world.ts';
import type { Random } from '../random.ts';
import { differenceOf } from './difference.ts';
import { makeChanges } from './edits.ts';
import { modelOf } from './text-model.ts';

export interface Check {
  /** Whether it takes bytes, one to a character, in the place of text. */
  readonly ofBytes?: true;
  /** How often it is asked, against the others: an input has one check, and one that takes long has few inputs. */
  readonly weight: number;
  /** Throws; chooses by `random` what is done to the text. */
  readonly check: (text: string, random: Random) => void | Promise<void>;
}

export const CHECKS = {
  outline: { weight: 8, check: outline },
  views: { weight: 6, check: views },
  update: { weight: 10, check: updates },
  fixes: { weight: 10, check: fixes },
  edits: { weight: 16, check: edits },
  return: { weight: 6, check: thereAndBack },
  typing: { weight: 4, check: typing },
  clipboard: { weight: 4, check: clipboard },
  tidy: { weight: 4, check: tidied },
  'command line': { weight: 2, ofBytes: true, check: commandLine },
  Word: { weight: 0.05, ofBytes: true, check: word },
} as const satisfies Readonly<Record<string, Check>>;

// ---- Reading ----

function outline(text: string): void {
  const draft = parse(text);
  assert.deepEqual(draft.lines, splitLines(text));
  const { sections, series, lines } = draft;
  for (const [index, { line, parent, level, endLine, ordinal, ...section }] of sections.entries()) {
    assert.equal(section.index, index);
    const above = sections[parent];
    assert.ok(parent === -1 || (above !== undefined && parent < index), 'parents stand before');
    assert.ok(line > (sections[index - 1]?.line ?? -1), 'in the order of the text');
    assert.ok(level === (above?.level ?? 0) + 1 || level > (above?.level ?? 0), 'deeper than its parent');
    assert.ok(endLine >= line && endLine < lines.length, 'ends in the text');
    assert.ok(!above || (above.children.includes(index) && endLine <= above.endLine), 'nested');
    const next = sections[subtreeEnd(draft, index)];
    assert.ok(!next || next.line > endLine, 'ends before the next');
    assert.ok(0 <= ordinal.start && ordinal.start < ordinal.end, 'an ordinal has text');
    assert.ok(ordinal.end <= (lines[line] ?? '').length, 'an ordinal is in its line');
    assert.ok(series[section.series]?.members.includes(index), 'in its series');
  }
}

function views(text: string, random: Random): void {
  const draft = parse(text);
  for (const section of draft.sections) {
    const { range, titleRange } = headingOf(draft, section);
    within(draft, range);
    within(draft, titleRange);
    assert.ok(holds(range, titleRange), 'a title is in its heading');
    const whole = sectionRange(draft, section.index);
    within(draft, whole);
    assert.ok(comparePositions(whole.start, range.start) <= 0, 'a heading is in its section');
  }
  let end = { line: 0, character: 0 };
  for (const { line, start, end: to } of colours(draft)) {
    within(draft, { start: { line, character: start }, end: { line, character: to } });
    assert.ok(comparePositions(end, { line, character: start }) <= 0, 'colours do not meet');
    end = { line, character: to };
  }
  for (const { range } of referencesIn(draft)) within(draft, range);
  const at = position(draft, random);
  let inner: Range = { start: at, end: at };
  for (const range of selectionRanges(draft, at)) {
    within(draft, range);
    assert.ok(holds(range, inner), 'selections grow');
    inner = range;
  }
  for (const { line } of annexesOf(draft)) assert.ok(line < draft.lines.length);
  assert.ok(measureSpeech(draft).seconds >= 0);
  const before = (draft.lines[at.line] ?? '').slice(0, at.character);
  for (const { section } of referenceOffers(draft, at.line, `${before}见`))
    assert.ok(draft.sections[section]);
  explainedLines(draft);
  enumerationsIn(draft);
  recognitionScore(text);
  isMojibake(text);
}

function updates(text: string, random: Random): void {
  let model = modelOf(text);
  let draft = parse(text);
  for (let step = 0; step < 2; step++) {
    const { edits: changes, left } = makeChanges(model, random, text);
    draft = update(draft, changes);
    assert.equal(differenceOf(draft, parse(left.text))?.path, undefined);
    model = left;
  }
}

// ---- Findings ----

const STANDARDS: readonly Standard[] = ['consistent', 'gbt9704', 'taiwan'];

function fixes(text: string, random: Random): void {
  const options = {
    standard: random.pick(STANDARDS),
    onError: (rule: string, error: unknown): never => {
      throw new Error(`rule ${rule}`, { cause: error });
    },
  };
  const draft = parse(text);
  const findings = lint(draft, options);
  for (const finding of findings) {
    within(draft, finding.range);
    for (const { range } of finding.related) within(draft, range);
    for (const fix of finding.fixes) inOrder(draft, fix.edits);
  }
  const finding = findings[random.below(findings.length)];
  // What copying has left is there to be taken away.
  const isApart = rules.find(({ id }) => id === finding?.rule)?.isApart ?? false;
  for (const fix of finding ? fixesAlone(draft, finding, options) : []) {
    inOrder(draft, fix.edits);
    if (!isApart) lossless(draft, fix.edits, translate(fix.title));
  }
  const all = inOrder(draft, fixAll(findings));
  const fixed = lossless(draft, all);
  if (all.length === 0) return;
  assert.equal(differenceOf(edited(draft, all), fixed)?.path, undefined, 'update is parse');
  const left = lint(fixed, options);
  assert.deepEqual(mendable(left).map(nameOf), [], 'mended at once');
  const known = new Set(findings.map(nameOf));
  assert.deepEqual(
    left.filter(({ severity }) => severity === 'warning').filter((it) => !known.has(nameOf(it))),
    [],
    'no new warning',
  );
}

function nameOf({ rule, range }: Finding): string {
  return `${rule} ${range.start.line}`;
}

// ---- Edits ----

const LADDERS = [gbt9704, taiwan];

function edits(written: string, random: Random): void {
  const draft = parse(asInEditor(written));
  const size = draft.sections.length;
  if (size === 0) return;
  const section = random.below(size);
  const some = random.sample([...draft.sections.keys()], 1 + random.below(3));
  const to = { section: random.below(size), where: random.pick(['before', 'after', 'into'] as const) };
  const kind = random.pick(['series', 'from', 'restart', 'continue'] as const);
  const change = random.pick<() => Change>([
    () => renumber(draft, { kind: 'draft' }),
    () => renumber(draft, { kind, section }),
    () => restyle(draft, random.pick([...LADDERS, ownLadder(draft)])),
    () => moveUp(draft, some),
    () => moveDown(draft, some),
    () => promote(draft, some),
    () => demote(draft, some),
    () => moveTo(draft, some, to),
    () => moveTo(draft, some, { where: 'end' }),
    () => insertSection(draft, { section, where: random.pick(['before', 'after', 'child'] as const) }),
  ])();
  if ('refused' in change) return;
  const after = lossless(draft, inOrder(draft, change.edits));
  assert.equal(differenceOf(edited(draft, change.edits), after)?.path, undefined, 'update is parse');
  const { line, ordinal } = draft.sections[section] ?? {};
  if (line !== undefined && ordinal)
    within(after, { start: change.map({ line, character: ordinal.end }), end: end(after) });
}

/** An editor has one line end for all lines. */
function asInEditor(text: string): string {
  return text.replaceAll(/\r\n|\r/g, '\n');
}

/** Invariant 8: a command and its inverse give the bytes back. */
function thereAndBack(written: string, random: Random): void {
  const text = asInEditor(written);
  const draft = parse(text);
  if (draft.sections.length === 0) return;
  const section = random.below(draft.sections.length);
  const [there, back] = random.pick([
    [moveUp, moveDown],
    [moveDown, moveUp],
    [demote, promote],
  ] as const);
  const change = there(draft, [section]);
  if ('refused' in change) return;
  const moved = applyEdits(text, change.edits);
  const { line = 0, ordinal } = draft.sections[section] ?? {};
  const at = change.map({ line, character: ordinal?.end ?? 0 });
  const after = parse(moved);
  const index = after.sections.find((it) => it.line === at.line)?.index;
  assert.ok(index !== undefined, 'what was moved is a section');
  // Words that come to mean a section go with it on the way back.
  if (referencesIn(after).length > 0) return;
  const returned = back(after, [index]);
  assert.ok(!('refused' in returned), `refused: ${'refused' in returned && returned.refused}`);
  assert.equal(applyEdits(moved, returned.edits), text);
}

/** What a writer types. */
function typing(written: string, random: Random): void {
  const text = asInEditor(written);
  const draft = parse(text);
  const at = position(draft, random);
  for (const make of [nextItem, endList]) {
    const made = make(draft, at);
    if (!made) continue;
    inOrder(draft, made.edits);
    within(parse(applyEdits(text, made.edits)), { start: made.cursor, end: made.cursor });
  }
  for (const offer of ordinalsAt(draft, at.line)) {
    within(draft, offer.range);
    inOrder(draft, renumberingBehind(draft, offer));
  }
  const size = draft.sections.length;
  if (size === 0) return;
  inOrder(draft, retitle(draft, random.below(size), random.pick(['新题', '三、新题\n次行', '', '（二）'])));
}

/** A section is cut, or copied and put in elsewhere. */
function clipboard(written: string, random: Random): void {
  const text = asInEditor(written);
  const draft = parse(text);
  const at = position(draft, random);
  const size = draft.sections.length;
  if (size === 0) return;
  const section = random.below(size);
  const copied = copySection(draft, section);
  const removed = removeSection(draft, section);
  if (!('refused' in removed)) {
    inOrder(draft, removed.edits);
    const after = parse(applyEdits(text, removed.edits));
    for (const { range } of removed.left) within(after, range);
  }
  const pasted = pasteSection(draft, at, copied);
  if (!('refused' in pasted)) lossless(draft, inOrder(draft, pasted.edits));
}

function tidied(written: string): void {
  // What stands between \r and \n makes them one line end when it goes.
  const text = asInEditor(written);
  const draft = parse(text);
  const found = tidy(draft);
  const all = found
    .flatMap((trace) => trace.edits)
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
  inOrder(draft, all);
  const after = parse(applyEdits(text, all));
  const isTorn = found.some(({ name }) => name === 'torn-number');
  const more = after.sections.length - draft.sections.length;
  assert.ok(more === 0 || (isTorn && more > 0), 'the sections stay, and torn ordinals become some');
  assert.deepEqual(
    tidy(after).flatMap((trace) => trace.edits),
    [],
    'a second look finds nothing',
  );
}

// ---- The edges ----

const COMMANDS = [
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--format', 'sarif'],
  ['check', '--format', 'github'],
  ['outline'],
  ['outline', '--format', 'json'],
  ['outline', '--format', 'markdown'],
  ['outline', '--explain'],
  ['stats'],
  ['fix'],
  ['fix', '--dry-run'],
  ['tidy'],
  ['tidy', '--dry-run'],
];

/** Any bytes as a draft, and as settings for another one. */
async function commandLine(bytes: string, random: Random): Promise<void> {
  const content = Buffer.from(bytes, 'latin1');
  const isConfig = random.chance(0.2);
  const world = new World(
    isConfig
      ? { 'a.draft.txt': '一、甲\n三、乙\n', '.speech-draft.json': content }
      : { 'a.draft.txt': content },
  );
  const command = random.pick(COMMANDS);
  // A diff that a program reads has the text as it is.
  world.isTTY = random.chance(0.5) || command.includes('--dry-run');
  const { status, out, err } = await world.run(...command, 'a.draft.txt', '--no-color');
  assert.ok([0, 1, 2].includes(status), `status ${status}`);
  // Nothing that a terminal acts on, whatever the text says; a line end and a tab are all that is left. Only progress moves
  // the cursor.
  if (!command.includes('json') && !command.includes('sarif')) {
    const shown = (world.isTTY ? out : out + err).replaceAll(/[\n\t]/g, '');
    assert.doesNotMatch(shown, /\p{Cc}/u, `control characters of ${command.join(' ')}`);
  }
  const after = world.files.get('/home/a.draft.txt') ?? new Uint8Array();
  if (status === 2 || command.includes('--dry-run') || !['fix', 'tidy'].includes(command[0] ?? ''))
    if (!isConfig) assert.ok(content.equals(after), 'unchanged');
  assert.deepEqual([...world.files.keys()].sort(), isConfig ? ['/home/.speech-draft.json', '/home/a.draft.txt'] : ['/home/a.draft.txt']); // prettier-ignore
}

async function word(bytes: string): Promise<void> {
  readWord(Buffer.from(bytes, 'latin1'));
  const lines = splitLines(bytes);
  const draft = parse(lines.join('\n'));
  await writeWord(draft);
}

// ---- Shared ----

function position({ lines }: Draft, random: Random): Position {
  const line = random.below(lines.length);
  return { line, character: random.below((lines[line] ?? '').length + 1) };
}

function end({ lines }: Draft): Position {
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
}

function within({ lines }: Draft, { start, end: to }: Range): void {
  assert.ok(comparePositions(start, to) <= 0, 'a range begins before it ends');
  for (const { line, character } of [start, to])
    assert.ok(
      line >= 0 && character >= 0 && character <= (lines[line]?.length ?? -1),
      `${line}:${character} is outside`,
    );
}

function holds(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}

/** Edits within the text, in its order, none overlapping another. */
function inOrder(draft: Draft, all: readonly TextEdit[]): readonly TextEdit[] {
  let last: Position = { line: 0, character: 0 };
  for (const { range } of all) {
    within(draft, range);
    assert.ok(comparePositions(last, range.start) <= 0, 'edits overlap');
    last = range.end;
  }
  return all;
}

/** The draft after the edits, which take away ordinals and references only, and what `told` names: a damaged ordinal. */
function lossless(draft: Draft, all: readonly TextEdit[], told = ''): Draft {
  const text = textOf(draft);
  const after = parse(applyEdits(text, all));
  const known = new Set<string>(told);
  for (const each of [draft, after]) {
    for (const { line, ordinal } of each.sections)
      for (const sign of (each.lines[line] ?? '').slice(ordinal.start, ordinal.end)) known.add(sign);
    for (const reference of referencesIn(each)) for (const sign of reference.text) known.add(sign);
  }
  const counts = new Map<string, number>();
  for (const sign of textOf(after)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  for (const sign of text) {
    const left = (counts.get(sign) ?? 0) - 1;
    counts.set(sign, left);
    assert.ok(left >= 0 || known.has(sign) || SIGNS.test(sign), 'nothing is lost');
  }
  return after;
}

/** Blanks, numerals, the signs around them, and Markdown's, which a section has from those that it goes to. */
const SIGNS =
  /[\s\u200b\p{N}零一二三四五六七八九十百千万廿卅两兩第、.．,，:：;；。()（）【】〔〕[\]〈〉#*>]/u;

function textOf({ lines, ends }: Draft): string {
  return lines.map((line, i) => line + (i + 1 < lines.length ? endAt(ends, i) : '')).join('');
}

function endAt(ends: Draft['ends'], line: number): string {
  return typeof ends === 'string' ? ends : (ends[line] ?? '\n');
}
