// Runs the rules over a draft.
import type { Draft } from '../core/draft.ts';
import { comparePositions, type Range, type TextEdit } from '../core/text.ts';
import { type Enumeration, enumerationsIn } from './enumerations.ts';
import { formsOf } from './forms.ts';
import { rules as registry } from './index.ts';
import type { Finding, Rule, RuleContext, Severity, Standard } from './rule.ts';

export interface LintOptions {
  /** "consistent" unless given: nothing but what the draft itself shows. */
  readonly standard?: Standard;
  /** Severities that differ from the rules' own, by rule id. */
  readonly rules?: Readonly<Record<string, 'off' | Severity>>;
  /** Told of a rule that threw; the others still run. */
  readonly onError?: (rule: string, error: unknown) => void;
  /** The rules to run; all unless given. */
  readonly registry?: readonly Rule[];
}

/** What the rules find, in the order of the text. Never throws. */
export function lint(draft: Draft, options: LintOptions = {}): Finding[] {
  const { standard = 'consistent', onError } = options;
  const enabled = (options.registry ?? registry).flatMap((rule) => {
    const severity = severityOf(rule, options);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
  // What a standard asks for is written only where somebody says so.
  const written = enabled.some(({ rule }) => rule.id === 'nonconforming-ordinal') ? standard : 'consistent';
  let context: RuleContext;
  try {
    context = contextOf(draft, standard, written);
  } catch (error) {
    onError?.('', error);
    return [];
  }
  const findings = enabled.flatMap(({ rule, severity }): Finding[] => {
    try {
      return rule
        .check(context)
        .map((report) => ({ related: [], fixes: [], ...report, rule: rule.id, severity }));
    } catch (error) {
      onError?.(rule.id, error);
      return [];
    }
  });
  return findings.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function contextOf(draft: Draft, standard: Standard, written: Standard): RuleContext {
  let enumerations: readonly Enumeration[] | undefined;
  return {
    draft,
    standard,
    forms: formsOf(draft, written),
    enumerations: () => (enumerations ??= enumerationsIn(draft)),
  };
}

/** The severity of a rule under these options. */
export function severityOf(
  rule: Rule,
  { standard = 'consistent', rules = {} }: LintOptions,
): 'off' | Severity {
  const own = standard === 'consistent' ? rule.severity : (rule.severityUnderStandard ?? rule.severity);
  return (Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined) ?? own;
}

/**
 * The edits of all safe fixes, in the order of the text, none overlapping another. Should two fixes meet all the same,
 * the finding that stands first in the text has its way.
 */
export function fixAll(draft: Draft, findings: readonly Finding[]): TextEdit[] {
  const taken = new Map<number, TextEdit[]>();
  const edits: TextEdit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (
      !fix ||
      fix.edits.some((edit) =>
        taken.get(edit.range.start.line)?.some((other) => meet(edit.range, other.range)),
      )
    )
      continue;
    for (const edit of fix.edits) {
      const { line } = edit.range.start;
      taken.set(line, [...(taken.get(line) ?? []), edit]);
      if (textIn(draft, edit.range) !== edit.text) edits.push(edit);
    }
  }
  return edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function meet(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}

/** What stands in a range of one line. */
function textIn({ lines }: Draft, { start, end }: Range): string | undefined {
  return start.line === end.line ? lines[start.line]?.slice(start.character, end.character) : undefined;
}
