// Edits at random, of the kinds that reach the awkward places: a line's very start and end, line ends of every sort, lengths
// that decide, blank lines, what makes a line a heading or keeps it from being one.
import type { TextEdit } from '../../src/core/text/edits.ts';
import type { Position } from '../../src/core/text/positions.ts';
import type { Random } from '../random.ts';
import { BLANKS, ENDS, LIMITS, makeDraft, makePiece, paragraph, SPECIAL } from './drafts.ts';
import { after, inverse, lengthOf, lineOf, type TextModel } from './text-model.ts';

/** An edit of the text as it stands, and what it leaves. */
export interface Step {
  readonly edits: readonly TextEdit[];
  readonly left: TextModel;
}

/**
 * One to five edits, each stated in the text as the one before it left it; one in most cases. Now and then the whole text
 * gives way to `start`, for many edits make rubble of it.
 */
export function makeChanges(model: TextModel, random: Random, start: string, gentle = false): Step {
  if (model.text.length > LONGEST || random.chance(0.02)) {
    const last = model.starts.length - 1;
    const edit = replace(0, 0, last, lengthOf(model, last), start);
    return { edits: [edit], left: after(model, edit) };
  }
  const count = random.chance(0.75) ? 1 : 2 + random.below(4);
  const edits: TextEdit[] = [];
  let left = model;
  for (let i = 0; i < count; i++) {
    const last = edits.at(-1);
    const made = last && random.chance(0.1) ? last : random.pick(KINDS)(left, random);
    const edit = gentle ? tamed(made, left) : made;
    // What was undone at once must leave nothing behind.
    const undone = random.chance(0.04) ? inverse(left, edit) : undefined;
    for (const next of undone ? [edit, undone] : [edit]) {
      edits.push(next);
      left = after(left, next);
    }
  }
  return { edits, left };
}

/** Up to five edits of the text as it stands, in its order and none touching another. */
export function makeEdits(model: TextModel, random: Random, gentle = false): Step {
  const lines = model.starts.map((_, line) => line);
  const edits: TextEdit[] = [];
  let from = 0;
  for (const line of random.sample(lines, 1 + random.below(5))) {
    const made = random.pick(KINDS)(model, random, line);
    const edit = gentle ? tamed(made, model) : made;
    const { start, end } = edit.range;
    const isOutside = end.line >= lines.length || end.character > lengthOf(model, end.line);
    if (isOutside || start.line < from || start.character > lengthOf(model, start.line)) continue;
    edits.push(edit);
    from = end.line + 1;
    // Now and then another one right behind, on the same line.
    const room = lengthOf(model, end.line) - end.character;
    if (room > 1 && random.chance(0.3))
      edits.push(
        replace(end.line, end.character + 1 + random.below(room), end.line, undefined, makePiece(random)),
      );
  }
  return { edits, left: edits.reduceRight(after, model) };
}

/** The edit without \r, and within the lines. */
function tamed({ range, text }: TextEdit, model: TextModel): TextEdit {
  const last = model.starts.length - 1;
  const within = (place: Position): Position =>
    place.line > last ? { line: last, character: lengthOf(model, last) } : place;
  return {
    range: { start: within(range.start), end: within(range.end) },
    text: text.replaceAll('\r', ''),
  };
}

/** A text that has grown longer begins anew, for short ones are read fast. */
const LONGEST = 12_000;

type Kind = (model: TextModel, random: Random, line?: number) => TextEdit;

function replace(line: number, from: number, toLine: number, to: number | undefined, text: string): TextEdit {
  const end = to ?? from;
  const start = { line, character: toLine === line ? Math.min(from, end) : from };
  return {
    range: { start, end: { line: toLine, character: toLine === line ? Math.max(from, end) : end } },
    text,
  };
}

const anyLine = ({ starts }: TextModel, random: Random): number => random.below(starts.length);
const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r'];

/** A column of the line; its start, its end and what is next to them above all. */
function column(model: TextModel, random: Random, line: number): number {
  const length = lengthOf(model, line);
  const near = random.pick([0, 0, 1, 2, length, length, length - 1, length - 2]);
  return Math.max(0, Math.min(length, random.chance(0.5) ? near : random.below(length + 1)));
}

const emptied: Kind = ({ starts }, random) =>
  replace(0, 0, starts.length, 0, random.chance(0.5) ? makeDraft(random) : '');

