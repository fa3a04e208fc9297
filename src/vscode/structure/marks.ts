// What is wrong in each section, as the editor shows it: from the published diagnostics, so that nothing appears in the
// tree before it appears in the text.
import { sectionAt } from '../../core/views/sections.ts';
import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  FileDecoration,
  l10n,
  languages,
  type TextDocument,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { inBatches, type Mark as Badge } from './badges.ts';
import type { StructureNode } from './tree.ts';

/** Rows have addresses of their own: colours and badges hang on them. */
const SCHEME = 'speech-draft-section';

export interface Mark extends Badge {
  readonly severity: DiagnosticSeverity;
}

export function uriOf({ id }: StructureNode): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${id}` });
}

/** By section. Hints are left to the text. */
export function marksOf(draft: Draft, document: TextDocument): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const { range, severity, source } of languages.getDiagnostics(document.uri)) {
    if (source !== 'speech-draft' || severity === DiagnosticSeverity.Hint) continue;
    let count = 1;
    let section = sectionAt(draft, range.start.line);
    while (section) {
      const { index, parent } = section;
      const mark = marks.get(index);
      marks.set(index, {
        count: (mark?.count ?? 0) + count,
        // The lower, the worse.
        severity: mark && mark.severity < severity ? mark.severity : severity,
      });
      count = 0;
      section = draft.sections[parent];
    }
  }
  return marks;
}

/** @param markOf the mark of the row with this id */
export function decorateRows(markOf: (id: number) => Mark | undefined): {
  readonly refresh: (nodes: readonly StructureNode[]) => void;
  readonly subscription: Disposable;
} {
  const changed = new EventEmitter<Uri[]>();
  return {
    refresh: (nodes) => {
      for (const batch of inBatches(nodes)) changed.fire(batch.map(uriOf));
    },
    subscription: Disposable.from(
      changed,
      window.registerFileDecorationProvider({
        onDidChangeFileDecorations: changed.event,
        provideFileDecoration: ({ scheme, path }) => {
          const mark = scheme === SCHEME ? markOf(Number(path.slice(1))) : undefined;
          return mark && new FileDecoration(badgeOf(mark), wordsOf(mark), colourOf(mark.severity));
        },
      }),
    ),
  };
}

export function wordsOf({ count }: Mark): string {
  if (count === 0) return l10n.t('problems inside');
  return count === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', count);
}

/** There is room for two characters. */
function badgeOf({ count }: Mark): string {
  if (count === 0) return '•';
  return count > 99 ? '9+' : String(count);
}

function colourOf(severity: Diagnostic['severity']): ThemeColor {
  if (severity === DiagnosticSeverity.Error) return new ThemeColor('list.errorForeground');
  if (severity === DiagnosticSeverity.Warning) return new ThemeColor('list.warningForeground');
  return new ThemeColor('editorInfo.foreground');
}
