// The tree behind the Draft Structure: one node for each section, which stays the same object while its section is the
// same one to the writer, whatever is typed, moved or renumbered. That keeps rows open, chosen and still.
import type { TextDocument } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { headingOf } from '../../core/views/heading-title.ts';

let count = 0;

export class StructureNode {
  /** Of no other node of this session. */
  readonly id = ++count;
  /** Index in `Draft.sections` of the draft that was followed last. */
  section = -1;
  title = '';
  parent: StructureNode | undefined;
  children: StructureNode[] = [];
}

export class Structure {
  document: TextDocument | undefined;
  #draft: Draft | undefined;
  #nodes: readonly StructureNode[] = [];

  get draft(): Draft | undefined {
    return this.#draft;
  }

  get roots(): readonly StructureNode[] {
    return this.#nodes.filter(({ parent }) => !parent);
  }

  /** In the order of the text. */
  get nodes(): readonly StructureNode[] {
    return this.#nodes;
  }

  clear(): void {
    this.document = undefined;
    this.#draft = undefined;
    this.#nodes = [];
  }

  /** Goes on to a newer draft of its document, or to another document. */
  follow(document: TextDocument, draft: Draft): void {
    const before = this.document === document ? this.#nodes : [];
    this.document = document;
    if (this.#draft === draft) return;
    this.#draft = draft;
    const titles = draft.sections.map((section) => headingOf(draft, section).title);
    this.#nodes = matched(before, titles);
    for (const [index, node] of this.#nodes.entries()) {
      node.section = index;
      node.title = titles[index] ?? '';
      node.children = [];
      node.parent = this.#nodes[draft.sections[index]?.parent ?? -1];
      node.parent?.children.push(node);
    }
  }

  nodeOf(section: number): StructureNode | undefined {
    return this.#nodes[section];
  }

  byId(id: number): StructureNode | undefined {
    return this.#nodes.find((node) => node.id === id);
  }

  /** The sections of these nodes in the draft as it is now; those that are gone are left out. */
  sectionsOf(nodes: readonly StructureNode[], draft: Draft): number[] {
    if (this.document) this.follow(this.document, draft);
    return nodes.filter((node) => this.#nodes[node.section] === node).map(({ section }) => section);
  }
}

/** The node of each new section: the old one with its title, nearest to its place, else the old one in its place. */
function matched(before: readonly StructureNode[], titles: readonly string[]): StructureNode[] {
  const most = Math.min(before.length, titles.length);
  let first = 0;
  while (first < most && before[first]?.title === titles[first]) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last)?.title === titles.at(-1 - last)) last++;

  const left = before.slice(first, before.length - last);
  const byTitle = new Map<string, StructureNode[]>();
  for (const node of left) byTitle.set(node.title, [...(byTitle.get(node.title) ?? []), node]);
  const middle = titles.slice(first, titles.length - last).map((title) => byTitle.get(title)?.shift());
  const claimed = new Set(middle);
  const unclaimed = left.filter((node) => !claimed.has(node));
  // A title that was typed on stands where it stood; where sections came or went besides, nobody can tell.
  const isRetitled = unclaimed.length === middle.filter((node) => !node).length;
  return [
    ...before.slice(0, first),
    ...middle.map((node) => node ?? (isRetitled ? unclaimed.shift() : undefined) ?? new StructureNode()),
    ...(last > 0 ? before.slice(-last) : []),
  ];
}
