// Findings written into the test's own text: a line of carets under an ordinal, with the rule's id after it.
import assert from 'node:assert/strict';
import { type Draft, parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { fixAll, lint, type LintOptions } from '../../src/lint/lint.ts';
import type { Finding } from '../../src/lint/rule.ts';

const MARK = /^(\s*)(\^+) ([a-z-]+)$/;

/**
 * Checks that the text has just the findings that its mark lines say. A mark stands under what it marks: full-width
 * characters count as one, so 一、 is marked by ^^. Hints and information count where `options` or a mark names them.
 */
export function checkFindings(
  marked: string,
  options: LintOptions = {},
): { text: string; findings: Finding[] } {
  const { text } = readMarks(marked);
  const draft = parse(text);
  const findings = lint(draft, {
    ...options,
    onError: (rule, error) => assert.fail(`${rule}: ${String(error)}`),
  });
  const asked = new Set([...marked.matchAll(/\^ ([a-z-]+)/g)].map(([, rule]) => rule));
  const counted = findings.filter(({ rule, severity }) => severity === 'warning' || asked.has(rule));
  assert.equal(writeMarks(draft, counted), marked);
  return { text, findings: counted };
}

/** The same, and that all safe fixes together give `mended`, in which nothing is left to fix. */
export function checkFixed(marked: string, mended: string, options: LintOptions = {}): void {
  const { text, findings } = checkFindings(marked, options);
  const fixed = applyEdits(text, fixAll(findings));
  assert.equal(fixed, mended);
  const again = parse(fixed);
  assert.deepEqual(fixAll(lint(again, options)), []);
}

export function checkSilent(text: string, options: LintOptions = {}): void {
  checkFindings(text, options);
}

function readMarks(marked: string): { text: string } {
  return {
    text: marked
      .split('\n')
      .filter((line) => !MARK.test(line))
      .join('\n'),
  };
}

function writeMarks({ lines }: Draft, findings: readonly Finding[]): string {
  return lines
    .flatMap((line, at) => [
      line,
      ...findings
        .filter(({ range }) => range.start.line === at)
        .map(
          ({ rule, range: { start, end } }) =>
            `${' '.repeat(start.character)}${'^'.repeat(end.character - start.character)} ${rule}`,
        ),
    ])
    .join('\n');
}
