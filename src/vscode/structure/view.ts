// The Draft Structure: the sections of the draft in the editor as a tree, with their lengths and what is wrong in them.
import { sectionAt } from '../../core/views/sections.ts';
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  type TextEditor,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { annexesOf } from '../../core/views/annexes.ts';
import { labelOf } from '../../core/views/labels.ts';
import { measure, measureSpeech } from '../../core/views/speech-length.ts';
import { editorOf } from '../documents/editors.ts';
import type { Configurations } from '../documents/configurations.ts';
import { type Row, toTreeItem } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft, isWritable } from '../documents/language.ts';
import { lengthMessage, wholeMessage } from '../documents/length-messages.ts';
import { Dragging } from './drag-and-drop.ts';
import { decorateRows, type Mark, marksOf, uriOf, wordsOf } from './marks.ts';
import { changedKeys, isSameMark } from './badges.ts';
import { Structure, type StructureNode } from './tree.ts';
import { type Later, later } from '../later.ts';
import { say } from '../l10n.ts';

const VIEW = 'speechDraft.structure';

/** In milliseconds: after a key the tree waits, so that a word typed quickly is one change. */
const PAUSE = 100;

interface Told {
  readonly roots: readonly StructureNode[];
  readonly children: ReadonlyMap<StructureNode, readonly StructureNode[]>;
}

const NOTHING: Told = { roots: [], children: new Map() };

export class StructureView implements TreeDataProvider<StructureNode> {
  readonly structure = new Structure();
  readonly #drafts: Drafts;
  readonly #configurations: Configurations;
  readonly #changed = new EventEmitter<StructureNode[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: TreeView<StructureNode>;
  readonly #decorations = decorateRows((id) => this.#marks.get(this.structure.byId(id)?.section ?? -1));
  readonly #subscriptions: Disposable;
  /** What each row showed last; rows that nobody has asked for are not there. */
  #shown = new WeakMap<StructureNode, string>();
  /** Whose rows stand below whose, as the tree was last told. */
  #told: Told = NOTHING;
  #marks: ReadonlyMap<number, Mark> = new Map();
  /** The same by row, as the badges were last told. */
  #marked: ReadonlyMap<StructureNode, Mark> = new Map();
  #followed: StructureNode | undefined;
  #timer: Later | undefined;
  #followTimer: Later | undefined;
  #isThere = false;

