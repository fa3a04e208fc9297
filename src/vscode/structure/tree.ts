// The tree behind the Draft Structure: one node for each section and each annex, which stays the same object while its section is the
// same one to the writer, whatever is typed, moved or renumbered. That keeps rows open, chosen and still.
import type { TextDocument } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { annexesOf, outlineTree } from '../../core/views/annexes.ts';
import { headingOf } from '../../core/views/heading-title.ts';

let count = 0;

export class StructureNode {
  /** Of no other node of this session. */
  readonly id = ++count;
  /** Index in `Draft.sections` of the draft that was followed last. */
  section = -1;
  /** Of an annex, which has no section: its place in `Draft.frame.annexes`; -1 for a section. */
  annex = -1;
  title = '';
  parent: StructureNode | undefined;
  children: StructureNode[] = [];
}

export class Structure {
  document: TextDocument | undefined;
  #draft: Draft | undefined;
  /** By section. */
  #nodes: readonly StructureNode[] = [];
  #annexes: readonly StructureNode[] = [];
  #roots: readonly StructureNode[] = [];
  #byId: ReadonlyMap<number, StructureNode> = new Map();

  get draft(): Draft | undefined {
    return this.#draft;
  }

  get roots(): readonly StructureNode[] {
    return this.#roots;
  }

  /** Sections in the order of the text, and annexes. */
  get nodes(): readonly StructureNode[] {
    return [...this.#nodes, ...this.#annexes];
  }

  clear(): void {
    this.document = undefined;
    this.#draft = undefined;
    this.#nodes = [];
    this.#annexes = [];
    this.#roots = [];
    this.#byId = new Map();
  }

  /** Goes on to a newer draft of its document, or to another document. */
  follow(document: TextDocument, draft: Draft): void {
    const isSame = this.document === document;
    this.document = document;
    if (isSame && this.#draft === draft) return;
    this.#draft = draft;
    this.#nodes = matched(
      isSame ? this.#nodes : [],
      draft.sections.map((section) => headingOf(draft, section).title),
    );
    this.#annexes = matched(
      isSame ? this.#annexes : [],
      annexesOf(draft).map(({ title }) => title),
    );
    this.#roots = outlineTree<StructureNode>(draft, ({ section, annex }, children) => {
      const node = (section ? this.#nodes[section.index] : this.#annexes[annex.index]) ?? new StructureNode();
      node.section = section?.index ?? -1;
      node.annex = annex?.index ?? -1;
      node.parent = undefined;
      node.children = children;
      return node;
    });
    const { nodes } = this;
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
    for (const node of nodes) for (const child of node.children) child.parent = node;
  }

  nodeOf(section: number): StructureNode | undefined {
    return this.#nodes[section];
  }

  byId(id: number): StructureNode | undefined {
    return this.#byId.get(id);
  }

  /** The sections of these nodes in the draft as it is now; those that are gone are left out. */
  sectionsOf(nodes: readonly StructureNode[], draft: Draft): number[] {
    if (this.document) this.follow(this.document, draft);
    return nodes.filter((node) => this.#nodes[node.section] === node).map(({ section }) => section);
  }
}

/** The node of each title: the old one with its title, nearest to its place, else the old one in its place. */
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
  ].map((node, i) => Object.assign(node, { title: titles[i] ?? '' }));
}
