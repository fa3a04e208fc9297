// The ordinals that were put in last, by Enter or by a command: one typed behind such an ordinal takes its place.
import type { TextDocument } from 'vscode';
import type { Automatic } from '../../core/edits/index.ts';

const lastIn = new WeakMap<TextDocument, Automatic>();

export function rememberAutomatic(document: TextDocument, automatic: Automatic): void {
  lastIn.set(document, automatic);
}

/** The last one, if it was put in on that line. Whether it still stands there is not known. */
export function automaticOn(document: TextDocument, line: number): Automatic | undefined {
  const automatic = lastIn.get(document);
  return automatic?.line === line ? automatic : undefined;
}