  constructor(drafts: Drafts, configurations: Configurations) {
    this.#drafts = drafts;
    this.#configurations = configurations;
    this.#view = window.createTreeView(VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: new Dragging(drafts, this.structure),
    });
    const soon = (document?: TextDocument): void => {
      if (!document || document === this.structure.document || isDraft(document)) this.#schedule(PAUSE);
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#view,
      this.#decorations.subscription,
      this.#view.onDidChangeVisibility(() => this.#schedule(0)),
      // From one editor to the next there is a moment without any.
      window.onDidChangeActiveTextEditor((editor) => this.#schedule(editor ? 0 : PAUSE)),
      window.onDidChangeVisibleTextEditors(() => this.#schedule(PAUSE)),
      // The caret changes no row: it only chooses one.
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor)),
      drafts.onDidChange(({ document }) => soon(document)),
      workspace.onDidOpenTextDocument((document) => soon(document)),
      workspace.onDidCloseTextDocument((document) => soon(document)),
      languages.onDidChangeDiagnostics(({ uris }) => this.#diagnosed(uris)),
      configurations.onDidChange(() => soon()),
      drafts.onDidReread(() => soon()),
    );
    this.#schedule(0);
  }

  /** The rows chosen, in the order of the text. */
  get selection(): readonly StructureNode[] {
    return this.#view.selection.toSorted((a, b) => a.section - b.section);
  }

  getTreeItem(node: StructureNode): TreeItem {
    const row = this.#rowOf(node);
    this.#shown.set(node, faceOf(row));
    return toTreeItem(row);
  }

  getChildren(node?: StructureNode): StructureNode[] {
    return node ? node.children : [...this.structure.roots];
  }

  getParent(node: StructureNode): StructureNode | undefined {
    return node.parent;
  }

  dispose(): void {
    this.#timer?.cancel();
    this.#followTimer?.cancel();
    this.#subscriptions.dispose();
  }

  #moved({ document }: TextEditor): void {
    if (document !== this.structure.document) return;
    this.#followTimer?.cancel();
    this.#followTimer = later(PAUSE, () => {
      const draft = this.#drafts.now(document);
      // Rows that are about to change are followed when they have.
      if (draft && draft === this.structure.draft && document === this.structure.document)
        this.#follow(document, draft);
    });
  }

  #schedule(pause: number): void {
    this.#timer?.cancel();
    this.#timer = later(pause, () => this.#refresh());
  }

  #diagnosed(uris: readonly Uri[]): void {
    const own = this.structure.document?.uri.toString();
    if (uris.some((uri) => uri.toString() === own)) this.#schedule(PAUSE);
  }

  async #refresh(): Promise<void> {
    const document = this.#documentToShow();
    const draft = document && (await this.#drafts.of(document));
    if (document !== this.#documentToShow()) return;
    this.#tellIsThere(draft !== undefined);
    // Nobody sees it: the next look reads it anew.
    if (!this.#view.visible && this.structure.document === document) return;
    if (document && draft) this.#show(document, draft);
    else if (this.structure.document) {
      this.structure.clear();
      this.#told = NOTHING;
      this.#marked = new Map();
      this.#changed.fire(undefined);
    }
  }

  /** The draft in the active editor, or else the one that was shown, or any other, for as long as it can be seen. */
  #documentToShow(): TextDocument | undefined {
    const seen = [window.activeTextEditor, ...window.visibleTextEditors].flatMap((editor) =>
      editor && isDraft(editor.document) && isWritable(editor.document) ? [editor.document] : [],
    );
    if (window.activeTextEditor?.document === seen[0]) return seen[0];
    return seen.find((document) => document === this.structure.document) ?? seen[0];
  }

  #show(document: TextDocument, draft: Draft): void {
    const { structure } = this;
    structure.follow(document, draft);
    this.#marks = marksOf(draft, document);
    const marked = new Map(
      structure.nodes.flatMap((node) => {
        const mark = this.#marks.get(node.section);
        return mark ? [[node, mark] as const] : [];
      }),
    );
    const { charactersPerMinute, targetMinutes } = this.#configurations.of(document);
    const whole = measureSpeech(draft, charactersPerMinute);
    this.#view.description = say(wholeMessage({ whole, targetMinutes }));
    this.#view.message = draft.sections.length === 0 ? l10n.t('No numbered sections.') : '';

    const { roots, nodes } = structure;
    const told = this.#told;
    this.#told = { roots, children: new Map(nodes.map((node) => [node, node.children])) };
    const isChanged = (node: StructureNode): boolean =>
      !isSame(told.children.get(node) ?? [], node.children) || this.#looksOther(node);
    const opens = (node: StructureNode): boolean =>
      (told.children.get(node)?.length ?? 0) > 0 !== node.children.length > 0;
    // A row that opens is another one, which is for the row above it to know.
    const changed = nodes.filter((node) => isChanged(node) || node.children.some(opens));
    if (!isSame(told.roots, roots) || roots.some(opens)) {
      this.#changed.fire(undefined);
    } else {
      // A row that is refreshed refreshes those below it.
      const isBelow = new Set(changed.flatMap((node) => descendants(node)));
      const topmost = changed.filter((node) => !isBelow.has(node));
      if (topmost.length > 0) this.#changed.fire(topmost);
    }
    this.#decorations.refresh(changedKeys(this.#marked, marked, isSameMark));
    this.#marked = marked;
    this.#follow(document, draft);
  }

  #looksOther(node: StructureNode): boolean {
    const shown = this.#shown.get(node);
    return shown !== undefined && shown !== faceOf(this.#rowOf(node));
  }

  #rowOf(node: StructureNode): Row {
    const { document, draft } = this.structure;
    const section = draft?.sections[node.section];
    const annex = draft && annexesOf(draft)[node.annex];
    const part = section ?? annex;
    if (!document || !draft || !part) throw new Error('a row of nothing in the draft');
    const { charactersPerMinute } = this.#configurations.of(document);
    const length = say(lengthMessage(measure(draft, part.line, part.endLine, charactersPerMinute)));
    const label = section ? labelOf(draft, section) : node.title;
    const mark = this.#marks.get(node.section);
    return {
      // A row that was none to open stays closed when it comes to hold others: it has to be another one.
      id: node.children.length > 0 ? `${node.id}+` : String(node.id),
      label,
      description: length,
      tooltip: `${label}\n${length}`,
      spoken: mark
        ? l10n.t('{0}, {1}, {2}', label, length, wordsOf(mark))
        : l10n.t('{0}, {1}', label, length),
      kind: section ? 'section' : 'annex',
      hasChildren: node.children.length > 0,
      resource: uriOf(node),
      document: document.uri,
      goal: section
        ? { line: section.line, character: section.ordinal.start }
        : (annex?.range.start ?? START),
    };
  }

  /** Chooses the row of the section at the caret when the caret has come to another one; never takes the focus. */
  #follow(document: TextDocument, draft: Draft): void {
    const editor = editorOf(document);
    const section = editor && sectionAt(draft, editor.selection.active.line);
    const node = section && this.structure.nodeOf(section.index);
    if (node === this.#followed) return;
    this.#followed = node;
    if (!node || !this.#view.visible || this.#view.selection.includes(node)) return;
    this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => {
      // Gone again before it could be shown.
    });
  }

  #tellIsThere(isThere: boolean): void {
    if (this.#isThere === isThere) return;
    this.#isThere = isThere;
    void commands.executeCommand('setContext', 'speechDraft.hasStructure', isThere);
  }
}

const START = { line: 0, character: 0 };

/** All that a row shows, to tell whether it has changed. */
function faceOf(row: Row): string {
  return JSON.stringify(row);
}

function isSame(a: readonly StructureNode[], b: readonly StructureNode[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i]);
}

function descendants(node: StructureNode): StructureNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}