const KINDS: readonly Kind[] = [
  // A character is typed, or one is taken away.
  (model, random, line = anyLine(model, random)) => {
    const at = column(model, random, line);
    return replace(line, at, line, at, random.pick(TYPED));
  },
  (model, random, line = anyLine(model, random)) => {
    const at = column(model, random, line);
    return replace(line, at, line, Math.min(at + 1 + random.below(2), lengthOf(model, line)), '');
  },
  // Something is pasted.
  (model, random, line = anyLine(model, random)) => {
    const at = column(model, random, line);
    return replace(line, at, line, at, makePiece(random));
  },
  // A line is split, with or without an indent.
  (model, random, line = anyLine(model, random)) => {
    const at = column(model, random, line);
    return replace(
      line,
      at,
      line,
      at,
      random.pick(LINE_ENDS) + random.pick(['', '', '　　', '\n', '一、', '2.']),
    );
  },
  // A line is joined with the next one; with the one before.
  (model, random, line = anyLine(model, random)) =>
    replace(line, lengthOf(model, line), line + 1, 0, random.pick(['', '', '，', ' '])),
  (model, random, line = anyLine(model, random)) =>
    line === 0 ? replace(0, 0, 0, 0, '') : replace(line - 1, lengthOf(model, line - 1), line, 0, ''),
  // A line end becomes another; half of \r\n goes; one comes to stand beside another.
  (model, random, line = anyLine(model, random)) =>
    replace(
      line,
      lengthOf(model, line),
      line + 1,
      0,
      random.pick(['\r', '\n', '\r\n', '\r\r\n', '\n\r', '\r字\n']),
    ),
  (model, random, line = anyLine(model, random)) => {
    const at = lengthOf(model, line);
    return replace(line, at, line, at, random.pick(['\r', '\n', '\r\n']));
  },
  (model, random, line = anyLine(model, random)) =>
    replace(line, 0, line, 0, random.pick(['\n', '\r', '\r\n'])),
  // What stands between two line ends goes, so that they may become one.
  (model, random, line = anyLine(model, random)) => replace(line, 0, line, lengthOf(model, line), ''),
  // A whole line is replaced, with its line end or without.
  (model, random, line = anyLine(model, random)) =>
    replace(line, 0, line, lengthOf(model, line), makePiece(random)),
  (model, random, line = anyLine(model, random)) => replace(line, 0, line + 1, 0, `${makePiece(random)}\n`),
  (model, random, line = anyLine(model, random)) =>
    replace(line, 0, line, lengthOf(model, line), random.pick(SPECIAL)),
  // By itself, by another line, by the same with another number.
  (model, random, line = anyLine(model, random)) =>
    replace(
      line,
      0,
      line,
      lengthOf(model, line),
      lineOf(model, random.chance(0.3) ? line : anyLine(model, random)),
    ),
  (model, random, line = anyLine(model, random)) => {
    const [numeral = ''] = /[一二三四五六七八九十\d]+/.exec(lineOf(model, line)) ?? [];
    const at = lineOf(model, line).indexOf(numeral);
    return replace(
      line,
      at,
      line,
      at + numeral.length,
      random.pick(['一', '二', '三', '十', '1', '2', '10', 'ニ', '']),
    );
  },
  (model, random, line = anyLine(model, random)) => {
    const at = lineOf(model, line).search(/[、.．，：）)]/);
    return at < 0
      ? replace(line, 0, line, 0, '一、')
      : replace(line, at, line, at + 1, random.pick(['、', '.', '．', '，', '）', ')', '是', '']));
  },
  // Lines go, or others come.
  (model, random, line = anyLine(model, random)) => replace(line, 0, line + 1 + random.below(4), 0, ''),
  (model, random, line = anyLine(model, random)) => {
    const count = random.below(4);
    const lines = Array.from({ length: count }, () => makePiece(random) + random.pick(LINE_ENDS));
    return replace(
      line,
      column(model, random, line),
      line + random.below(3),
      random.below(12),
      lines.join(''),
    );
  },
  (model, random, line = anyLine(model, random)) => {
    const count = 1 + random.below(3);
    const copied = Array.from({ length: count }, () => lineOf(model, anyLine(model, random)));
    return replace(line, 0, line, 0, copied.map((text) => `${text}\n`).join(''));
  },
  // A line's text comes to just a length that decides, or to one more or less.
  fitted,
  fitted,
  fitted,
  // The mark at its end changes.
  (model, random, line = anyLine(model, random)) => {
    const length = lengthOf(model, line);
    return replace(line, Math.max(0, length - random.below(2)), line, length, random.pick(ENDS));
  },
  (model, random, line = anyLine(model, random)) => {
    const length = lengthOf(model, line);
    return replace(line, length, line, length, random.pick(ENDS));
  },
  // A blank line comes or goes, most of all before a heading.
  beforeHeading,
  beforeHeading,
  // Blanks of every kind: an indent, behind the text, instead of it.
  (model, random, line = anyLine(model, random)) => replace(line, 0, line, 0, random.pick(BLANKS)),
  (model, random, line = anyLine(model, random)) => {
    const indent = /^[\s\u200b]*/.exec(lineOf(model, line))?.[0].length ?? 0;
    return replace(line, 0, line, indent, random.pick(['', '', ...BLANKS]));
  },
  (model, random, line = anyLine(model, random)) => {
    const at = lengthOf(model, line);
    return replace(line, at, line, at, random.pick(BLANKS));
  },
  (model, random, line = anyLine(model, random)) =>
    replace(line, 0, line, lengthOf(model, line), random.pick(BLANKS)),
  // Nothing.
  (model, random, line = anyLine(model, random)) => {
    const at = column(model, random, line);
    return replace(line, at, line, at, '');
  },
  // Beyond the line's end, beyond the last line.
  (model, random, line = anyLine(model, random)) =>
    replace(
      line,
      lengthOf(model, line) + random.below(3),
      line,
      lengthOf(model, line) + 1 + random.below(1000),
      makePiece(random),
    ),
  ({ starts }, random) => {
    const start: Position = { line: starts.length - random.below(2), character: random.below(4) };
    return {
      range: { start, end: { line: starts.length + random.below(3), character: random.below(4) } },
      text: random.pick(['', '一、', '\n一、甲', '。']),
    };
  },
  // Everything, seldom.
  (model, random) => (random.chance(0.1) ? emptied(model, random) : replace(0, 0, 0, 0, '\ufeff')),
];

