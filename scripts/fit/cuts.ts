// Labelled texts with something taken out, or numbered on where they began anew.
import { type Build, textEnd, sectionEnd, withSlip } from './labelled-lines.ts';
import { grouped, membersOf, renumber, soundSeries } from './series.ts';

/** A section in the middle of its series is gone, and its number with it; so are the numbers of articles inside it. */
export const deleted: Build = (lines, random) => {
  const series = soundSeries(lines);
  const middle = series.flatMap((members) =>
    members.slice(1, -1).map(({ at }, i) => ({ at, next: members[i + 2]?.at ?? at })),
  );
  // Between two articles a chapter may begin: that is not theirs to take along.
  const whole = middle.filter(({ at, next }) => sectionEnd(lines, at) === next);
  if (whole.length === 0) return undefined;
  const { at, next } = random.pick(whole);
  const changed = [...lines];
  for (const members of series) {
    const gone = members.find((member) => member.at >= at && member.at < next);
    const behind = members.find((member) => member.at >= next);
    const line = changed[behind?.at ?? -1];
    // Where the first is gone as well, the series has no gap: it begins later.
    if (!gone || !behind || !line || gone === members[0]) continue;
    const right = lines[gone.at]?.heading?.marker ?? '';
    changed[behind.at] = withSlip(line, { kind: 'missing', right });
  }
  return [...changed.slice(0, at), ...changed.slice(next)];
};

/** The text breaks off after its first heading or its first two. */
export const cutShort: Build = (lines, random) => {
  const headings = lines.flatMap(({ heading }, i) => (heading ? [i] : []));
  const end = headings[1 + random.below(2)];
  return end === undefined ? undefined : lines.slice(0, textEnd(lines, end));
};

/** A text cut out of a longer one: it begins with a heading whose number is not the first. */
export const cutOut: Build = (lines, random) => {
  const later = membersOf(lines).filter(({ ordinal }) => ordinal.number > 1 && ordinal.prefix === undefined);
  const early = later.slice(0, Math.ceil(later.length / 2));
  return early.length === 0 ? undefined : lines.slice(random.pick(early).at);
};

/** The numbers of inner lists run on across their parents, everywhere: meant so, and no fault. */
export const runOn: Build = (lines, random) => {
  const members = membersOf(lines);
  const inner = soundSeries(lines).filter(
    ([first]) => first && first.level > 1 && first.ordinal.style.opening !== '第' && !first.ordinal.prefix,
  );
  const like = grouped(inner, ([first]) => `${first?.level} ${first?.ordinal.key}`).filter((lists) => {
    const parents = new Set(lists.map(([first]) => first?.parent));
    const [key, level] = [lists[0]?.[0]?.ordinal.key, lists[0]?.[0]?.level];
    const all = members.filter((member) => member.ordinal.key === key && member.level === level).length;
    return lists.length >= 2 && parents.size === lists.length && lists.flat().length === all;
  });
  if (like.length === 0) return undefined;
  const changed = [...lines];
  for (const [i, { at, ordinal }] of random.pick(like).flat().entries()) {
    const line = lines[at];
    const written = line && renumber(line, ordinal, i + 1);
    if (!written) return undefined;
    changed[at] = written;
  }
  return changed;
};
