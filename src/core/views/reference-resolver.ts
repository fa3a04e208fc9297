// Which section a name in the text means, as seen from where it stands. The sections are looked up by form, number and
// parent: a name costs the same in a long draft as in a short one.
import { sectionAt } from './sections.ts';
import type { Draft } from '../reading/draft.ts';
import type { Section } from '../reading/outline.ts';
import { groupBy } from '../text/group-by.ts';
import type { Part } from './reference-parser.ts';

/** From where a name is read. */
export interface Viewpoint {
  /** The line it stands on. */
  readonly line: number;
  /** It counts from the top of the draft, wherever it stands: 本讲话第二点. */
  readonly fromTop: boolean;
  /** The section that a name before it in its row was looked for in: 第三部分（一）、（二）. */
  readonly within?: number | undefined;
}

export interface Resolved {
  /** The sections that the parts mean, outermost first; undefined where that is nothing, or more than one. */
  readonly path?: readonly number[];
  /** There is none, and can be none. */
  readonly isBroken: boolean;
}

/** What the parts of a path mean. */
export function resolve(draft: Draft, parts: readonly Part[], from: Viewpoint): Resolved {
  const index = indexOf(draft);
  const path: number[] = [];
  for (const part of parts) {
    const parent = path.at(-1) ?? from.within;
    const found =
      parent === undefined ? findBeside(draft, index, part, from) : findWithin(index, part, parent);
    if (typeof found !== 'number') return { isBroken: found === 'broken' };
    path.push(found);
  }
  return { path, isBroken: false };
}

// ---- Which section ----

/** `broken` where there is none and can be none; undefined in doubt. */
type Found = number | 'broken' | undefined;

/** As seen from inside a section: among its own, its siblings, further out; then anywhere. */
function findBeside(draft: Draft, index: SectionIndex, part: Part, { line, fromTop }: Viewpoint): Found {
  // In Taiwan 項 is a paragraph of an article, which has no number.
  if (part.unit === '項' && index.pool('第条').size > 0) return undefined;
  const pool = poolFor(draft, index, part, line);
  const matches = pool.numbered(part);
  if (matches.all.length === 0) {
    const isCounted = part.unit === '部分' || (part.unit !== '' && pool.isOfForm);
    const base = part.prefix === undefined ? pool : index.pool(baseOf(part));
    // 本要點第七點 where nothing at all is numbered 7.
    const tops = fromTop && part.unit === '点' ? index.topsOfBody() : undefined;
    if (tops && tops.size > 1 && tops.isSound()) return 'broken';
    return isCounted && part.key !== undefined && base.isSound() && base.size > 1 ? 'broken' : undefined;
  }
  const from = fromTop ? undefined : sectionAt(draft, line)?.index;
  for (let scope = from ?? -1; ; scope = draft.sections[scope]?.parent ?? -1) {
    const inScope = (matches.byParent.get(scope) ?? []).filter((found) => found !== from);
    if (inScope.length === 1) return inScope[0];
    if (inScope.length > 1) return undefined;
    if (scope < 0) break;
  }
  return matches.all.length === 1 && part.key !== undefined ? matches.all[0] : undefined;
}

/** 第条 of 第条之. */
function baseOf({ key = '' }: Part): string {
  return key.slice(0, -1);
}

/** Among the children of a section. */
function findWithin(index: SectionIndex, part: Part, parent: number): Found {
  const pool = index.pool(part.key);
  const [match] = pool.numbered(part).byParent.get(parent) ?? [];
  if (match !== undefined) return match;
  const fitting = pool.below(parent);
  return fitting.size > 1 && fitting.isSound() ? 'broken' : undefined;
}

/** The sections that a part may mean. 第三部分 is the third at the top where none is called a part. */
function poolFor({ frame }: Draft, index: SectionIndex, part: Part, line: number): Pool {
  const pool = index.pool(part.key);
  if (pool.size > 0 || part.key === undefined || part.prefix !== undefined) return pool;
  if (part.unit === '条') return index.unenclosed();
  if (part.unit !== '部分') return pool;
  return line > (frame.annexes[0]?.line ?? Infinity) ? index.tops() : index.topsOfBody();
}

// ---- The index ----

/** Sections that a name may mean, in the order of the text. */
class Pool {
  readonly isOfForm: boolean;
  readonly #sections: readonly Section[];
  #byNumber: Map<string, Matches> | undefined;
  #byParent: Map<number, Pool> | undefined;
  #isSound: boolean | undefined;

