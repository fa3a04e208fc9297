// The numbers before the items of a Markdown list, 1. [甲](#甲), where items come and go.

/**
 * What stands before the items of a list as it is to be, with the numbers that follow from those before its items as it was.
 * Where these were counted in no way, all stay. Undefined stands for an item that goes.
 */
export function renumberedItems<Lead extends string | undefined>(
  was: readonly string[],
  leads: readonly Lead[],
): readonly (string | Lead)[] {
  const count = countOf(was);
  if (!count) return leads;
  const items: Item[] = [];
  return leads.map((lead) => {
    if (lead === undefined) return lead;
    const item = itemOf(lead);
    const before = numberBefore(items, item.column);
    if (item.number === undefined) return lead;
    const number = before === undefined ? count.start : before + count.step;
    items.push({ ...item, number });
    return lead.replace(NUMBER, String(number));
  });
}

interface Item {
  /** Of its sign, in UTF-16 units. */
  readonly column: number;
  readonly number: number | undefined;
}

/** Where lists begin, and by how much the next number is greater: 0 where a writer leaves counting to Markdown, 1. 1. 1. */
interface Count {
  readonly start: number;
  readonly step: number;
}

/** Undefined where there are no numbers, or other ones. */
function countOf(leads: readonly string[]): Count | undefined {
  const items: Item[] = [];
  const starts = new Set<number>();
  const steps = new Set<number>();
  for (const item of leads.map(itemOf)) {
    const before = numberBefore(items, item.column);
    if (item.number === undefined) continue;
    if (before === undefined) starts.add(item.number);
    else steps.add(item.number - before);
    items.push(item);
  }
  const [start] = starts;
  const [step = 1] = steps;
  const isRegular = starts.size === 1 && steps.size <= 1 && (step === 0 || step === 1);
  return start !== undefined && isRegular ? { start, step } : undefined;
}

/** The number of the last item in the same list; lists further in have come to their end. */
function numberBefore(items: Item[], column: number): number | undefined {
  while ((items.at(-1)?.column ?? -1) > column) items.pop();
  const last = items.at(-1);
  return last?.column === column ? last.number : undefined;
}

function itemOf(lead: string): Item {
  const number = NUMBER.exec(lead);
  return number
    ? { column: number.index, number: Number(number[0]) }
    : { column: lead.search(/\S|$/), number: undefined };
}

const NUMBER = /\d{1,3}(?=[.)]\s)/;
