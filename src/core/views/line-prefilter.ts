// Lines worth a closer look for what stands inside paragraphs: series (一是…二是…) and references (见第三部分).
import type { Draft } from '../reading/draft.ts';

/**
 * The lines, in order, that hold a sign of either; most lines of prose hold none. Whoever looks for something in the text
 * goes through these, so that the text is searched once for all.
 */
export function linesWithSigns(draft: Draft): readonly number[] {
  const known = KNOWN.get(draft);
  if (known) return known;
  const found: number[] = [];
  KNOWN.set(draft, found);
  for (let line = 0; line < draft.lines.length; line++) {
    const text = draft.lines[line] ?? '';
    // At the line's start stands a heading's own ordinal; only a series may begin there.
    INSIDE.lastIndex = 1;
    if (INSIDE.test(text) || AT_START.test(text)) found.push(line);
  }
  return found;
}

const KNOWN = new WeakMap<Draft, readonly number[]>();

/** 第三部分, 附件2, （1）, ①, 一是, 首先, 其一. */
const INSIDE = /[第（(①]|一[是要来來则則]|其一|首先|附件/g;
const AT_START = /^(?:第一|[（(]1|①|一[是要来來则則]|其一|首先)/;
