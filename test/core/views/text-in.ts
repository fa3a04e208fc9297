import type { Range } from '../../../src/core/text/positions.ts';

/** What stands in a range, its lines joined by \n. */
export function textIn(lines: readonly string[], { start, end }: Range): string {
  const within = lines.slice(start.line, end.line + 1);
  within[within.length - 1] = (within.at(-1) ?? '').slice(0, end.character);
  within[0] = (within[0] ?? '').slice(start.character);
  return within.join('\n');
}