  /** `isOfForm`: all have the form that was asked for. */
  constructor(sections: readonly Section[], isOfForm = true) {
    this.#sections = sections;
    this.isOfForm = isOfForm;
  }

  get size(): number {
    return this.#sections.length;
  }

  numbered({ number, prefix = '' }: Part): Matches {
    this.#byNumber ??= this.#count();
    return this.#byNumber.get(`${prefix} ${number}`) ?? NO_MATCHES;
  }

  /** Those with that parent. */
  below(parent: number): Pool {
    if (!this.#byParent) {
      const groups = groupBy(this.#sections, (section) => section.parent);
      this.#byParent = new Map(Array.from(groups, ([key, sections]) => [key, new Pool(sections)]));
    }
    return this.#byParent.get(parent) ?? EMPTY;
  }

  /** Numbered from 1 without a gap: what is not among them is nowhere. */
  isSound(): boolean {
    if (this.#isSound === undefined) {
      const parent = this.#sections[0]?.parent;
      this.#isSound =
        this.#sections.every(({ ordinal }, i) => ordinal.number === i + 1) &&
        this.#sections.every((it) => it.parent === parent || it.ordinal.style.opening === '第');
    }
    return this.#isSound;
  }

  #count(): Map<string, Matches> {
    const found = new Map<string, { all: number[]; byParent: Map<number, number[]> }>();
    for (const { index, parent, ordinal } of this.#sections) {
      const isInserted = ordinal.key.endsWith('之');
      const name = `${isInserted ? (ordinal.prefix ?? '') : ''} ${ordinal.number}`;
      let matches = found.get(name);
      if (!matches) found.set(name, (matches = { all: [], byParent: new Map() }));
      matches.all.push(index);
      const siblings = matches.byParent.get(parent);
      if (siblings) siblings.push(index);
      else matches.byParent.set(parent, [index]);
    }
    return found;
  }
}

interface Matches {
  readonly all: readonly number[];
  readonly byParent: ReadonlyMap<number, readonly number[]>;
}

const NO_MATCHES: Matches = { all: [], byParent: new Map() };
const EMPTY = new Pool([]);

/** The sections of a draft by form. */
class SectionIndex {
  readonly #draft: Draft;
  readonly #byKey: ReadonlyMap<string, readonly Section[]>;
  readonly #pools = new Map<string | undefined, Pool>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#byKey = groupBy(draft.sections, ({ ordinal }) => ordinal.key);
  }

  /** Those of a form; for undefined of any that 第二点 may mean, which is neither 第二章 nor 1.2. */
  pool(key: string | undefined): Pool {
    return this.#pool(key, () => new Pool(key === undefined ? this.#items() : (this.#byKey.get(key) ?? [])));
  }

  #items(): readonly Section[] {
    return this.#draft.sections.filter(
      ({ ordinal: { key, style } }) => style.system !== 'decimal' && !/^第[编章节条]/.test(key),
    );
  }

  /** 一、 and 1., which 第五条 may mean where nothing is called 条. */
  unenclosed(): Pool {
    return this.#pool(' unenclosed', () => {
      return new Pool(
        this.#draft.sections.filter(({ ordinal }) => ordinal.style.opening === ''),
        false,
      );
    });
  }

  tops(): Pool {
    return this.#pool(' tops', () => new Pool(this.#draft.sections.filter(isTop), false));
  }

  topsOfBody(): Pool {
    const annex = this.#draft.frame.annexes[0]?.line ?? Infinity;
    return this.#pool(' body', () => {
      return new Pool(
        this.#draft.sections.filter((it) => isTop(it) && it.line < annex),
        false,
      );
    });
  }

  #pool(name: string | undefined, make: () => Pool): Pool {
    let pool = this.#pools.get(name);
    if (!pool) this.#pools.set(name, (pool = make()));
    return pool;
  }
}

function isTop({ parent, ordinal }: Section): boolean {
  return parent < 0 && !ordinal.secondary;
}

/** A draft never changes: it is indexed once. */
function indexOf(draft: Draft): SectionIndex {
  let index = INDICES.get(draft);
  if (!index) INDICES.set(draft, (index = new SectionIndex(draft)));
  return index;
}

const INDICES = new WeakMap<Draft, SectionIndex>();
