// What the rules find in a draft, once for each version and configuration, for diagnostics and code actions alike.
import type { TextDocument } from 'vscode';
import type { Settings } from '../config/settings.ts';
import type { Draft } from '../core/reading/draft.ts';
import { fixesAlone, lint } from '../lint/lint.ts';
import type { Finding, Fix } from '../lint/rule.ts';
import type { Configurations } from './configurations.ts';

export class Checks {
  readonly #configurations: Configurations;
  readonly #found = new WeakMap<Draft, { settings: Settings; findings: readonly Finding[] }>();

  constructor(configurations: Configurations) {
    this.#configurations = configurations;
  }

  of(document: TextDocument, draft: Draft): readonly Finding[] {
    const settings = this.#configurations.of(document);
    const known = this.#found.get(draft);
    if (known && known.settings === settings) return known.findings;
    const findings = lint(draft, settings);
    this.#found.set(draft, { settings, findings });
    return findings;
  }

  /** The fixes of one finding that may be made by themselves. */
  fixesOf(document: TextDocument, draft: Draft, finding: Finding): readonly Fix[] {
    return fixesAlone(draft, finding, this.#configurations.of(document));
  }
}
