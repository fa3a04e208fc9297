// Clean Up Copied Text: all traces of copying at once, shown in VS Code's refactor preview before any of them goes.
import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import { tidy } from '../../core/edits/tidy/tidy.ts';
import type { TraceKind } from '../../core/views/traces/trace.ts';
import { traceRules } from '../../lint/registry.ts';
import { severityOf } from '../../lint/lint.ts';
import { tell } from '../documents/editors.ts';
import type { Configurations } from '../documents/configurations.ts';
import { toPreviewedEdit } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft } from '../documents/language.ts';
import { isRefusedAsReadOnly } from '../editing/apply.ts';

export function provideCleanUp(drafts: Drafts, configurations: Configurations): Disposable {
  return commands.registerCommand('speechDraft.cleanUp', async () => {
    const document = window.activeTextEditor?.document;
    const draft = document && isDraft(document) ? await drafts.of(document) : undefined;
    if (!document || !draft) return;
    const settings = configurations.of(document);
    // What the settings switch off stays as it is.
    const kinds = traceRules.filter((rule) => severityOf(rule, settings) !== 'off').map(({ kind }) => kind);
    const traces = tidy(draft, { kinds });
    const labels = labelsOfKinds();
    const groups = kinds.map((kind) => ({
      label: labels[kind],
      edits: traces.filter((trace) => trace.kind === kind).flatMap(({ edits }) => edits),
    }));
    if (groups.every(({ edits }) => edits.length === 0)) {
      tell(l10n.t('There are no traces of copying here.'));
      return;
    }
    if (isRefusedAsReadOnly(document)) return;
    const end = { line: draft.lines.length - 1, character: draft.lines.at(-1)?.length ?? 0 };
    const rest = { label: l10n.t('Everything else stays as it is'), end };
    await workspace.applyEdit(toPreviewedEdit(document.uri, groups, rest), { isRefactoring: true });
  });
}

function labelsOfKinds(): Readonly<Record<TraceKind, string>> {
  return {
    pinyin: l10n.t('Pinyin annotations'),
    residue: l10n.t('Web page leftovers'),
    wraps: l10n.t('Line breaks inside paragraphs'),
    punctuation: l10n.t('Half-width punctuation'),
  };
}