const TYPED = [
  '一', '二', '1', '2', '、', '.', '．', '。', '，', '：', '；', '（', '）', '(', ')', '第', '条', '章', '首先', '第一', '附', '谢谢大家', '注释', '#', '*', '-', '…',
  ' ', '　', '\t', '\ufeff', '水', '渠', 'a', 'A', '①', 'Ⅰ', '=', 'ー', '𠮷', '\ud842', '\udfb7', '(jì)', '\u0000',
]; // prettier-ignore

function fitted(model: TextModel, random: Random, line = anyLine(model, random)): TextEdit {
  const widths = model.starts.map((_, i) => lengthOf(model, i)).filter((length) => length > 0);
  const limit = random.chance(0.5) || widths.length === 0 ? random.pick(LIMITS) : random.pick(widths);
  const wanted = Math.max(0, limit - 1 + random.below(3));
  const length = lengthOf(model, line);
  if (length > wanted) {
    const from = Math.min(random.below(wanted + 1), wanted);
    return replace(line, from, line, from + length - wanted, '');
  }
  const at = random.chance(0.5) ? length : column(model, random, line);
  return replace(line, at, line, at, paragraph(random, wanted - length));
}

function beforeHeading(model: TextModel, random: Random, given?: number): TextEdit {
  const headings = model.starts
    .map((_, line) => line)
    .filter((line) => /^\s*[（(第#]?[一二三四五六七八九十\d①-⑩]/.test(lineOf(model, line)));
  const line = given ?? (headings.length > 0 ? random.pick(headings) : anyLine(model, random));
  if (line === 0) return replace(0, 0, 0, 0, random.pick(['\n', ' \n']));
  const isBlank = lineOf(model, line - 1).trim() === '';
  if (isBlank && random.chance(0.7))
    return replace(line - 1, 0, line, 0, random.pick(['', '', '字\n', '：\n', '说明：\n']));
  return replace(
    line,
    0,
    line,
    0,
    random.pick(['\n', '　\n', '\t\n', '具体如下：\n', '，\n', '一句话。\n', '\ufeff\n']),
  );
}
