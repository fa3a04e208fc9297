// References in the text (见第三部分, 前述（二）, 附件2): definition, hover, all references, highlights.
import { sectionAt } from '../../core/views/sections.ts';
import {
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  Hover,
  l10n,
  languages,
  Location,
  MarkdownString,
  Range as EditorRange,
  type TextDocument,
} from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { type Reference, referenceAt, referencesIn, referencesTo } from '../../core/views/references.ts';
import { onOneLine } from '../../core/text/characters.ts';
import { comparePositions, type Position, type Range } from '../../core/text/positions.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { fromPosition, toRange } from '../convert.ts';
import type { Drafts } from '../documents/drafts.ts';
import { LANGUAGE } from '../documents/language.ts';

type Goal = Reference['target'];

export function provideReferences(drafts: Drafts): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(LANGUAGE, {
      async provideDefinition(document, position, token) {
        const draft = await drafts.of(document, token);
        const reference = draft && referenceAt(draft, fromPosition(position));
        const place = reference && placeOf(draft, reference.target);
        if (!place) return undefined;
        return [
          {
            originSelectionRange: toRange(reference.range),
            targetUri: document.uri,
            targetRange: toRange(place.whole),
            targetSelectionRange: toRange(place.heading),
          },
        ];
      },
    }),
    languages.registerHoverProvider(LANGUAGE, {
      async provideHover(document, position, token) {
        const draft = await drafts.of(document, token);
        const reference = draft && referenceAt(draft, fromPosition(position));
        const place = reference && placeOf(draft, reference.target);
        return place && new Hover(beginningOf(document, place), toRange(reference.range));
      },
    }),
    languages.registerReferenceProvider(LANGUAGE, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const draft = await drafts.of(document, token);
        const goal = draft && goalAt(draft, fromPosition(position));
        if (!goal) return undefined;
        const place = placeOf(draft, goal);
        const ranges = referencesOf(draft, goal).map(({ range }) => range);
        return [...(place && includeDeclaration ? [place.heading] : []), ...ranges].map(
          (range) => new Location(document.uri, toRange(range)),
        );
      },
    }),
    languages.registerDocumentHighlightProvider(LANGUAGE, {
      async provideDocumentHighlights(document, position, token) {
        const draft = await drafts.of(document, token);
        const goal = draft && goalAt(draft, fromPosition(position));
        const place = goal && placeOf(draft, goal);
        const references = goal ? referencesOf(draft, goal) : [];
        // Without an answer VS Code marks every like run of characters: a whole clause at a time, in Chinese.
        if (!place || references.length === 0) {
          return [new DocumentHighlight(new EditorRange(position, position))];
        }
        return [
          new DocumentHighlight(toRange(place.heading), DocumentHighlightKind.Write),
          ...references.map(({ range }) => new DocumentHighlight(toRange(range), DocumentHighlightKind.Read)),
        ];
      },
    }),
  );
}

/** What the reference at a position points to, or the section whose ordinal or title stands there. */
function goalAt(draft: Draft, position: Position): Goal | undefined {
  const reference = referenceAt(draft, position);
  if (reference) return reference.target;
  const section = sectionAt(draft, position.line);
  if (section && holds(headingOf(draft, section).range, position))
    return { kind: 'section', section: section.index };
  const annex = draft.frame.annexes.findIndex(({ line }) => line === position.line);
  return annex < 0 ? undefined : { kind: 'annex', annex };
}

function referencesOf(draft: Draft, goal: Goal): readonly Reference[] {
  if (goal.kind === 'section') return referencesTo(draft, goal.section);
  if (goal.kind === 'broken') return [];
  return referencesIn(draft).filter(({ target }) => target.kind === 'annex' && target.annex === goal.annex);
}

interface Place {
  readonly heading: Range;
  readonly whole: Range;
}

function placeOf(draft: Draft, goal: Goal): Place | undefined {
  if (goal.kind === 'annex') {
    const annex = draft.frame.annexes[goal.annex];
    if (!annex) return undefined;
    const { line, start, end } = annex;
    const heading = { start: { line, character: start }, end: { line, character: end } };
    return { heading, whole: heading };
  }
  const section = goal.kind === 'section' ? draft.sections[goal.section] : undefined;
  if (!section) return undefined;
  const { range } = headingOf(draft, section);
  const end = { line: section.endLine, character: draft.lines[section.endLine]?.length ?? 0 };
  return { heading: range, whole: { start: range.start, end } };
}

/** The heading and what of its text fits into a glance. */
function beginningOf(document: TextDocument, { heading, whole }: Place): MarkdownString {
  const body = document
    .getText(toRange({ start: heading.end, end: whole.end }))
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  const shown = body.length > GLANCE ? `${body.slice(0, GLANCE)}…` : body;
  const title = onOneLine(document.getText(toRange(heading)));
  return new MarkdownString()
    .appendText(l10n.t('Line {0}', heading.start.line + 1))
    .appendMarkdown('\n\n')
    .appendText(title)
    .appendMarkdown('\n\n')
    .appendText(shown);
}

/** In UTF-16 units. */
const GLANCE = 160;

function holds({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}
