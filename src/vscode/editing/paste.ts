// Paste as draft text: what was copied from a web page, from Word or from a PDF file as plain paragraphs without traces. It is
// offered beside the plain paste, which stays the default.
import {
  DataTransferItem,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type ExtensionContext,
  l10n,
  languages,
} from 'vscode';
import { tidy } from '../../core/edits/tidy/tidy.ts';
import { parse } from '../../core/reading/draft.ts';
import { applyEdits } from '../../core/text/edits.ts';
import { LANGUAGE } from '../documents/language.ts';
import { ownFile } from '../documents/own-file.ts';
import type * as HtmlText from './html-text.ts';

const loadHtmlText = ownFile<typeof HtmlText>('html-text');

const KIND = DocumentDropOrPasteEditKind.Empty.append('speechDraft', 'text');
const MIME_TYPES = ['text/html', 'text/plain'];

export function providePaste({ extensionUri }: ExtensionContext): Disposable {
  const textOf = async (html: string): Promise<string> => (await loadHtmlText(extensionUri)).textOfHtml(html);
  return languages.registerDocumentPasteEditProvider(
    LANGUAGE,
    {
      async provideDocumentPasteEdits(_document, _ranges, dataTransfer, _context, token) {
        const [html, plain] = await Promise.all(
          MIME_TYPES.map((type) => (dataTransfer.get(type) ?? NOTHING).asString()),
        );
        const copied = html ? await textOf(html) : (plain ?? '');
        if (token.isCancellationRequested) return undefined;
        const text = cleanText(copied);
        // A plain paste does the same.
        if (text === '' || text === plain) return undefined;
        const edit = new DocumentPasteEdit(text, l10n.t('Paste as draft text'), KIND);
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: MIME_TYPES },
  );
}

const NOTHING = new DataTransferItem('');

/** Without traces of any kind: somebody has asked for clean text. */
function cleanText(text: string): string {
  return applyEdits(
    text,
    tidy(parse(text)).flatMap(({ edits }) => edits),
  );
}
