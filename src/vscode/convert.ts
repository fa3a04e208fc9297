// The one place where the core's plain data become editor types, and back.
import * as vscode from 'vscode';
import type { Problem } from '../config/file.ts';
import type { Coloured, Role } from '../core/views/semantic-tokens.ts';
import type { Draft } from '../core/reading/draft.ts';
import type { OrdinalOffer } from '../core/edits/index.ts';
import type { Section } from '../core/reading/outline.ts';
import { annexesOf, outlineTree } from '../core/views/annexes.ts';
import { labelOf } from '../core/views/labels.ts';
import type { Position, Range } from '../core/text/positions.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { headingOf } from '../core/views/heading-title.ts';
import type { Message } from '../lint/messages.ts';
import type { Finding, Severity } from '../lint/rule.ts';

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function fromPosition({ line, character }: vscode.Position): Position {
  return { line, character };
}

export function fromRange({ start, end }: vscode.Range): Range {
  return { start: fromPosition(start), end: fromPosition(end) };
}

export function fromContentChanges(changes: readonly vscode.TextDocumentContentChangeEvent[]): TextEdit[] {
  return changes.map(({ range, text }) => ({
    range: fromRange(range),
    text,
  }));
}

export function toSelection(anchor: Position, active: Position): vscode.Selection {
  return new vscode.Selection(anchor.line, anchor.character, active.line, active.character);
}

export function toTextEdits(edits: readonly TextEdit[]): vscode.TextEdit[] {
  return edits.map(({ range, text }) => vscode.TextEdit.replace(toRange(range), text));
}

export function toWorkspaceEdit(uri: vscode.Uri, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(uri, toTextEdits(edits));
  return workspaceEdit;
}

/**
 * Edits that VS Code shows in its refactor preview before it makes them, each ticked and under the label of its kind. There
 * is a preview only where an edit needs to be confirmed, and such an edit is not ticked: that one stands at `end`, under a label
 * of its own, and changes nothing.
 */
export function toPreviewedEdit(
  uri: vscode.Uri,
  kinds: readonly { readonly label: string; readonly edits: readonly TextEdit[] }[],
  rest: { readonly label: string; readonly end: Position },
): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { label, edits } of kinds)
    for (const { range, text } of edits)
      workspaceEdit.replace(uri, toRange(range), text, { label, needsConfirmation: false });
  const end = new vscode.Position(rest.end.line, rest.end.character);
  workspaceEdit.insert(uri, end, '', { label: rest.label, needsConfirmation: true });
  return workspaceEdit;
}

/** A row of the Draft Structure. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What is read out. */
  readonly spoken: string;
  /** Commands are offered on sections only. */
  readonly kind: 'section' | 'annex';
  readonly hasChildren: boolean;
  /** What its colour and badge hang on. */
  readonly resource: vscode.Uri;
  readonly document: vscode.Uri;
  /** Where a click goes. */
  readonly goal: Position;
}

export function toTreeItem(row: Row): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(row.label, row.hasChildren ? Expanded : None);
  item.id = row.id;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.accessibilityInformation = { label: row.spoken };
  item.resourceUri = row.resource;
  // Some icon, or else the row would have that of a file.
  item.iconPath = new vscode.ThemeIcon('blank');
  item.contextValue = row.kind;
  item.command = {
    // VS Code's own: it knows a single click, which leaves the focus in the tree, from a double one.
    command: 'vscode.open',
    title: '',
    arguments: [row.document, { selection: toSelection(row.goal, row.goal) }],
  };
  return item;
}

export interface CompletionWords {
  readonly order: number;
  /** What stands there already of what is replaced. */
  readonly begun: string;
  readonly detail: string;
}

