// What an explanation remembers of series that were closed: lists run on from them, and begin as their like began.
import { kindOrNone, type Member } from './member.ts';

/** Series that were closed: the latest of each family, and how its lists began. */
export interface Closed {
  readonly kind: number;
  readonly parentKind: number;
  readonly member: Member;
  readonly habit: Habit;
  readonly next: Closed | undefined;
  /** Entries from this one on, at most MOST_REMEMBERED. */
  readonly length: number;
  readonly hash: number;
}

export const HABIT = { unknown: 0, restarts: 1, runsOn: 2 } as const;

export type Habit = (typeof HABIT)[keyof typeof HABIT];

/** The memory with all series deeper than `depth` closed. */
export function remember(
  top: Member | undefined,
  depth: number,
  closed: Closed | undefined,
): Closed | undefined {
  let memory = closed;
  for (let open = top; open && open.depth > depth; open = open.up) {
    memory = withClosed(memory, open);
    for (let host = open.host; host; host = host.host) memory = withClosed(memory, host);
  }
  return memory;
}

export function closedOf(closed: Closed | undefined, kind: number): Closed | undefined {
  let it = closed;
  while (it && it.kind !== kind) it = it.next;
  return it;
}

function withClosed(closed: Closed | undefined, member: Member): Closed {
  const known = closedOf(closed, member.kind);
  let rest = without(closed, known);
  if (rest && rest.length >= MOST_REMEMBERED) rest = without(rest, oldest(rest));
  return closedEntry(member, kindOrNone(member.up), known?.habit ?? HABIT.unknown, rest);
}

function oldest(closed: Closed): Closed {
  let it = closed;
  while (it.next) it = it.next;
  return it;
}

/** How lists of a family begin under parents of one family, seen once more: anew or running on. */
export function withHabit(closed: Closed | undefined, { kind, role, up }: Member): Closed | undefined {
  const known = closedOf(closed, kind);
  if (
    !known ||
    known.habit !== HABIT.unknown ||
    known.parentKind !== kindOrNone(up) ||
    known.member.up === up
  )
    return closed;
  const habit = role === 'runOn' ? HABIT.runsOn : role === 'restart' ? HABIT.restarts : HABIT.unknown;
  if (habit === HABIT.unknown) return closed;
  return closedEntry(known.member, known.parentKind, habit, without(closed, known));
}

function without(closed: Closed | undefined, gone: Closed | undefined): Closed | undefined {
  if (!closed || !gone) return closed;
  if (closed === gone) return closed.next;
  return closedEntry(closed.member, closed.parentKind, closed.habit, without(closed.next, gone));
}

function closedEntry(member: Member, parentKind: number, habit: Habit, next: Closed | undefined): Closed {
  const hash = hashOfClosed(member, parentKind, habit, next);
  const length = next ? next.length + 1 : 1;
  return { kind: member.kind, parentKind, member, habit, next, length, hash };
}

/** Equal for the same entries in whatever order. */
function hashOfClosed(
  { kind, last }: Member,
  parentKind: number,
  habit: Habit,
  next: Closed | undefined,
): number {
  const own =
    Math.imul((kind << 12) ^ ((parentKind + 2) << 2) ^ habit, 0x9e3779b1) ^ Math.imul(last + 1, 0x85ebca6b);
  return own ^ (next ? next.hash : 0);
}

export function sameClosed(a: Closed | undefined, b: Closed | undefined): boolean {
  if (a === b) return true;
  let length = 0;
  for (let it = a; it; it = it.next) {
    length++;
    const other = closedOf(b, it.kind);
    if (
      !other ||
      other.parentKind !== it.parentKind ||
      other.habit !== it.habit ||
      other.member.last !== it.member.last ||
      other.member.form !== it.member.form
    )
      return false;
  }
  for (let it = b; it; it = it.next) length--;
  return length === 0;
}

/** Closed series that are remembered, each of another kind; more than any text has where not every item has a form of its own. */
const MOST_REMEMBERED = 32;
