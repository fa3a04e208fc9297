// The annexes of a draft as parts of its outline: each holds the sections that begin below its title.
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { lineBefore } from '../text/text-lines.ts';
import type { Range } from '../text/positions.ts';

export interface Annex {
  /** Place in `Draft.frame.annexes`. */
  readonly index: number;
  /** Line of the title, from 0. */
  readonly line: number;
  /** The last line with text before the next annex or the text's end. */
  readonly endLine: number;
  /** As written: 附件1：名单. */
  readonly title: string;
  /** Of the title. */
  readonly range: Range;
}

/** In the order of the text. */
export function annexesOf({ lines, frame: { annexes } }: Draft): readonly Annex[] {
  return annexes.map(({ line, start, end }, index) => {
    return {
      index,
      line,
      endLine: Math.max(line, lineBefore(lines, annexes[index + 1]?.line ?? lines.length, line)),
      title: stripPinyin((lines[line] ?? '').slice(start, end)),
      range: { start: { line, character: start }, end: { line, character: end } },
    };
  });
}

/** A node of the outline: a numbered section, or an annex. */
export type OutlineEntry =
  | { readonly section: Section; readonly annex?: undefined }
  | { readonly annex: Annex; readonly section?: undefined };

/**
 * The outline as a tree, annexes at the top: `make` is given the list that each one's children will be added to, before they are.
 * The outermost sections below an annex's title are its children; their levels are as if it were not there.
 */
export function outlineTree<Node>(
  draft: Draft,
  make: (entry: OutlineEntry, children: Node[]) => Node,
): Node[] {
  const roots: Node[] = [];
  const lists = draft.sections.map((): Node[] => []);
  const annexes = annexesOf(draft);
  let next = 0;
  let top = roots;
  const openUntil = (line: number): void => {
    for (let annex; (annex = annexes[next]) && annex.line < line; next++) {
      top = [];
      roots.push(make({ annex }, top));
    }
  };
  for (const section of draft.sections) {
    if (section.parent < 0) openUntil(section.line);
    (lists[section.parent] ?? top).push(make({ section }, lists[section.index] ?? []));
  }
  openUntil(Infinity);
  return roots;
}
