// Edits drafts at random, as a writer with a hundred hands would: typing, keys, commands, fixes, undo and redo, now in this
// draft, now in that one. After every step the outline that the editor shows must be the one that is read from the text anew,
// and a command that changed the text must be one step to undo. Runs in an extension host.
import {
  type CodeAction,
  commands,
  type DocumentSymbol,
  languages,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { makeDraft, makePiece } from '../../scripts/fuzz/drafts.ts';
import { type Random, seeded } from '../../scripts/random.ts';
import { readConfigFile } from '../../src/config/file.ts';
import { settingsFor } from '../../src/config/settings.ts';
import { parse } from '../../src/core/reading/draft.ts';
import { toDocumentSymbols } from '../../src/vscode/convert.ts';

export interface Asked {
  /** The same choices for the same seed; what the editor makes of them may still depend on its haste. */
  readonly seed: number;
  /** Whether to go on after so many steps. */
  readonly goesOn: (steps: number) => boolean;
  readonly onFailure: (failure: string) => void;
}

const DRAFTS = 3;

export interface Done {
  readonly steps: number;
  /** Outlines that have been compared. */
  readonly compared: number;
  /** Commands that have changed the text, and have been undone and redone. */
  readonly undone: number;
}

export async function editAtRandom({ seed, goesOn, onFailure }: Asked): Promise<Done> {
  const random = seeded('editor', seed);
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const config = Uri.joinPath(folder.uri, '.speech-draft.json');
  const documents: TextDocument[] = [];
  for (let draft = 0; draft < DRAFTS; draft++) {
    const uri = Uri.joinPath(folder.uri, `random ${seed} ${draft}.speech.txt`);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(makeDraft(random)));
    const { document } = await window.showTextDocument(uri, { preview: false, viewColumn: columnOf(draft) });
    documents.push(document);
  }
  let compared = 0;
  let steps = 0;
  const before = undone;
  const trail: string[] = [];
  for (; goesOn(steps); steps++) {
    const editor = await editorFor(documents, random);
    if (editor.document.getText().length > LONGEST) await replaceAll(editor, makeDraft(random));
    const name = random.pick(STEPS);
    const fail = (what: string): void =>
      onFailure(`seed ${seed}, step ${steps} (${[...trail.slice(-4), name].join(', ')}): ${what}`);
    try {
      const broken = await ACTIONS[name]?.(editor, random);
      if (broken !== undefined) fail(broken);
    } catch (error) {
      fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    trail.push(name);
    for (const document of documents) {
      let difference = await differenceIn(document, config);
      // A configuration file that has just been written is read again a moment later.
      for (let wait = 0; wait < 20 && difference !== 'none' && difference !== 'moving'; wait++) {
        await sleep(50);
        difference = await differenceIn(document, config);
      }
      if (difference === 'none') compared++;
      else if (difference !== 'moving') fail(`${document.uri.path}: ${difference}`);
    }
    if (steps % 50 === 0) await commands.executeCommand('notifications.clearAll');
  }
  for (const document of documents) {
    await document.save();
    await workspace.fs.delete(document.uri);
  }
  await workspace.fs.delete(config).then(undefined, () => undefined);
  return { steps, compared, undone: undone - before };
}

/** The first one stands beside the others. */
function columnOf(draft: number): ViewColumn {
  return draft === 0 ? ViewColumn.Two : ViewColumn.One;
}

let undone = 0;

/** In UTF-16 units: a longer draft begins anew. */
const LONGEST = 6000;

/** Where a step says something, it has gone wrong. */
type Action = (editor: TextEditor, random: Random) => Promise<string | undefined>;

/** Commands that change the text at the carets, each in one step to undo. */
const STRUCTURAL = [
  'moveSectionUp',
  'moveSectionDown',
  'promoteSection',
  'demoteSection',
  'renumberDraft',
  'renumberSeries',
  'renumberFromHere',
  'restartSeries',
  'continueSeries',
  'insertSectionBefore',
  'insertSectionAfter',
  'insertSectionInside',
  'deleteSection',
  'cutSection',
  'pasteSection',
  'fixAll',
  'updateContents',
  'breakLine',
];
const OTHER = [
  'copySection',
  'selectSection',
  'goToNextSection',
  'goToPreviousSection',
  'goToParentSection',
  'goToFirstChild',
  'copyOutline',
  'markNotHeading',
  'markHeading',
];
/** Commands that ask; the first answer is taken, again and again. */
const ASKING = ['restyle', 'moveSectionTo', 'renameSection'];
/** Commands that wait for a dialog or a preview, leave the draft, or do what another one does. */
const LEFT_OUT = [
  'cleanUp',
  'showRule',
  'notDraft',
  'readAsDraft',
  'copyOutlineMarkdown',
  'importWord',
  'exportWord',
  'explainOutline',
  'newDraft',
  'checkWorkspace',
];
/** By the names of their commands without what stands before the point. */
export const KNOWN_COMMANDS: ReadonlySet<string> = new Set([...STRUCTURAL, ...OTHER, ...ASKING, ...LEFT_OUT]);
const EDITORS_OWN = [
  'editor.action.deleteLines',
  'editor.action.moveLinesUpAction',
  'editor.action.moveLinesDownAction',
  'editor.action.copyLinesDownAction',
  'editor.action.joinLines',
  'editor.action.indentLines',
  'editor.action.outdentLines',
  'editor.action.insertLineAfter',
  'deleteLeft',
  'deleteRight',
  'deleteWordLeft',
];

const ACTIONS: Readonly<Record<string, Action>> = {
  type: async (_, random) => {
    const text = random.chance(0.5) ? random.pick(TYPED) : makePiece(random).split('\n')[0];
    for (const character of (text ?? '').slice(0, 8)) await typeText(character);
    return undefined;
  },
  enter: async (_, random) => {
    for (let lines = 1 + random.below(2); lines > 0; lines--) await typeText('\n');
    return undefined;
  },
  put: async (editor, random) => {
    const piece = makePiece(random);
    await editor.edit((builder) => builder.replace(editor.selection, piece));
    return undefined;
  },
  own: async (_, random) => {
    await commands.executeCommand(random.pick(EDITORS_OWN));
    return undefined;
  },
  undo: repeating('undo'),
  redo: repeating('redo'),
  save: async ({ document }) => {
    await document.save();
    return undefined;
  },
  structural: async (editor, random) => {
    const { document } = editor;
    goToHeading(editor, random);
    const name = `speechDraft.${random.pick(STRUCTURAL)}`;
    const before = document.getText();
    await commands.executeCommand(name);
    const after = document.getText();
    if (after === before || random.chance(0.3)) return undefined;
    undone++;
    await commands.executeCommand('undo');
    if (document.getText() !== before) return `${name} is not undone in one step`;
    await commands.executeCommand('redo');
    return document.getText() === after ? undefined : `${name} is not redone in one step`;
  },
  other: async (editor, random) => {
    goToHeading(editor, random);
    await commands.executeCommand(`speechDraft.${random.pick(OTHER)}`);
    return undefined;
  },
  asking: async (_, random) => {
    const command = commands.executeCommand(`speechDraft.${random.pick(ASKING)}`).then(() => true);
    for (let attempt = 0; attempt < 40; attempt++) {
      if (await Promise.race([command, sleep(50).then(() => false)])) return undefined;
      const answer = attempt < 30 ? 'acceptSelectedQuickOpenItem' : 'closeQuickOpen';
      await commands.executeCommand(`workbench.action.${answer}`);
    }
    return 'a command that asks does not come to its end';
  },
  complete: async (_, random) => {
    await commands.executeCommand('editor.action.triggerSuggest');
    await sleep(60);
    await commands.executeCommand(random.chance(0.7) ? 'acceptSelectedSuggestion' : 'hideSuggestWidget');
    return undefined;
  },
  fix: async ({ document }, random) => {
    const problems = languages.getDiagnostics(document.uri);
    const range =
      problems.length > 0 && random.chance(0.8) ? random.pick(problems).range : anyRange(document, random);
    const actions = await commands.executeCommand<CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      undefined,
      20,
    );
    const own = (actions ?? []).filter(
      ({ edit, command, disabled }) =>
        !disabled && (edit ?? /^speechDraft\.(?!turnRuleOff)/.test(command?.command ?? '')),
    );
    if (own.length === 0) return undefined;
    const { edit, command } = random.pick(own);
    if (edit) await workspace.applyEdit(edit);
    else if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
    return undefined;
  },
};

