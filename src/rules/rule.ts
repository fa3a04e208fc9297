// What a rule is, what it finds and how a finding is said and mended. Data only: sentences are templates with
// arguments, which the edges translate (vscode.l10n, the command line's own table).
import type { Draft } from '../core/reading/draft.ts';
import type { Range } from '../core/text/positions.ts';
import type { TextEdit } from '../core/text/edits.ts';
import type { Enumeration } from './enumerations.ts';
import type { SeriesForm } from './forms.ts';
import type { Message } from './messages.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type Standard = 'consistent' | 'gbt9704' | 'taiwan';

export interface Fix {
  readonly title: Message;
  /** The text itself determines the outcome: fix-all applies these and no others. */
  readonly safe: boolean;
  /** Ordinals only; stated in the draft as it was checked. */
  readonly edits: readonly TextEdit[];
}

export interface Related {
  readonly range: Range;
  readonly message: Message;
}

/** What a rule says of a draft; `lint` adds the rule's id and severity. */
export interface Report {
  readonly range: Range;
  /** Three sentences at the most: what, why, what to do. */
  readonly message: Message;
  readonly related?: readonly Related[];
  /** The preferred one first. */
  readonly fixes?: readonly Fix[];
}

export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What every rule is given. */
export interface RuleContext {
  readonly draft: Draft;
  readonly standard: Standard;
  /** The form that each series keeps to, and who departs from it; same order as `draft.series`. */
  readonly forms: readonly SeriesForm[];
  /** The series inside paragraphs, looked for when first asked. */
  readonly enumerations: () => readonly Enumeration[];
}

/** One rule, one file. It reads a draft and reports; it changes nothing and knows no other rule. */
export interface Rule {
  /** Public: in settings, in the command line's output, the name of its document. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** The severity where `standard` is another than "consistent", if it differs. */
  readonly severityUnderStandard?: Severity;
  /** One line, English, for lists of rules. */
  readonly description: string;
  readonly check: (context: RuleContext) => readonly Report[];
}
