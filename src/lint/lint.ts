// Runs the rules over a draft.
import type { Draft } from '../core/reading/draft.ts';
import { comparePositions } from '../core/text/positions.ts';
import { type Enumeration, enumerationsIn } from '../core/views/inline-series.ts';
import { type Margins, MARGINS } from './certainty.ts';
import { fixesOf, holdsAlone } from './fixes.ts';
import type { RuledReport } from './mend-candidates.ts';
import { rules as registry } from './registry.ts';
import type { Finding, Fix, Rule, RuleContext, Severity } from './rule.ts';
import { formsUnder, type Standard } from './standards.ts';

export { fixAll, mendable } from './fix-all.ts';

export interface LintOptions {
  /** "consistent" unless given: nothing but what the draft itself shows. */
  readonly standard?: Standard;
  /** Severities that differ from the rules' own, by rule id. */
  readonly rules?: Readonly<Record<string, 'off' | Severity>>;
  /** Told of a rule that threw; the others still run. */
  readonly onError?: (rule: string, error: unknown) => void;
  /** The rules to run; all unless given. */
  readonly registry?: readonly Rule[];
  /** How often the text may be read to try fixes; unless given, less often for a long one. */
  readonly readings?: number;
  /** From which margin on something is said and mended; what MARGINS says unless given. */
  readonly margins?: Margins;
}

/** What the rules find, in the order of the text. Never throws. */
export function lint(draft: Draft, options: LintOptions = {}): Finding[] {
  const { onError } = options;
  const { all, severities, written } = rulesUnder(options);
  const isOn = (id: string): boolean => severities.get(id) !== 'off';
  const known = check(
    draft,
    all.filter(({ id, isApart }) => !isApart || isOn(id)),
    { ...options, onError: (id, error) => isOn(id) && onError?.(id, error) },
    written,
  );
  const reports = known.filter(({ rule }) => isOn(rule));
  let fixes: ReadonlyMap<RuledReport, Fix> = new Map();
  try {
    fixes = fixesOf(draft, reports, known, checkAll(options), options.readings);
  } catch (error) {
    onError?.('', error);
  }
  return reports
    .map((report): Finding => {
      const { rule, range, message, related = [], fixes: byHand = [] } = report;
      const severity = severities.get(rule) ?? 'off';
      const fix = fixes.get(report);
      return {
        rule,
        range,
        message,
        related,
        fixes: fix ? [...byHand, fix] : byHand,
        severity: severity === 'off' ? 'hint' : severity,
      };
    })
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** The fixes of a finding that may be made by themselves, without mending anything else. */
export function fixesAlone(draft: Draft, finding: Finding, options: LintOptions = {}): readonly Fix[] {
  return finding.fixes.filter((fix) => !fix.safe || holdsAlone(draft, finding, fix, checkAll(options)));
}

function rulesUnder(options: LintOptions) {
  const all = options.registry ?? registry;
  const severities = new Map(all.map((rule) => [rule.id, severityOf(rule, options)]));
  // What a standard asks for is written only where somebody says so.
  const isAsked = severities.get('nonconforming-ordinal') !== 'off';
  return { all, severities, written: isAsked ? options.standard : 'consistent' };
}

/** Finds whatever there is to find, also by rules that are off. */
function checkAll(options: LintOptions): (draft: Draft) => RuledReport[] {
  // Most drafts have nothing to mend.
  let known: ReturnType<typeof rulesUnder> | undefined;
  return (draft) => {
    const { all, written } = (known ??= rulesUnder(options));
    const tried = all.filter(({ isApart }) => !isApart);
    return check(draft, tried, { ...options, onError: () => undefined }, written);
  };
}

function check(
  draft: Draft,
  rules: readonly Rule[],
  { standard = 'consistent', onError, margins = MARGINS }: LintOptions,
  written: Standard = 'consistent',
): RuledReport[] {
  let context: RuleContext | undefined;
  const reports: RuledReport[] = [];
  for (const rule of rules) {
    const grave = GRAVE.has(rule.severityUnderStandard ?? rule.severity);
    try {
      context ??= contextOf(draft, standard, written, margins);
      for (const report of rule.check(context)) reports.push({ ...report, rule: rule.id, grave });
    } catch (error) {
      onError?.(rule.id, error);
    }
  }
  return reports;
}

const GRAVE: ReadonlySet<'off' | Severity> = new Set<Severity>(['error', 'warning']);

function contextOf(draft: Draft, standard: Standard, written: Standard, margins: Margins): RuleContext {
  let enumerations: readonly Enumeration[] | undefined;
  return {
    draft,
    standard,
    margins,
    forms: formsUnder(draft, written),
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
