// Quick fixes, renumbering, "this is no heading", and fix-all on save.
import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type CancellationToken,
  type CodeActionContext,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { entryFor } from '../../core/views/heading-suppressions.ts';
import { headingOn } from '../../core/views/sections.ts';
import type { Draft } from '../../core/reading/draft.ts';
import type { TextEdit } from '../../core/text/edits.ts';
import { renumber, renumberedOrdinals, type Scope } from '../../core/edits/index.ts';
import { traceRules } from '../../lint/registry.ts';
import { fixAll, mendable } from '../../lint/lint.ts';
import type { Message } from '../../lint/messages.ts';
import type { Finding } from '../../lint/rule.ts';
import type { LintCache } from '../documents/lint-cache.ts';
import { MARK_HEADING, MARK_NOT_HEADING } from './draft-commands.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';
import { tell } from '../documents/editors.ts';
import { reasonOf } from '../editing/refusal-messages.ts';
import { TURN_RULE_OFF } from './rule-switch.ts';
import { say } from '../l10n.ts';

const FIX_ALL = CodeActionKind.SourceFixAll.append(LANGUAGE);

/** An action whose edit is made when it is taken. */
class LazyAction extends CodeAction {
  readonly makeEdit: () => WorkspaceEdit;

  constructor(title: string, kind: CodeActionKind, { uri }: TextDocument, edits: () => readonly TextEdit[]) {
    super(title, kind);
    this.makeEdit = () => toWorkspaceEdit(uri, edits());
  }
}

interface Asked {
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly range: Range;
  readonly context: CodeActionContext;
  readonly findings: readonly Finding[];
  readonly token: CancellationToken;
}

export function provideCodeActions(drafts: Drafts, lintCache: LintCache): Disposable {
  return languages.registerCodeActionsProvider(
    LANGUAGE,
    {
      async provideCodeActions(document, range, context, token) {
        const draft = await drafts.of(document, token);
        if (!draft) return undefined;
        // The light bulb asks at every move: it waits for what is found anyway, and is then asked again.
        const isAsked = context.triggerKind === CodeActionTriggerKind.Invoke || context.only !== undefined;
        const findings = isAsked ? lintCache.of(document, draft) : lintCache.known(document, draft);
        if (!findings || token.isCancellationRequested) return undefined;
        const asked: Asked = { document, draft, range, context, findings, token };
        if (context.only && FIX_ALL.intersects(context.only) && context.only.value !== '') {
          return mendAllAction(asked, FIX_ALL, l10n.t('Fix all in this draft'), 1);
        }
        return [
          ...fixActions(asked, lintCache),
          ...mendAllAction(asked, CodeActionKind.QuickFix, l10n.t('Fix all in this draft'), 2),
          ...headingActions(asked),
          ...ruleActions(asked),
        ];
      },
      resolveCodeAction(action, token) {
        if (action instanceof LazyAction && !token.isCancellationRequested) action.edit = action.makeEdit();
        return action;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
  );
}

/** The fixes of what is found here; the first of the first is the preferred one. */
function fixActions(asked: Asked, lintCache: LintCache): CodeAction[] {
  const { document, draft, range, context, findings, token } = asked;
  const here = findings.filter((finding) => toRange(finding.range).intersection(range));
  const actionOf = (finding: Finding, title: Message, edits: () => readonly TextEdit[]): CodeAction => {
    const action = new LazyAction(say(title), CodeActionKind.QuickFix, document, edits);
    action.diagnostics = diagnosticsOf(finding, context);
    return action;
  };
  const fixes = here.flatMap((finding) =>
    token.isCancellationRequested
      ? []
      : lintCache.fixesOf(document, draft, finding).map((fix) => ({ finding, fix })),
  );
  const actions = fixes.map(({ finding, fix }) => actionOf(finding, fix.title, () => fix.edits));
  const [first] = actions;
  if (first && fixes[0]?.fix.safe) first.isPreferred = true;
  return [...actions, ...draftFixActions(asked, here, actionOf)];
}

/** Of traces of copying: all of a kind in the draft, where there are more than what is here. */
function draftFixActions(
  { draft, findings }: Asked,
  here: readonly Finding[],
  actionOf: (finding: Finding, title: Message, edits: () => readonly TextEdit[]) => CodeAction,
): CodeAction[] {
  return traceRules.flatMap((rule) => {
    const finding = here.find((each) => each.rule === rule.id && each.fixes.length > 0);
    const isMore = findings.some((each) => each.rule === rule.id && !here.includes(each));
    if (!finding || !isMore) return [];
    return [actionOf(finding, rule.draftTitle, () => rule.fixDraft(draft)?.edits ?? [])];
  });
}

function mendAllAction(
  { document, findings, range }: Asked,
  kind: CodeActionKind,
  title: string,
  least: number,
): CodeAction[] {
  const isHere = kind === FIX_ALL || findings.some((finding) => toRange(finding.range).intersection(range));
  if (!isHere || mendable(findings).length < least) return [];
  return [new LazyAction(title, kind, document, () => fixAll(findings))];
}

/** What can be done with the heading on this line. Offered unasked only where something is found there. */
function headingActions({ document, draft, range, context, findings }: Asked): CodeAction[] {
  const { line } = range.start;
  const isFound = findings.some((finding) => finding.range.start.line === line);
  if (!isFound && context.triggerKind !== CodeActionTriggerKind.Invoke) return [];
  const kind = isFound ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite;
  const section = headingOn(draft, line);
  if (!section) {
    const entry = entryFor(draft, line);
    if (entry === undefined) return [];
    return [commandAction(l10n.t('This is a heading after all'), kind, MARK_HEADING, document, line)];
  }
  const unheading = commandAction(l10n.t('This is no heading'), kind, MARK_NOT_HEADING, document, line);
  const title = l10n.t('Renumber this series from here');
  const scope: Scope = { kind: 'from', section: section.index };
  const ordinals = renumberedOrdinals(draft, scope);
  if ('refused' in ordinals) {
    const action = new CodeAction(title, kind);
    action.disabled = { reason: reasonOf(ordinals.refused) };
    return [action, unheading];
  }
  // A fix may do the very same.
  if (findings.some(({ fixes }) => fixes.some(({ edits }) => areOrdinalsOf(draft, edits, ordinals))))
    return [unheading];
  const action = new LazyAction(title, kind, document, () => {
    const change = renumber(draft, scope);
    if (!('refused' in change)) return change.edits;
    tell(reasonOf(change.refused));
    return [];
  });
  return [action, unheading];
}

/** Whether edits write just these ordinals, whatever they do with references. */
function areOrdinalsOf(draft: Draft, edits: readonly TextEdit[], ordinals: readonly TextEdit[]): boolean {
  const own = edits.filter(({ range: { start } }) => {
    const { ordinal } = headingOn(draft, start.line) ?? {};
    return ordinal && start.character >= ordinal.start && start.character <= ordinal.end;
  });
  return JSON.stringify(own) === JSON.stringify(ordinals);
}

/** Turns the rules off that have found something here. */
function ruleActions({ document, range, context, findings }: Asked): CodeAction[] {
  const here = findings.filter((finding) => toRange(finding.range).intersection(range));
  return [...new Set(here.map(({ rule }) => rule))].map((rule) => {
    const title = l10n.t('Turn off the rule “{0}”', rule);
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { title, command: TURN_RULE_OFF, arguments: [document.uri, rule] };
    action.diagnostics = here
      .filter((finding) => finding.rule === rule)
      .flatMap((finding) => diagnosticsOf(finding, context));
    return action;
  });
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
