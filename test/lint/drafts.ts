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

/** Signs of headings where none stands: inside the text, nested, quoted, mentioned. */
const AWKWARD = [
  '要做到：（1）人到位；（2）钱到位；（3）物到位。',
  '一是修路，二是架桥，三是通水。',
  '有人说“一、先看；二、再定”，这话不错。',
  '《办法》第二条（一）讲得很清楚。',
  '二、三产业增长，（一）和（二）都有份。',
  '材料见表（①为去年，②为今年（含（一）类））。',
  '第一季度好于第三季度，1.5倍。',
];

/** Words that point to a section, with what number. */
const POINTERS = ['详见第{}部分。', '本讲话第{}点已经说过。', '前述（{}）也是这样。', '见第{}、四部分。'];

interface Node {
  readonly title: string;
  readonly body: string;
  readonly children: readonly Node[];
}

function nodes(
  depth: number,
  body: fc.Arbitrary<string> = fc.constantFrom(...SENTENCES),
): fc.Arbitrary<readonly Node[]> {
  return fc.array(
    fc.record({
      title: fc.constantFrom(...TITLES),
      body,
      children: depth <= 1 ? fc.constant([]) : fc.oneof(fc.constant([]), nodes(depth - 1, body)),
    }),
    { minLength: 3, maxLength: 5 },
  );
}

/** A sound draft without anything that might be taken for a heading. */
export const soundDraft: fc.Arbitrary<string> = draftOf(nodes(3));

/** One in whose text there are signs of headings, and references. */
export const awkwardDraft: fc.Arbitrary<string> = draftOf(
  nodes(
    3,
    fc.oneof(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom(...AWKWARD),
      fc
        .tuple(
          fc.constantFrom(...SENTENCES),
          fc.constantFrom(...POINTERS),
          fc.constantFrom('一', '二', '三', '四', '五'),
        )
        .map(([sentence, pointer, number]) => sentence + pointer.replace('{}', number)),
    ),
  ),
);

function draftOf(tree: fc.Arbitrary<readonly Node[]>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...LADDERS), tree, fc.constantFrom('\n', '\n\n'))
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
}

/** A draft with a few ordinals changed: the number, the numeral, the delimiter or the brackets. */
export const faultyDraft: fc.Arbitrary<string> = spoilt(soundDraft);
export const faultyAwkwardDraft: fc.Arbitrary<string> = spoilt(awkwardDraft);

function spoilt(sound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      sound,
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
}

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
