// Whether two drafts say the same, and where they first do not.
import type { Draft } from '../../src/core/reading/draft.ts';

/** What update() goes on from is its own business. */
const INTERNAL: ReadonlySet<string> = new Set(['marks']);

export interface Difference {
  /** A field of Draft. */
  readonly field: string;
  /** sections[3].level */
  readonly path: string;
  readonly updated: unknown;
  readonly parsed: unknown;
}

/** The first difference between the public data of two drafts, in the order of Draft's fields; undefined where they are equal. */
export function differenceOf(
  updated: Draft,
  parsed: Draft,
  ignored: ReadonlySet<string> = NOTHING,
): Difference | undefined {
  const [own, other]: unknown[] = [updated, parsed];
  if (!isRecord(own) || !isRecord(other)) throw new TypeError('a draft is a record');
  for (const field of new Set([...Object.keys(other), ...Object.keys(own)])) {
    if (INTERNAL.has(field) || ignored.has(field)) continue;
    const path = firstDifference(own[field], other[field]);
    if (path !== undefined)
      return {
        field,
        path: field + path,
        updated: at(own[field], path),
        parsed: at(other[field], path),
      };
  }
  return undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The path to the first difference, '' where the values themselves are two kinds of thing; undefined where there is none. */
function firstDifference(a: unknown, b: unknown): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (isSequence(a) && isSequence(b)) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
      const path = firstDifference(a[i], b[i]);
      if (path !== undefined) return `[${i}]${path}`;
    }
    return a.length === b.length ? undefined : '.length';
  }
  if (a instanceof Map && b instanceof Map) return firstDifference([...a], [...b]);
  if (a instanceof Set && b instanceof Set) return firstDifference([...a], [...b]);
  if (!isRecord(a) || !isRecord(b) || isSequence(a) !== isSequence(b)) return '';
  for (const key in a) {
    const path = key in b ? firstDifference(a[key], b[key]) : '';
    if (path !== undefined) return `.${key}${path}`;
  }
  for (const key in b) if (!(key in a)) return `.${key}`;
  return undefined;
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const [, index, key] of path.matchAll(/\[(\d+)\]|\.(\w+)/g)) {
    if (isSequence(found) && index !== undefined) found = found[Number(index)];
    else if (isSequence(found)) found = found.length;
    else if (isRecord(found) && key !== undefined) found = found[key];
  }
  return found;
}

type Sequence = readonly unknown[] | Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

function isSequence(value: unknown): value is Sequence {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
