import type { Draft } from '../../core/reading/draft.ts';
import { writeInText } from '../../core/edits/index.ts';
import { explain, type Role } from '../../core/reading/series.ts';
import type { TextEdit } from '../../core/text/edits.ts';
import type { Enumeration, Member } from '../../core/views/inline-series.ts';
import { type Message, message } from '../messages.ts';
import { rangeIn } from '../../core/views/paragraphs.ts';
import type { Mend, Report, Rule } from '../rule.ts';

export const inlineSeries: Rule = {
  id: 'inline-series',
  severity: 'warning',
  description: 'A series inside a paragraph skips a number, repeats one or mixes two ways of counting.',
  check: ({ draft, enumerations }) =>
    enumerations().flatMap((enumeration) => {
      const report = enumeration.sound ? mixed(draft, enumeration) : numbers(enumeration);
      return report ? [report] : [];
    }),
};

/** The first number amiss: what comes after it follows from it or is found when it is mended. */
function numbers({ paragraph, members, entangled }: Enumeration): Report | undefined {
  if (entangled || isEnumerated(members) || members.some(({ system }) => system === 'word')) return undefined;
  const readings = explain(members.map(({ number }) => number));
  const at = readings.findIndex(({ role }) => role !== 'right');
  const [member, previous, reading] = [members[at], members[at - 1], readings[at]];
  if (!member || !previous || !reading) return undefined;
  if (member.number - reading.expected > FARTHEST) return undefined;
  const between = paragraph.text.slice(previous.end, member.start);
  if (mayHold(between, reading.expected)) return undefined;
  const edits = members.flatMap((it, i): TextEdit[] => {
    const expected = readings[i]?.expected ?? it.number;
    const text =
      it.number === expected || it.system === 'word' ? undefined : writeInText(expected, it.system);
    return text === undefined ? [] : [{ range: rangeIn(paragraph, it.numeral.start, it.numeral.end), text }];
  });
  const right = withNumber(member, reading.expected);
  return {
    range: rangeIn(paragraph, member.start, member.end),
    message: say(reading.role, member, previous, right),
    related: [
      {
        range: rangeIn(paragraph, previous.start, previous.end),
        message: message('“{0}” comes before it.', previous.text),
      },
    ],
    mend: () => (edits.length === 0 ? undefined : mendOf(member, right, edits)),
  };
}

function mendOf(member: Member, right: string, edits: readonly TextEdit[]): Mend {
  const title =
    edits.length > 1
      ? message('Renumber {0} items from here on: “{1}” becomes “{2}”', edits.length, member.text, right)
      : message('Change “{0}” to “{1}”', member.text, right);
  return { title, sure: true, edits };
}

function say(role: Role, member: Member, previous: Member, right: string): Message {
  if (role === 'missing-before') {
    return message(
      '“{0}” is missing in this paragraph: “{1}” comes right after “{2}”. Add the missing item, or renumber from here on.',
      right,
      member.text,
      previous.text,
    );
  }
  if (role === 'duplicate') {
    return message('“{0}” is used twice in this paragraph. This one should be “{1}”.', member.text, right);
  }
  return message(
    '“{0}” is out of order in this paragraph: “{1}” should be followed by “{2}”.',
    member.text,
    previous.text,
    right,
  );
}

/** 首先…其次…第三: one way of counting is given up for another. */
function mixed(draft: Draft, { paragraph, members }: Enumeration): Report | undefined {
  const last = members.at(-1);
  if (last?.system !== 'word' || members.length !== 2) return undefined;
  const { text, line } = paragraph;
  const third = THIRD.exec(text.slice(last.end));
  if (!third || /第[一二]|再次|再者/.test(text.slice(0, last.end + third.index))) return undefined;
  // 第二 in a paragraph before makes 第三 a member of another series.
  if (
    draft.lines.slice(Math.max(0, line - NEAR), line).some((before) => /第[二2][，,、：:点點]/.test(before))
  )
    return undefined;
  const start = last.end + third.index + 1;
  const range = rangeIn(paragraph, start, start + third[0].length - 1);
  return {
    range,
    message: message(
      '“{0}” follows “{1}”, which mixes two ways of counting. Continue with “{2}”, or begin with “{3}”.',
      '第三',
      last.text,
      '再次',
      '第一',
    ),
    related: [
      {
        range: rangeIn(paragraph, last.start, last.end),
        message: message('“{0}” comes before it.', last.text),
      },
    ],
    // Whether the words or the numbers go is the writer's to say.
    mend: () => ({
      title: message('Change “{0}” to “{1}”', '第三', '再次'),
      sure: false,
      edits: [{ range, text: '再次' }],
    }),
  };
}

/** 第一、第二、第三产业 and 第一，第二，: an enumeration of numbers. */
function isEnumerated(members: readonly Member[]): boolean {
  return members.some((member, i) => {
    const next = members[i + 1];
    return next !== undefined && next.start - member.end < SHORTEST;
  });
}

/** The number that seems to be missing may stand there in another way: 二、 for 二是, 其次 for 第二. */
function mayHold(between: string, number: number): boolean {
  const numeral = writeInText(number, 'han') ?? '';
  return new RegExp(
    `(?:^|[，,。；;：:！!？?、\\s第其（(])(?:${numeral}|${number})|其次|再次|再者|再就是|另外|此外|最后|最後`,
  ).test(between);
}

function withNumber(member: Member, number: number): string {
  const numeral = member.system === 'word' ? undefined : writeInText(number, member.system);
  const from = member.numeral.start - member.start;
  const to = member.numeral.end - member.start;
  return numeral === undefined
    ? String(number)
    : member.text.slice(0, from) + numeral + member.text.slice(to);
}

const THIRD = /[，,。；;：:！!？?\s]第三(?=[，,、：:])/;
/** A greater leap is another thing. */
const FARTHEST = 3;
/** Between two members stands a clause, in UTF-16 units. */
const SHORTEST = 3;
const NEAR = 8;
