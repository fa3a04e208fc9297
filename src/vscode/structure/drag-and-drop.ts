// Drag and drop in the Draft Structure. A tree of VS Code says which row something is dropped on, not on which side of
// it; so the place follows from the rows, as with files in a folder and tabs in a row:
//
//   on a section further out       into it, as its last
//   on one as far out, or deeper   takes its place: before it on the way up, after it on the way down
//   below all rows                 the end of the draft
//   on an annex                    nowhere
import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { Draft } from '../../core/reading/draft.ts';
import { moveTo, type Target } from '../../core/edits/index.ts';
import { applyMade } from '../editing/apply.ts';
import type { Drafts } from '../documents/drafts.ts';
import type { Structure, StructureNode } from './tree.ts';
import { outermost } from '../editing/command-target.ts';

/** As VS Code names it: the view's id in lower case. */
const ROWS = 'application/vnd.code.tree.speechdraft.structure';

export class Dragging implements TreeDragAndDropController<StructureNode> {
  readonly dragMimeTypes = [ROWS];
  readonly dropMimeTypes = [ROWS];
  readonly #drafts: Drafts;
  readonly #structure: Structure;

  constructor(drafts: Drafts, structure: Structure) {
    this.#drafts = drafts;
    this.#structure = structure;
  }

  handleDrag(nodes: readonly StructureNode[], transfer: DataTransfer): void {
    transfer.set(ROWS, new DataTransferItem(nodes.map(({ id }) => id)));
  }

  async handleDrop(onto: StructureNode | undefined, transfer: DataTransfer): Promise<void> {
    const ids = idsIn(transfer.get(ROWS)?.value);
    const nodes = ids.flatMap((id) => this.#structure.byId(id) ?? []);
    const { document } = this.#structure;
    // What is in an annex is placed by its own sections: a title without a number is no place in a list.
    if (!document || nodes.length === 0 || (onto && (nodes.includes(onto) || onto.annex >= 0))) return;
    await applyMade(this.#drafts, document, (draft) => {
      const sections = outermost(draft, this.#structure.sectionsOf(nodes, draft));
      const [goal] = onto ? this.#structure.sectionsOf([onto], draft) : [];
      return moveTo(draft, sections, goal === undefined ? { where: 'end' } : targetOn(draft, sections, goal));
    });
  }
}

function targetOn({ sections }: Draft, moved: readonly number[], goal: number): Target {
  const [first = -1] = moved;
  const outermostLevel = moved.reduce(
    (least, index) => Math.min(least, sections[index]?.level ?? Infinity),
    Infinity,
  );
  const { level, parent } = sections[goal] ?? { level: 1, parent: -1 };
  if (level < outermostLevel) return { section: goal, where: 'into' };
  const isOnTheWayDown = sections[first]?.parent === parent && first < goal;
  return { section: goal, where: isOnTheWayDown ? 'after' : 'before' };
}

/** What is dragged within one window stays as it is; from another one it is text. */
function idsIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'number') : [];
}
