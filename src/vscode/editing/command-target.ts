// What a command is about: the sections at the carets, the rows chosen in the Draft Structure, or a line that a code
// action names. Said as a function of a draft, because the draft may be another when it is asked again.
import { sectionAt } from '../../core/views/sections.ts';
import { type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { isDraft } from '../documents/language.ts';

export interface Target {
  readonly document: TextDocument;
  /** Indices of sections in the order of the text, none within another. */
  readonly sectionsIn: (draft: Draft) => readonly number[];
  /** Whether it was asked for in the Draft Structure. */
  readonly inTree: boolean;
}

/** Says what a command that comes from the Draft Structure is about; undefined of any other, by its arguments. */
export type TargetInTree = (args: readonly unknown[]) => { readonly target: Target | undefined } | undefined;

/** `args` are a command's: of the Draft Structure, of a code action (uri, line), or none. */
export function targetOf(args: readonly unknown[], targetInTree: TargetInTree): Target | undefined {
  const inTree = targetInTree(args);
  if (inTree) return inTree.target;
  const [first, second] = args;
  if (first instanceof Uri && typeof second === 'number') {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === first.toString());
    return document && { document, inTree: false, sectionsIn: (draft) => indexOf(sectionAt(draft, second)) };
  }
  const editor = window.activeTextEditor;
  if (!editor || !isDraft(editor.document)) return undefined;
  return {
    document: editor.document,
    inTree: false,
    sectionsIn: (draft) => outermost(draft, sectionsAtCarets(draft, editor)),
  };
}

/** The headings within a selection, or else the section that its beginning stands in. */
function sectionsAtCarets(draft: Draft, { selections }: TextEditor): number[] {
  return selections.flatMap(({ start, end, isEmpty, active }) => {
    if (isEmpty || start.line === end.line) return indexOf(sectionAt(draft, active.line));
    const last = end.character === 0 ? end.line - 1 : end.line;
    const within = draft.sections.filter(({ line }) => line >= start.line && line <= last);
    return within.length > 0 ? within.map(({ index }) => index) : indexOf(sectionAt(draft, start.line));
  });
}

export function outermost({ sections }: Draft, indices: readonly number[]): number[] {
  const chosen = new Set(indices);
  const isWithin = (index: number): boolean => {
    for (let at = sections[index]?.parent ?? -1; at >= 0; at = sections[at]?.parent ?? -1) {
      if (chosen.has(at)) return true;
    }
    return false;
  };
  return [...chosen].filter((index) => !isWithin(index)).sort((a, b) => a - b);
}

function indexOf(section: { readonly index: number } | undefined): number[] {
  return section ? [section.index] : [];
}