/** How often each is done, beside the others. */
const SHARES: Readonly<Record<string, number>> = {
  type: 4,
  enter: 2,
  put: 1,
  own: 2,
  undo: 2,
  redo: 1,
  save: 1,
  structural: 5,
  other: 2,
  asking: 1,
  complete: 1,
  fix: 2,
};
const STEPS = Object.entries(SHARES).flatMap(([name, share]) => Array<string>(share).fill(name));

const TYPED = [
  '一、',
  '二、',
  '（一）',
  '1.',
  '第三条',
  '同志们：',
  '见第一条',
  '。',
  '　　',
  'a',
  '①',
  '谢谢大家！',
];

function repeating(command: string): Action {
  return async (_, random) => {
    for (let count = 1 + random.below(4); count > 0; count--) await commands.executeCommand(command);
    return undefined;
  };
}

/** One of the drafts in its editor, with its carets somewhere. */
async function editorFor(documents: readonly TextDocument[], random: Random): Promise<TextEditor> {
  const active = window.activeTextEditor;
  const isActive = active && documents.includes(active.document);
  const draft = random.below(documents.length);
  const document = documents[draft];
  if (!document || document.isClosed) throw new Error('a draft has been closed');
  const editor =
    isActive && random.chance(0.8)
      ? active
      : await window.showTextDocument(document, { preview: false, viewColumn: columnOf(draft) });
  if (random.chance(0.7)) {
    const carets = random.chance(0.85) ? 1 : 2 + random.below(3);
    editor.selections = Array.from({ length: carets }, () => {
      const { start, end } = anyRange(editor.document, random);
      return random.chance(0.8) ? new Selection(start, start) : new Selection(start, end);
    });
  }
  return editor;
}

