// Runs the rules over a draft.
import type { Draft } from '../core/reading/draft.ts';
import { comparePositions } from '../core/text/positions.ts';
import { type Enumeration, enumerationsIn } from './enumerations.ts';
import { formsOf } from './forms.ts';
import { rules as registry } from './index.ts';
import type { Finding, Rule, RuleContext, Severity, Standard } from './rule.ts';

export { fixAll } from './fix-all.ts';

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
