// A draft with its outline written into it: `# ` before a heading of level 1, `## ` before one of level 2, and so on.
// Every other line is none; where it begins with the sign itself (Markdown), a `- ` goes before it. These marks are taken
// out before the draft is read.
import assert from 'node:assert/strict';
import { parse } from '../../../src/core/reading/draft.ts';

const MARK = /^(?:#+|-(?= #)) /;

export function assertOutline(marked: string): void {
  const lines = trim(marked);
  const draft = parse(withoutMarks(marked));
  const levels = new Map(draft.sections.map(({ line, level }) => [line, level]));
  const found = draft.lines.map((line, i) => {
    const level = levels.get(i);
    if (level === undefined) return line.startsWith('#') ? `- ${line}` : line;
    return `${'#'.repeat(level)} ${line}`;
  });
  assert.equal(found.join('\n'), lines.join('\n'));
}

/** The text alone. */
export function withoutMarks(marked: string): string {
  return trim(marked)
    .map((line) => line.replace(MARK, ''))
    .join('\n');
}

/** The lines of a template, without its first and last line and the indent that all lines share. */
export function trim(template: string): string[] {
  const lines = template.split('\n').slice(1, -1);
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/)));
  return lines.map((line) => line.slice(indent));
}
