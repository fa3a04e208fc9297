// What the rules find in a draft, once for each version and configuration, for diagnostics and code actions alike.
import type { TextDocument } from 'vscode';
import type { Settings } from '../../config/settings.ts';
import type { Draft } from '../../core/reading/draft.ts';
import { fixesAlone, lint } from '../../lint/lint.ts';
import type { Finding, Fix } from '../../lint/rule.ts';
import type { Configurations } from './configurations.ts';
import { log } from '../log.ts';

export class LintCache {
  readonly #configurations: Configurations;
  readonly #found = new WeakMap<Draft, { settings: Settings; findings: readonly Finding[] }>();

  constructor(configurations: Configurations) {
    this.#configurations = configurations;
  }

  of(document: TextDocument, draft: Draft): readonly Finding[] {
    const known = this.known(document, draft);
    if (known) return known;
    const settings = this.#configurations.of(document);
    const findings = lint(draft, {
      ...settings,
      onError: (rule, error) => log.error(`${rule}: ${String(error)}`),
    });
    this.#found.set(draft, { settings, findings });
    return findings;
  }

  /** The same, if somebody has asked before. */
  known(document: TextDocument, draft: Draft): readonly Finding[] | undefined {
    const known = this.#found.get(draft);
    return known?.settings === this.#configurations.of(document) ? known.findings : undefined;
  }

  /** The fixes of one finding that may be made by themselves. */
  fixesOf(document: TextDocument, draft: Draft, finding: Finding): readonly Fix[] {
    return fixesAlone(draft, finding, this.#configurations.of(document));
  }
}
