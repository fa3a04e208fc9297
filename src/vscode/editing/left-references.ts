// Says which references a deleted section leaves behind, and leads to each: only the writer knows what becomes of them.
import { l10n, type TextDocument, TextEditorRevealType, window, workspace } from 'vscode';
import type { LeftReference } from '../../core/edits/index.ts';
import { toRange, toSelection } from '../convert.ts';

/** Asks until all have been visited or the writer has had enough. Nothing is remembered afterwards. */
export async function tellLeft(document: TextDocument, left: readonly LeftReference[]): Promise<void> {
  const places = new Places(document, left);
  try {
    for (let rest = left.map((_, i) => i); rest.length > 0;) {
      const nameOf = (i: number): string => left[i]?.name ?? '';
      const choices = rest
        .slice(0, MAX_BUTTONS)
        .map((i) => ({ i, title: l10n.t('Go to “{0}” in Line {1}', nameOf(i), places.lineOf(i) + 1) }));
      const goal = await window.showWarningMessage(sayLeft(rest.map(nameOf)), ...choices);
      if (!goal || document.isClosed) return;
      await places.goTo(goal.i);
      rest = rest.filter((i) => i !== goal.i);
    }
  } finally {
    places.dispose();
  }
}

/** A message with more buttons is no help. */
const MAX_BUTTONS = 3;

function sayLeft(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length === 1
    ? l10n.t('“{0}” refers to text that was deleted. Correct or remove the reference.', first)
    : l10n.t(
        'These references refer to text that was deleted: {0}. Correct or remove them.',
        names.map((name) => `“${name}”`).join(' '),
      );
}

/** Where the references stand while the writer goes on typing. */
class Places {
  readonly #document: TextDocument;
  /** From and to, as offsets in UTF-16 units. */
  #spans: readonly (readonly [from: number, to: number])[];
  readonly #subscription;

  constructor(document: TextDocument, left: readonly LeftReference[]) {
    this.#document = document;
    this.#spans = left.map(({ range }) => {
      const { start, end } = toRange(range);
      return [document.offsetAt(start), document.offsetAt(end)];
    });
    this.#subscription = workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      for (const { rangeOffset, rangeLength, text } of event.contentChanges) {
        const end = rangeOffset + rangeLength;
        const shift = text.length - rangeLength;
        const moved = (at: number): number => (at >= end ? at + shift : Math.min(at, rangeOffset));
        this.#spans = this.#spans.map(([from, to]) => [moved(from), moved(to)]);
      }
    });
  }

  lineOf(i: number): number {
    const [from = 0] = this.#spans[i] ?? [];
    return this.#document.positionAt(from).line;
  }

  async goTo(i: number): Promise<void> {
    const [from = 0, to = 0] = this.#spans[i] ?? [];
    const selection = toSelection(this.#document.positionAt(from), this.#document.positionAt(to));
    const editor = await window.showTextDocument(this.#document, { selection });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