function anyRange(document: TextDocument, random: Random): Range {
  const place = (): Position => {
    const { range } = document.lineAt(random.below(document.lineCount));
    if (random.chance(0.5)) return range.end;
    return range.start.translate(0, random.below(range.end.character + 1));
  };
  return new Range(place(), place());
}

/** Most commands have something to do on a heading only. */
function goToHeading(editor: TextEditor, random: Random): void {
  const { sections } = parse(editor.document.getText());
  if (sections.length === 0 || random.chance(0.2)) return;
  const caret = editor.document.lineAt(random.pick(sections).line).range.end;
  editor.selection = new Selection(caret, caret);
}

async function replaceAll(editor: TextEditor, text: string): Promise<void> {
  const whole = new Range(0, 0, editor.document.lineCount, 0);
  await editor.edit((builder) => builder.replace(whole, text));
}

async function typeText(text: string): Promise<void> {
  await commands.executeCommand('type', { text });
}

/** What the editor shows beside what is read anew; 'moving' where the text has changed while it was asked. */
async function differenceIn(document: TextDocument, config: Uri): Promise<string> {
  const { version } = document;
  const written = await workspace.fs.readFile(config).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '{}',
  );
  const shown = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  if (document.version !== version || document.languageId !== 'speech-draft') return 'moving';
  const name = document.uri.path.slice(config.path.lastIndexOf('/') + 1);
  const { notHeadings = [] } = settingsFor(readConfigFile(written).settings, {
    relative: name,
    path: document.uri.path,
  });
  const fresh = rowsOf(toDocumentSymbols(parse(document.getText(), { notHeadings }), () => ''));
  const rows = rowsOf(shown ?? []);
  const at = fresh.findIndex((row, i) => row !== rows[i]);
  if (at < 0 && rows.length === fresh.length) return 'none';
  const place = at < 0 ? fresh.length : at;
  return `the outline has ${rows[place] ?? 'nothing'}, the text ${fresh[place] ?? 'nothing'}`;
}

function rowsOf(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, kind, range, selectionRange, children }) => [
    JSON.stringify([depth, name, kind, range, selectionRange]),
    ...rowsOf(children, depth + 1),
  ]);
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}
