// Sound drafts at random, and faults at random: what the property tests of the rules draw from.
import fc from 'fast-check';

/** Ladders that texts have, each an ordinal's form with 1 for the number. */
const LADDERS: readonly (readonly string[])[] = [
  ['一、', '（一）', '1.', '（1）', '①'],
  ['一、', '1、', '（1）'],
  ['一、', '(一)', '1、', '(1)'],
  ['壹、', '一、', '(一)', '1.'],
  ['第一部分　', '一、', '（一）'],
  ['（一）', '1．', '①'],
];

const TITLES = ['思想要统一', '措施要具体', '责任要落实', '队伍要带好', '作风要过硬', '安排要周到'];
const SENTENCES = [
  '各单位要抓紧去办。',
  '这件事拖不得！',
  '上半年先做城区，下半年再做乡镇。',
  '经费由财政统筹。',
];

interface Node {
  readonly title: string;
  readonly body: string;
  readonly children: readonly Node[];
}

function nodes(depth: number): fc.Arbitrary<readonly Node[]> {
  return fc.array(
    fc.record({
      title: fc.constantFrom(...TITLES),
      body: fc.constantFrom(...SENTENCES),
      children: depth <= 1 ? fc.constant([]) : fc.oneof(fc.constant([]), nodes(depth - 1)),
    }),
    { minLength: 3, maxLength: 5 },
  );
}

export const soundDraft: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...LADDERS), nodes(3), fc.constantFrom('\n', '\n\n'))
  .map(([ladder, tree, between]) => {
    const lines = ['在工作会议上的讲话', '同志们：'];
    const write = (level: number, siblings: readonly Node[]): void =>
      siblings.forEach(({ title, body, children }, i) => {
        lines.push(`${ordinal(ladder[level] ?? '', i + 1)}${title}`, body);
        write(level + 1, children);
      });
    write(0, tree);
    lines.push('谢谢大家！');
    return lines.join(between);
  });

/** A draft with a few ordinals changed: the number, the numeral, the delimiter or the brackets. */
export const faultyDraft: fc.Arbitrary<string> = fc
  .tuple(
    soundDraft,
    fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom(...'number numeral delimiter brackets redundant'.split(' ')),
        by: fc.integer({ min: 1, max: 6 }),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([text, faults]) => faults.reduce(spoil, text));

const NUMERAL = /^([（(]?)([一二三四五六七八九十]+|\d+)([）)]?)([、.．]?)/;
const HAN = '一二三四五六七八九十';
const FINANCIAL = '壹貳參肆伍';

function ordinal(form: string, number: number): string {
  return form.replace(/[一1壹①]/, (one) => {
    if (one === '一') return HAN.charAt(number - 1);
    if (one === '壹') return FINANCIAL.charAt(number - 1);
    return one === '①' ? '①②③④⑤'.charAt(number - 1) : String(number);
  });
}

function spoil(text: string, { at, how, by }: { at: number; how: string; by: number }): string {
  const lines = text.split('\n');
  const places = lines.flatMap((line, i) => (NUMERAL.exec(line)?.[0] ? [i] : []));
  const line = places[at % Math.max(places.length, 1)];
  if (line === undefined) return text;
  lines[line] = (lines[line] ?? '').replace(
    NUMERAL,
    (_, open: string, numeral: string, close: string, delimiter: string) => {
      const isHan = HAN.includes(numeral.charAt(0));
      const value = isHan ? HAN.indexOf(numeral) + 1 : Number(numeral);
      if (how === 'number') return open + (isHan ? HAN.charAt(by) : String(by)) + close + delimiter;
      if (how === 'numeral')
        return open + (isHan ? String(value) : HAN.charAt(value - 1)) + close + delimiter;
      if (how === 'delimiter')
        return open + numeral + close + (delimiter === '、' ? '.' : delimiter === '' ? '' : '、');
      if (how === 'brackets')
        return (
          (open && (open === '（' ? '(' : '（')) +
          numeral +
          (close && (close === '）' ? ')' : '）')) +
          delimiter
        );
      return open + numeral + close + (close ? '、' : delimiter);
    },
  );
  return lines.join('\n');
}