export function toCompletionItem(
  { text, lead, range }: OrdinalOffer,
  { order, begun, detail }: CompletionWords,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(text.trim(), vscode.CompletionItemKind.Constant);
  item.insertText = lead + text;
  // A blank line and the indent of its like are no business of the line it is put into.
  item.keepWhitespace = true;
  item.range = toRange(range);
  // Whatever numeral has been begun, the right one takes its place.
  item.filterText = begun === '' || text.startsWith(begun) ? text : begun + text;
  item.sortText = String(order);
  item.detail = detail;
  return item;
}

/** The draft's tree; `detailOf` says what stands faintly beside a section's name. */
export function toDocumentSymbols(
  draft: Draft,
  detailOf: (lines: { readonly line: number; readonly endLine: number }) => string,
): vscode.DocumentSymbol[] {
  return outlineTree<vscode.DocumentSymbol>(draft, ({ section, annex }, children) => {
    const part = section ?? annex;
    const symbol = new vscode.DocumentSymbol(
      section ? labelOf(draft, section) : annex.title,
      detailOf(part),
      // As for Markdown's headings; other kinds promise code.
      vscode.SymbolKind.String,
      toRange(rangeOfLines(draft, part)),
      toRange(section ? headingOf(draft, section).range : annex.range),
    );
    symbol.children = children;
    return symbol;
  });
}

export function toSymbolInformation(draft: Draft, uri: vscode.Uri): vscode.SymbolInformation[] {
  return draft.sections.map((section) => {
    const parent = draft.sections[section.parent];
    return new vscode.SymbolInformation(
      labelOf(draft, section),
      vscode.SymbolKind.String,
      parent ? labelOf(draft, parent) : '',
      new vscode.Location(uri, toRange(headingOf(draft, section).range)),
    );
  });
}

export function toFoldingRanges(draft: Draft): vscode.FoldingRange[] {
  return [...draft.sections, ...annexesOf(draft)]
    .filter(({ line, endLine }) => endLine > line)
    .map(({ line, endLine }) => new vscode.FoldingRange(line, endLine));
}

/** `ranges` from the innermost out. */
export function toSelectionRange(ranges: readonly Range[]): vscode.SelectionRange | undefined {
  return ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) =>
      parent ? new vscode.SelectionRange(toRange(range), parent) : new vscode.SelectionRange(toRange(range)),
    undefined,
  );
}

const TOKEN_TYPES: Readonly<Record<Role, string>> = {
  title: 'draftTitle',
  salutation: 'draftSalutation',
  ordinal: 'draftOrdinal',
  heading: 'draftHeading',
  text: 'draftText',
};

export const TOKEN_LEGEND = new vscode.SemanticTokensLegend(Object.values(TOKEN_TYPES));

export function toSemanticTokens(parts: readonly Coloured[]): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(TOKEN_LEGEND);
  for (const { line, start, end, role } of parts) {
    builder.push(new vscode.Range(line, start, line, end), TOKEN_TYPES[role]);
  }
  return builder.build();
}

export interface DiagnosticWords {
  readonly say: (message: Message) => string;
  readonly explain: (rule: string) => vscode.Uri;
}

export function toDiagnostic(
  finding: Finding,
  uri: vscode.Uri,
  { say, explain }: DiagnosticWords,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(finding.range),
    say(finding.message),
    SEVERITIES[finding.severity],
  );
  diagnostic.source = 'speech-draft';
  diagnostic.code = { value: finding.rule, target: explain(finding.rule) };
  diagnostic.relatedInformation = finding.related.map(
    ({ range, message }) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(range)), say(message)),
  );
  return diagnostic;
}

/** What is wrong begins at a place; VS Code marks the word that stands there. */
export function toProblemDiagnostic(
  { line, column, message }: Problem,
  say: (message: Message) => string,
): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, column - 1, line - 1, column - 1);
  const diagnostic = new vscode.Diagnostic(range, say(message), vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'speech-draft';
  return diagnostic;
}

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

function rangeOfLines({ lines }: Draft, { line, endLine }: Pick<Section, 'line' | 'endLine'>): Range {
  return { start: { line, character: 0 }, end: { line: endLine, character: lines[endLine]?.length ?? 0 } };
}
