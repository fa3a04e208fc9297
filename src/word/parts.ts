// Where the parts of a document are: not by their names, which are free, but by the relationships between them (ECMA-376
// part 2, 9.3). What lies outside of the archive is never followed.
import type { Archive } from './archive.ts';
import { noWordDocument } from './refusal.ts';
import { readXml } from './xml.ts';

export type PartKind = 'numbering' | 'styles' | 'settings' | 'footnotes' | 'endnotes';

export interface Parts {
  readonly document: string;
  readonly others: Readonly<Partial<Record<PartKind, string>>>;
}

export function findParts(archive: Archive): Parts {
  const document = targetsIn(archive, '').get('officeDocument');
  if (document === undefined || !archive.has(document)) throw noWordDocument();
  const targets = targetsIn(archive, document);
  const others: Partial<Record<PartKind, string>> = {};
  for (const kind of KINDS) {
    const target = targets.get(kind);
    if (target !== undefined && archive.has(target)) others[kind] = target;
  }
  return { document, others };
}

const KINDS: readonly PartKind[] = ['numbering', 'styles', 'settings', 'footnotes', 'endnotes'];

/** What a part (the archive, for '') refers to, by the last word of the relationship's type. */
function targetsIn(archive: Archive, part: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relationships = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const targets = new Map<string, string>();
  if (!archive.has(relationships)) return targets;
  readXml(archive, relationships, {
    open: (name, attribute) => {
      const [type, target] = [attribute('Type'), attribute('Target')];
      if (name !== 'rel:Relationship' || type === undefined || target === undefined) return;
      if (attribute('TargetMode') === 'External') return;
      targets.set(type.slice(type.lastIndexOf('/') + 1), resolve(folder, target));
    },
    close: () => {},
    text: () => {},
  });
  return targets;
}

/** An absolute or a relative target as a name in the archive. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
