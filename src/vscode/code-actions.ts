// Quick fixes, renumbering, "this is no heading", and fix-all on save.
import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeActionContext,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { entryFor } from '../core/views/heading-suppressions.ts';
import type { Draft } from '../core/reading/draft.ts';
import type { TextEdit } from '../core/text/edits.ts';
import { fixThrough } from '../rules/fix-through.ts';
import { renumberFrom } from '../rules/renumber.ts';
import type { Finding } from '../rules/rule.ts';
import type { Checks } from './checks.ts';
import { MARK_HEADING, MARK_NOT_HEADING } from './commands.ts';
import type { Configurations } from './configurations.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import { type Drafts, LANGUAGE } from './drafts.ts';
import { say } from './words.ts';

const FIX_ALL = CodeActionKind.SourceFixAll.append(LANGUAGE);

interface Asked {
  readonly check: (draft: Draft) => readonly Finding[];
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly range: Range;
  readonly context: CodeActionContext;
  readonly findings: readonly Finding[];
}

export function provideCodeActions(
  drafts: Drafts,
  checks: Checks,
  configurations: Configurations,
): Disposable {
  return languages.registerCodeActionsProvider(
    LANGUAGE,
    {
      async provideCodeActions(document, range, context, token) {
        const draft = await drafts.of(document, token);
        if (!draft) return undefined;
        const check = (of: Draft): readonly Finding[] => checks.of(document, of);
        const asked: Asked = { document, draft, range, context, findings: check(draft), check };
        if (context.only && FIX_ALL.intersects(context.only) && context.only.value !== '') {
          return mendAllAction(asked, FIX_ALL, l10n.t('Mend all in this draft'), 1);
        }
        const { standard } = configurations.of(document);
        return [
          ...fixActions(asked),
          ...mendAllAction(asked, CodeActionKind.QuickFix, l10n.t('Mend all in this draft'), 2),
          ...headingActions(asked, standard),
        ];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
  );
}

/** The fixes of what is found here; the first of the first is the preferred one. */
function fixActions({ document, range, context, findings }: Asked): CodeAction[] {
  const here = findings.filter((finding) => toRange(finding.range).intersection(range));
  const actions = here.flatMap((finding) =>
    finding.fixes.map((fix) => {
      const action = new CodeAction(say(fix.title), CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(document.uri, fix.edits);
      action.diagnostics = diagnosticsOf(finding, context);
      return action;
    }),
  );
  const [first] = actions;
  if (first && here.find(({ fixes }) => fixes.length > 0)?.fixes[0]?.safe) first.isPreferred = true;
  return actions;
}

function mendAllAction(
  { document, draft, findings, range, check }: Asked,
  kind: CodeActionKind,
  title: string,
  least: number,
): CodeAction[] {
  const isHere = kind === FIX_ALL || findings.some((finding) => toRange(finding.range).intersection(range));
  const fixable = findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
  if (!isHere || fixable.length < least) return [];
  const action = new CodeAction(title, kind);
  action.edit = toWorkspaceEdit(document.uri, fixThrough(draft, findings, check));
  return [action];
}

/** What can be done with the heading on this line. Offered unasked only where something is found there. */
function headingActions(
  { document, draft, range, context, findings }: Asked,
  standard: Parameters<typeof renumberFrom>[2],
): CodeAction[] {
  const { line } = range.start;
  const isFound = findings.some((finding) => finding.range.start.line === line);
  if (!isFound && context.triggerKind !== CodeActionTriggerKind.Invoke) return [];
  const kind = isFound ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite;
  const section = draft.sections.find((each) => each.line === line);
  if (!section) {
    const entry = entryFor(draft, line);
    if (entry === undefined) return [];
    return [commandAction(l10n.t('This is a heading after all'), kind, MARK_HEADING, document, line)];
  }
  const unheading = commandAction(l10n.t('This is no heading'), kind, MARK_NOT_HEADING, document, line);
  const renumber = new CodeAction(l10n.t('Renumber this series from here'), kind);
  const renumbering = renumberFrom(draft, section, standard);
  if ('refusal' in renumbering) {
    renumber.disabled = { reason: say(renumbering.refusal) };
  } else {
    renumber.edit = toWorkspaceEdit(document.uri, renumbering.edits);
    // A fix may do the very same.
    if (isAmong(findings, renumbering.edits)) return [unheading];
  }
  return [renumber, unheading];
}

function isAmong(findings: readonly Finding[], edits: readonly TextEdit[]): boolean {
  const wanted = JSON.stringify(edits);
  return findings.some(({ fixes }) => fixes.some((fix) => JSON.stringify(fix.edits) === wanted));
}

function commandAction(
  title: string,
  kind: CodeActionKind,
  command: string,
  { uri }: TextDocument,
  line: number,
): CodeAction {
  const action = new CodeAction(title, kind);
  action.command = { title, command, arguments: [uri, line] };
  return action;
}

function diagnosticsOf(
  finding: Finding,
  { diagnostics }: CodeActionContext,
): CodeActionContext['diagnostics'][number][] {
  const range = toRange(finding.range);
  return diagnostics.filter(
    ({ code, range: at }) => typeof code === 'object' && code.value === finding.rule && at.isEqual(range),
  );
}
