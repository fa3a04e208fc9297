// A draft with its right reading written into it. A mark stands before a line's indent and is taken out before the draft
// is read; the rest is the text byte for byte.
//
//   ⟦2⟧        a heading of level 2, as the author meant it; 1 is the outermost
//   ⟦weak 2⟧   the same, secondary: a paragraph that opens with 第一， or 首先, 一是
//   ⟦annex⟧    the title of an annex; what follows it begins anew at level 1
//   ⟦end⟧      the first line that belongs to no section: closing words, the notice of annexes, the signature
//   ⟦text ID⟧  no heading, but what the rule ID should find
//
// A rule's id may also follow a level: ⟦2 missing-number⟧ is a heading of level 2 in which that rule has something to find.

export interface LabelledHeading {
  /** From 0. */
  readonly line: number;
  /** 1 for the outermost. */
  readonly level: number;
  /** Index of the heading it stands under; -1 at the top of the draft or of an annex. */
  readonly parent: number;
  readonly weight: 'core' | 'weak';
  /** The rule that should find something here. */
  readonly rule?: string;
}

export interface Fault {
  /** From 0. */
  readonly line: number;
  readonly rule: string;
}

export interface Labelled {
  /** Without the marks. */
  readonly text: string;
  readonly headings: readonly LabelledHeading[];
  /** Lines that begin an annex, from 0. */
  readonly annexes: readonly number[];
  /** The first line that belongs to no section, from 0; absent where the last section goes on to the end. */
  readonly end?: number;
  /** What the rules should find, on headings and elsewhere. */
  readonly faults: readonly Fault[];
}

const MARK = /^⟦([^⟧]*)⟧/;
const MEANING = /^(?:(weak )?([1-9])|(annex|end|text))(?: ([a-z]+(?:-[a-z]+)+))?$/;

/** Throws where a mark cannot be understood, a level is skipped, or the text ends twice; the message names the line. */
export function readLabelled(marked: string): Labelled {
  const headings: LabelledHeading[] = [];
  const annexes: number[] = [];
  const faults: Fault[] = [];
  const lines = marked.split('\n');
  let end: number | undefined;
  /** Indices of the headings that are open, the outermost first. */
  let open: number[] = [];
  lines.forEach((marked, line) => {
    const [whole = '', mark] = MARK.exec(marked) ?? [];
    if (/[⟦⟧]/.test(marked.slice(whole.length))) fail(line, 'a mark that does not stand at the beginning');
    if (mark === undefined) return;
    const [, weak, digit, role, rule] = MEANING.exec(mark) ?? fail(line, `⟦${mark}⟧ means nothing`);
    if (role === 'text' && rule === undefined) fail(line, `⟦${mark}⟧ names no rule`);
    if ((role === 'annex' || role === 'end') && rule !== undefined) fail(line, `⟦${mark}⟧ may name no rule`);
    if (role === 'end' && end !== undefined) fail(line, `the text has ended in line ${end + 1}`);

    if (rule !== undefined) faults.push({ line, rule });
    if (role === 'end') end = line;
    if (role === 'annex') {
      annexes.push(line);
      open = [];
    }
    if (digit === undefined) return;
    const level = Number(digit);
    if (level > open.length + 1) fail(line, `level ${level} under level ${open.length}`);
    open = [...open.slice(0, level - 1), headings.length];
    headings.push({
      line,
      level,
      parent: open.at(-2) ?? -1,
      weight: weak === undefined ? 'core' : 'weak',
      ...(rule === undefined ? {} : { rule }),
    });
  });
  const text = lines.map((line) => line.replace(MARK, '')).join('\n');
  return { text, headings, annexes, ...(end === undefined ? {} : { end }), faults };
}

function fail(line: number, what: string): never {
  throw new Error(`line ${line + 1}: ${what}`);
}
