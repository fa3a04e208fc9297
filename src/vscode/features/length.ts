// How long the speech is, in the status bar: the whole and the section at the caret or what is selected, beside the target if there is one.
import { sectionAt } from '../../core/views/sections.ts';
import {
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { labelOf } from '../../core/views/labels.ts';
import { measure, measureRanges, measureSpeech } from '../../core/views/speech-length.ts';
import type { Configurations } from '../documents/configurations.ts';
import { fromRange } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { isDraft } from '../documents/language.ts';
import type { EncodingStatus } from './encoding-status.ts';
import {
  type Lengths,
  lengthMessage,
  secondsOver,
  statusMessage,
  wholeMessage,
} from '../documents/length-messages.ts';
import { type Later, later } from '../later.ts';
import { say } from '../l10n.ts';

/** Counting waits for a pause of this many milliseconds. */
const PAUSE = 200;

export class Length {
  readonly #item = window.createStatusBarItem('speechDraft.length', StatusBarAlignment.Right, 101);
  readonly #drafts: Drafts;
  readonly #configurations: Configurations;
  readonly #encodings: EncodingStatus;
  readonly #subscriptions: Disposable;
  #timer: Later | undefined;

  constructor(drafts: Drafts, configurations: Configurations, encodings: EncodingStatus) {
    this.#drafts = drafts;
    this.#configurations = configurations;
    this.#encodings = encodings;
    this.#item.name = l10n.t('Length of the speech');
    this.#subscriptions = Disposable.from(
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#schedule(0)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#schedule(PAUSE, textEditor)),
      drafts.onDidChange(({ document }) => {
        if (document === window.activeTextEditor?.document) this.#schedule(PAUSE);
      }),
      // The active editor's language may have changed.
      workspace.onDidOpenTextDocument(() => this.#schedule(0)),
      configurations.onDidChange(() => this.#schedule(0)),
      encodings.onDidChange(() => this.#schedule(0)),
    );
    this.#schedule(0);
  }

  dispose(): void {
    this.#timer?.cancel();
    this.#subscriptions.dispose();
  }

  #schedule(pause: number, editor = window.activeTextEditor): void {
    if (editor !== window.activeTextEditor) return;
    this.#timer?.cancel();
    this.#timer = later(pause, () => this.#show());
  }

  async #show(): Promise<void> {
    const editor = window.activeTextEditor;
    const draft = editor && isDraft(editor.document) ? await this.#drafts.of(editor.document) : undefined;
    if (editor !== window.activeTextEditor) return;
    if (editor && draft && !this.#encodings.isGarbled(editor.document)) this.#say(editor, draft);
    else this.#item.hide();
  }

  #say({ document, selection, selections }: TextEditor, draft: Draft): void {
    const { charactersPerMinute, targetMinutes } = this.#configurations.of(document);
    const whole = measureSpeech(draft, charactersPerMinute);
    const section = sectionAt(draft, selection.active.line);
    const part = section && measure(draft, section.line, section.endLine, charactersPerMinute);
    const selected = selections.filter(({ isEmpty }) => !isEmpty);
    const lengths: Lengths = {
      whole,
      section: part,
      selection:
        selected.length === 0
          ? undefined
          : measureRanges(draft, selected.map(fromRange), charactersPerMinute),
      targetMinutes,
    };
    this.#item.text = say(statusMessage(lengths));
    this.#item.tooltip = new MarkdownString(
      [
        l10n.t('Whole draft: {0}', say(wholeMessage(lengths))),
        ...(section && part ? [`${plain(labelOf(draft, section))}: ${say(lengthMessage(part))}`] : []),
        l10n.t('{0} ch a minute; stage directions and pinyin do not count', charactersPerMinute),
      ].join('\n\n'),
    );
    const isTooLong = secondsOver(lengths) > 0;
    this.#item.backgroundColor = isTooLong ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }
}

/** A title may hold Markdown's own signs. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|]/g, '\\$&');
}
