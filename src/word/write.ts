// From a draft to a Word document, by the docx library.
import {
  AlignmentType,
  Document,
  Footer,
  type IFontAttributesProperties,
  type IParagraphStyleOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  Tab,
  TextRun,
} from 'docx';
import type { Draft } from '../core/reading/draft.ts';
import { message, type Message } from '../lint/messages.ts';
import type { Writing } from './conversion.ts';
import * as gbt9704 from './gbt9704.ts';
import { type FontName, FONTS, headingLook, LINE, type Look, LOOKS, PAGE, SIZE } from './gbt9704.ts';
import { layOut, type Paragraph } from './layout.ts';
import { TAB, widthOf } from './width.ts';
import { forbiddenIn, withoutForbidden } from './xml-characters.ts';

export async function writeWord(draft: Draft): Promise<Writing> {
  const paragraphs = layOut(draft);
  const title = paragraphs
    .filter(({ part }) => part === 'title')
    .map(({ text }) => withoutForbidden(text).trim());
  const document = new Document({
    title: title.join(''),
    creator: '',
    lastModifiedBy: '',
    defaultTabStop: twips(SIZE * TAB),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: fontOf('body'),
            size: 2 * SIZE,
            characterSpacing: CHARACTER_SPACING,
            language: { value: 'zh-CN', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: lineOf(LINE), alignment: AlignmentType.BOTH, ...WHOLE_PAGES },
        },
      },
      paragraphStyles: [...Object.values(LOOKS), ...LEVELS.map(headingLook)].map(styleOf),
      characterStyles: [{ id: RUN_IN, name: '标题后正文', run: { font: fontOf('body') } }],
    },
    sections: [
      {
        properties: PROPERTIES,
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: paragraphs.map(paragraphOf),
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  return { bytes, leftOut: reports(draft) };
}

function reports({ lines }: Draft): Message[] {
  const counts = lines.map(forbiddenIn);
  const sum = counts.reduce((all, count) => all + count, 0);
  if (sum === 0) return [];
  const first = counts.findIndex((count) => count > 0) + 1;
  return [
    message(
      'Control characters left out, because a Word document cannot hold them: {0}, the first in line {1}.',
      sum,
      first,
    ),
  ];
}

// ---- Paragraphs ----

/** The character style of what follows a heading in its paragraph. */
const RUN_IN = 'RunIn';

function paragraphOf(paragraph: Paragraph): WordParagraph {
  const { part, text, level, headingEnd = text.length, leads } = paragraph;
  const look = part === 'heading' ? headingLook(level ?? 1) : LOOKS[part];
  const { firstLineIndent = 0, size = SIZE } = look;
  const free = (gbt9704.CHARACTERS * SIZE) / size - widthOf(text);
  const right = Math.max(0, Math.min(paragraph.rightIndent, free));
  return new WordParagraph({
    style: look.id,
    ...(part === 'heading' && !leads ? { keepNext: false } : {}),
    // An annex may be one, and its style has none.
    ...(level !== undefined && part !== 'heading' ? { outlineLevel: level - 1 } : {}),
    ...(paragraph.firstLineIndent !== firstLineIndent || right > 0
      ? { indent: indentOf(paragraph.firstLineIndent, right, size) }
      : {}),
    ...(paragraph.roomAbove || paragraph.roomBelow
      ? {
          spacing: {
            before: paragraph.roomAbove ? twips(LINE) : 0,
            after: paragraph.roomBelow ? twips(LINE) : 0,
          },
        }
      : {}),
    children: [...runsOf(text.slice(0, headingEnd)), ...runsOf(text.slice(headingEnd), RUN_IN)],
  });
}

/** A text and its tabs, which are no characters in Word. */
function runsOf(text: string, style?: string): TextRun[] {
  return withoutForbidden(text)
    .split(/(\t)/)
    .filter((piece) => piece !== '')
    .map(
      (piece) =>
        new TextRun({
          ...(style === undefined ? {} : { style }),
          ...(piece === '\t' ? { children: [new Tab()] } : { text: piece }),
        }),
    );
}

// ---- Styles ----

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function styleOf(look: Look): IParagraphStyleOptions {
  const { id, name, font, size = SIZE, alignment, firstLineIndent = 0 } = look;
  const level = LEVELS.find((each) => headingLook(each).id === id);
  return {
    id,
    name,
    basedOn: 'Normal',
    next: id === 'BodyText' ? id : 'BodyText',
    quickFormat: true,
    run: { font: fontOf(font), size: 2 * size },
    paragraph: {
      ...(alignment === undefined ? {} : { alignment }),
      ...(firstLineIndent > 0 ? { indent: indentOf(firstLineIndent, 0, size) } : {}),
      ...(size < SIZE ? { spacing: lineOf(size) } : {}),
      ...(look.startsPage ? { pageBreakBefore: true } : {}),
      ...(look.staysWithNext ? { keepNext: true } : {}),
      ...(level === undefined ? {} : { outlineLevel: level - 1 }),
    },
  };
}

/**
 * In twips: the type area is a little narrower than its characters, which move together. Not by a grid: LibreOffice would
 * give each character two cells of one that is narrower than they are.
 */
const CHARACTER_SPACING = Math.floor(
  20 * ((((PAGE.width - PAGE.left - PAGE.right) / 25.4) * 72) / gbt9704.CHARACTERS - SIZE),
);

/** No line moves to the next page for another's sake. The library's types know this of paragraphs only. */
const WHOLE_PAGES = { widowControl: false };

/** Indents in characters; twips are for those that do not know characters. */
function indentOf(firstLine: number, right: number, size: number) {
  return {
    firstLine: twips(firstLine * size),
    firstLineChars: firstLine * 100,
    right: twips(right * size),
  };
}

function lineOf(height: number) {
  return { line: twips(height), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** The same for every script: a digit in 黑体 is one of 黑体. */
function fontOf(name: FontName): IFontAttributesProperties {
  const face = FONTS[name].name;
  return { ascii: face, hAnsi: face, eastAsia: face, cs: face };
}

/** Where Word looks for a font that is not installed. */
function fontTable(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
  );
}

// ---- The page ----

const PROPERTIES: ISectionPropertiesOptions = {
  page: {
    size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
    margin: {
      top: millimetres(PAGE.top),
      right: millimetres(PAGE.right),
      bottom: millimetres(PAGE.bottom),
      left: millimetres(PAGE.left),
      header: millimetres(15),
      footer: millimetres(PAGE.bottom - gbt9704.PAGE_NUMBER_BELOW) - twips(gbt9704.PAGE_NUMBER_SIZE),
    },
  },
};

/** — 1 —, a character away from the outer edge (7.5). */
function pageNumber(side: 'left' | 'right'): Footer {
  const size = gbt9704.PAGE_NUMBER_SIZE;
  return new Footer({
    children: [
      new WordParagraph({
        alignment: side,
        indent: { [side]: twips(size) },
        spacing: lineOf(size),
        children: [
          new TextRun({
            font: fontOf('pageNumber'),
            size: 2 * size,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}

/** Twentieths of a point. */
function twips(length: number): number {
  return Math.round(length * 20);
}

function millimetres(length: number): number {
  return twips((length / 25.4) * 72);
}
