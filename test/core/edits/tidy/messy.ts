// Sound drafts with whole paragraphs, and what copying makes of them: what the property tests of tidying draw from. A page
// does to a text what `tidy` undoes, so the sound draft is what must come back.
import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';

const CLAUSES = [
  '各单位要抓紧去办',
  '这件事一天也拖不得',
  '上半年先把城区的管网改造完',
  '下半年再逐个乡镇往下铺开',
  '经费由财政统筹安排',
  '不足的部分从专项里列支',
  '群众反映的问题要逐条登记',
  '办结一件就销号一件',
  '去年全县完成投资12.5亿元',
  '比上一年增长了3.2%',
  '会议定在上午10:30召开',
  '谁的孩子谁抱走',
];
const TITLES = ['思想要统一', '措施要具体', '责任要落实', '队伍要带好', '作风要过硬', '安排要周到'];
const LADDERS: readonly (readonly [string, string])[] = [
  ['一、', '（一）'],
  ['（一）', '1．'],
  ['第一部分　', '一、'],
  ['一、', '1、'],
];

/** Whether a line that begins so behind a full stop goes on or begins a heading, the text does not tell. */
const LOOKALIKE = '二、三产业的比重还要再提高';
const sentence = fc
  .tuple(
    fc.constantFrom(...CLAUSES),
    fc.array(fc.constantFrom(...CLAUSES, LOOKALIKE), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, rest]) => `${[first, ...rest].join('，')}。`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((sentences) => sentences.join(''));
interface Part {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const part: fc.Arbitrary<Part> = fc.record({
  title: fc.constantFrom(...TITLES),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
});
const chapter = fc.record({
  title: fc.constantFrom(...TITLES),
  lead: paragraph,
  parts: fc.oneof(fc.constant<Part[]>([]), fc.array(part, { minLength: 2, maxLength: 4 })),
});

/** Paragraphs indented, and never shorter than a line of `WIDTHS`. */
export const wholeDraft: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...LADDERS), fc.array(chapter, { minLength: 4, maxLength: 6 }))
  .map(([[outer, inner], chapters]) => {
    const lines = ['在工作会议上的讲话', '同志们：'];
    chapters.forEach(({ title, lead, parts }, i) => {
      lines.push(`${ordinal(outer, i)}${title}`, `　　${lead}`);
      parts.forEach((each, j) => {
        lines.push(`${ordinal(inner, j)}${each.title}`, ...each.paragraphs.map((text) => `　　${text}`));
      });
    });
    return [...lines, '　　谢谢大家！', ''].join('\n');
  });

export const WIDTHS = [18, 24, 28, 33] as const;

/** Cuts every line as a page does; never before a closing mark, and at numbers only before or behind them. */
export function cut(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const pieces: string[] = [];
      let rest = line;
      while (rest.length > width) {
        let end = width;
        while (/[\d.:]/.test(rest.charAt(end)) && /[\d.:]/.test(rest.charAt(end - 1))) end--;
        while (/[，。、；：！？）”%]/.test(rest.charAt(end))) end++;
        pieces.push(rest.slice(0, end));
        rest = rest.slice(end);
      }
      return [...pieces, rest].filter((piece, i) => i === 0 || piece !== '').join('\n');
    })
    .join('\n');
}

/** Pinyin behind every `each`th Han character. */
export function annotate(text: string, each: number): string {
  let count = 0;
  return text.replaceAll(/\p{Script=Han}/gu, (sign) =>
    ++count % each === 0 ? `${sign}(${pinyin(sign)})` : sign,
  );
}

/** 。 stays: no half-width mark stands for it alone. */
export function narrow(text: string): string {
  return text.replaceAll('，', ',').replaceAll('：', ':').replaceAll('！', '!');
}

export const PAGE_LINES = [
  '来源：某某日报',
  '【字号：大 中 小】 打印本页',
  '您的位置：首页 > 讲话 > 正文',
] as const;

function ordinal(form: string, index: number): string {
  return form.replace(/[一1]/, (one) =>
    one === '一' ? '一二三四五六七八九十'.charAt(index) : String(index + 1),
  );
}
