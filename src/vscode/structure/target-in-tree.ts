// What a command is about that is called for in the Draft Structure: the rows chosen there, or the row of its menu.
import { outermost, type TargetInTree } from '../editing/command-target.ts';
import { type Structure, StructureNode } from './tree.ts';

/** What the Draft Structure shows and what is chosen there. */
export interface Chosen {
  readonly structure: Structure;
  readonly selection: readonly StructureNode[];
}

/** A command's arguments come from a tree's menu (rows), or from a key in the tree ('structure'). */
export function targetInTree(chosen: Chosen): TargetInTree {
  const { structure } = chosen;
  return ([first, second]) => {
    const nodes =
      first instanceof StructureNode
        ? rowsOf(first, second)
        : first === 'structure'
          ? chosen.selection
          : undefined;
    if (!nodes) return undefined;
    const { document } = structure;
    return {
      target: document && {
        document,
        inTree: true,
        sectionsIn: (draft) => outermost(draft, structure.sectionsOf(nodes, draft)),
      },
    };
  };
}

/** A menu's command gets the row it was opened on, and all chosen rows where that row is one of them. */
function rowsOf(row: StructureNode, chosen: unknown): readonly StructureNode[] {
  const rows: readonly unknown[] = Array.isArray(chosen) ? chosen : [];
  const nodes = rows.filter((each) => each instanceof StructureNode);
  return nodes.includes(row) ? nodes : [row];
}
