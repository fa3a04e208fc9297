// What a rule is, what it finds and how a finding is said and mended. Data only: sentences are templates with
// arguments, which the edges translate (vscode.l10n, the command line's own table).
import type { Draft } from '../core/reading/draft.ts';
import type { Wanted } from '../core/edits/index.ts';
import type { Range } from '../core/text/positions.ts';
import type { TextEdit } from '../core/text/edits.ts';
import type { Enumeration } from '../core/views/inline-series.ts';
import type { SeriesForm } from '../core/views/series-forms.ts';
import type { Margins } from './certainty.ts';
import type { Message } from './messages.ts';
import type { Standard } from './standards.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What should be in the place of what was found. How it is written, and whether it is safe, is not the rule's to say. */
export interface Mend {
  readonly title: Message;
  /** The text itself determines what should be, as far as the rule can see. */
  readonly sure: boolean;
  /** What sections should have, by their index in `Draft.sections`. */
  readonly sections?: ReadonlyMap<number, Wanted>;
  /** The same for some of these sections only, where other mends see to the rest. */
  readonly only?: (sections: ReadonlySet<number>) => Mend | undefined;
  /** What should stand in the place of something else than a section's ordinal. */
  readonly edits?: readonly TextEdit[];
}

export interface Related {
  readonly range: Range;
  readonly message: Message;
}

/** What a rule says of a draft; `lint` adds the rule's id and severity, and makes fixes of mends. */
export interface Report {
  readonly range: Range;
  /** Three sentences at the most: what, why, what to do. */
  readonly message: Message;
  readonly related?: readonly Related[];
  /** What may be done by hand, and changes no ordinal that there is: it is not tried. The first is preferred to a mend. */
  readonly fixes?: readonly Fix[];
  /** Asked only where the finding is to be mended. */
  readonly mend?: () => Mend | undefined;
}

export interface Fix {
  readonly title: Message;
  /** The text itself determines the outcome, and no reference means anything else: fix-all applies these and no others. */
  readonly safe: boolean;
  /** Stated in the draft as it was checked; in the order of the text. */
  readonly edits: readonly TextEdit[];
}

export interface Finding extends Pick<Report, 'range' | 'message'> {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  /** The preferred one first. */
  readonly fixes: readonly Fix[];
}

/** What every rule is given. */
export interface RuleContext {
  readonly draft: Draft;
  readonly margins: Margins;
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
  /** It has nothing to do with ordinals, and is not asked while fixes of them are tried. */
  readonly isApart?: true;
  /** One line, English, for lists of rules. */
  readonly description: string;
  readonly check: (context: RuleContext) => readonly Report[];
}
