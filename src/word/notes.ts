// Footnotes and endnotes: a mark in the text, the notes at its end.
import type { Archive } from './archive.ts';
import { formatNumber } from './number-formats.ts';
import type { Parts } from './parts.ts';
import { tooLarge } from './refusal.ts';
import { type NoteKind, Story, type Surroundings } from './story.ts';
import { type AttributeReader, readXml, type XmlListener } from './xml.ts';

/** Word draws a rule before the notes; a draft ends there. */
const RULE = '————————';

const MOST_NOTES = 20_000;

export class Notes {
  readonly #formats: Record<NoteKind, string> = { footnote: 'decimal', endnote: 'lowerRoman' };
  /** The marks in the order in which the text refers to the notes, by their ids. */
  readonly #marks: Readonly<Record<NoteKind, Map<string, string>>> = {
    footnote: new Map(),
    endnote: new Map(),
  };

  /** Reads settings.xml: how the notes are numbered. */
  readonly settings: XmlListener = (() => {
    let kind: NoteKind | undefined;
    return {
      open: (name: string, attribute: AttributeReader) => {
        if (name === 'w:footnotePr') kind = 'footnote';
        else if (name === 'w:endnotePr') kind = 'endnote';
        else if (name === 'w:numFmt' && kind) this.#formats[kind] = attribute('val') ?? 'decimal';
      },
      close: (name: string) => {
        if (name === 'w:footnotePr' || name === 'w:endnotePr') kind = undefined;
      },
      text: () => {},
    };
  })();

  /** The mark for a note, as the text has it: [1], or ① as it is. */
  readonly markOf = (kind: NoteKind, id: string): string => {
    const marks = this.#marks[kind];
    const known = marks.get(id);
    if (known !== undefined) return known;
    const number = formatNumber(marks.size + 1, this.#formats[kind]);
    const mark = /^[\u2460-\u24FF]$/.test(number) ? number : `[${number}]`;
    marks.set(id, mark);
    if (marks.size > MOST_NOTES) throw tooLarge();
    return mark;
  };

  /** The notes that the text refers to, a rule before them; no line where there are none. */
  linesIn(archive: Archive, parts: Parts['others'], surroundings: Surroundings): string[] {
    const lines: string[] = [];
    for (const kind of ['footnote', 'endnote'] as const) {
      const part = parts[`${kind}s`];
      const marks = this.#marks[kind];
      if (part === undefined || marks.size === 0) continue;
      const notes = readNotes(archive, part, surroundings);
      for (const [id, mark] of marks) {
        const [first = '', ...rest] = notes.get(id) ?? [];
        lines.push(`${mark} ${first.trimStart()}`);
        for (const line of rest) lines.push(line);
      }
    }
    return lines.length > 0 ? [RULE, ...lines] : [];
  }
}

/** The lines of each note, by its id. */
function readNotes(
  archive: Archive,
  part: string,
  surroundings: Surroundings,
): Map<string, readonly string[]> {
  const notes = new Map<string, readonly string[]>();
  let story = new Story(surroundings);
  let id = '';
  readXml(archive, part, {
    open: (name, attribute) => {
      if (name === 'w:footnote' || name === 'w:endnote') {
        story = new Story(surroundings);
        id = attribute('id') ?? '';
      } else story.open(name, attribute);
    },
    close: (name) => {
      if (name === 'w:footnote' || name === 'w:endnote') notes.set(id, story.lines);
      else story.close(name);
    },
    text: (text) => story.text(text),
  });
  return notes;
}
