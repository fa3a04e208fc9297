// Twenty texts as they were copied, and what is wrong in each: for comparing what tools make of them.

export interface CopiedText {
  /** What the text shows. */
  readonly name: string;
  readonly text: string;
  /** What ought to become what, each standing once in the text; `''` for what ought to go. */
  readonly spots: readonly (readonly [wrong: string, right: string])[];
  /** What must stay as it is. */
  readonly stays: readonly string[];
}

export const copiedTexts: readonly CopiedText[] = [
  {
    name: 'half-width commas',
    text: '剛才,水務局通報了汛情,氣象局分析了天氣。',
    spots: [
      ['剛才,水', '剛才，水'],
      ['汛情,氣', '汛情，氣'],
    ],
    stays: [],
  },
  {
    name: 'a salutation',
    text: '同志们:\n大家好!今天讲什么?先讲第一点.再讲第二点。',
    spots: [
      ['同志们:', '同志们：'],
      ['大家好!', '大家好！'],
      ['什么?', '什么？'],
      ['第一点.再', '第一点。再'],
    ],
    stays: [],
  },
  {
    name: 'numbers and times',
    text: '上午10:30开会,到会1,024人,比分3:2,增长12.5%,高于去年。',
    spots: [
      ['开会,', '开会，'],
      ['人,', '人，'],
      ['12.5%,高', '12.5%，高'],
    ],
    stays: ['10:30', '1,024', '3:2'],
  },
  {
    name: 'Latin in Chinese',
    text: '提高了GDP,降低了能耗。口号是"OK"。Hello, world!',
    spots: [
      ['GDP,降', 'GDP，降'],
      ['"OK"', '“OK”'],
    ],
    stays: ['Hello, world!'],
  },
  {
    name: 'addresses',
    text: '网址:https://a.example.com/b,c?d=1:2,请大家看看。',
    spots: [['网址:', '网址：']],
    stays: ['https://a.example.com/b,c?d=1:2'],
  },
  {
    name: 'brackets',
    text: '规模(含在建)扩大,国内生产总值(GDP)增长。',
    spots: [
      ['(含在建)', '（含在建）'],
      ['扩大,', '扩大，'],
    ],
    stays: ['GDP'],
  },
  {
    name: 'half a pair of brackets',
    text: '各区（县)都要报，各乡（镇）也要报。',
    spots: [['（县)', '（县）']],
    stays: ['（镇）'],
  },
  {
    name: 'straight quotes',
    text: '落实"路长制",建好"四好公路"。',
    spots: [
      ['"路长制"', '“路长制”'],
      ['"四好公路"', '“四好公路”'],
      [',建', '，建'],
    ],
    stays: [],
  },
  {
    name: 'quotes of two kinds',
    text: '“十四五"规划和“十五五”规划。',
    spots: [['“十四五"', '“十四五”']],
    stays: ['“十五五”'],
  },
  {
    name: 'ordinals',
    text: '(一)看清形势,早作打算\n(二)抓住重点,补齐短板\n(三)压实责任,守住底线',
    spots: [
      ['形势,', '形势，'],
      ['重点,', '重点，'],
      ['责任,', '责任，'],
    ],
    stays: ['(一)看', '(二)抓', '(三)压'],
  },
  {
    name: 'pinyin in brackets',
    text: '今年的計(jì)劃要早,責(zé)任要實。',
    spots: [
      ['(jì)', ''],
      ['(zé)', ''],
      ['早,', '早，'],
    ],
    stays: [],
  },
  {
    name: 'brackets that only look like pinyin',
    text: '甲(a)和乙(b)，男士(men)和女士(she)，维生素(vc)。',
    spots: [],
    stays: ['(a)', '(b)', '(men)', '(she)', '(vc)'],
  },
  {
    name: 'lines of a page',
    text: '来源：某某日报  【字号：大 中 小】\n同志们：\n一、甲\n二、乙\n谢谢大家！\n责任编辑：小舟  打印本页',
    spots: [
      ['来源：某某日报  【字号：大 中 小】\n', ''],
      ['\n责任编辑：小舟  打印本页', ''],
    ],
    stays: ['同志们：', '谢谢大家！'],
  },
  {
    name: 'a notice of omitted text',
    text: '一、甲\n……（此处省略612字，注册后可阅读全文）……\n二、乙',
    spots: [['……（此处省略612字，注册后可阅读全文）……', '……（此处有删节）']],
    stays: [],
  },
  {
    name: 'a page number in a sentence',
    text: '同志们：\n　　去年全市新开工的项目一共四十六个，建成\n\n— 3 —\n\n投产的不到一半。',
    spots: [['建成\n\n— 3 —\n\n投产', '建成投产']],
    stays: [],
  },
  {
    name: 'invisible characters',
    text: '一、看\u200B清形势，\uFEFF早作\u00AD打算',
    spots: [
      ['看\u200B清', '看清'],
      ['，\uFEFF早', '，早'],
      ['作\u00AD打', '作打'],
    ],
    stays: [],
  },
  {
    name: 'paragraphs cut into lines',
    text: '一、看清形势\n这几年城区扩大了，地方财力也厚实了一些，\n二、三产业都往河谷里挤，同样一场雨，损失\n比过去大得多，去年八月那一场就损失了将近\n1.5亿元。\n二、早作打算',
    spots: [
      ['一些，\n二、三', '一些，二、三'],
      ['损失\n比', '损失比'],
      ['将近\n1.5', '将近1.5'],
    ],
    stays: ['形势\n这', '。\n二、早'],
  },
  {
    name: 'a paragraph that breaks off',
    text: '同志们：\n这件事办得不好。要把它纳入全年的工作，让群众优先分享，特别是\n农村的群众，不断激励大家。',
    spots: [['特别是\n农村', '特别是农村']],
    stays: ['同志们：\n'],
  },
  {
    name: 'links torn out',
    text: '根据《\n公路法\n》第三条，县道由县级管理。',
    spots: [['《\n公路法\n》', '《公路法》']],
    stays: [],
  },
  {
    name: 'a sound text',
    text: '同志们：\n一、总值（GDP）增长3.2%，完成12,345.6万元\n二、会议10:30召开\n谢谢大家！',
    spots: [],
    stays: ['同志们：', '总值（GDP）增长3.2%，完成12,345.6万元', '会议10:30召开', '谢谢大家！'],
  },
];

export interface Score {
  readonly rightly: number;
  readonly wrongly: number;
  readonly notAtAll: number;
}

/**
 * What a tool has made of a text. Blanks are left out of it: some tools put them between Chinese and Latin, which is a matter
 * of taste.
 */
export function scoreOf({ spots, stays }: CopiedText, result: string): Score {
  const plain = (text: string): string => text.replaceAll(/ +/g, '');
  const made = plain(result);
  let [rightly, wrongly, notAtAll] = [0, 0, 0];
  for (const [wrong, right] of spots) {
    if (made.includes(plain(wrong))) notAtAll++;
    else if (made.includes(plain(right))) rightly++;
    else wrongly++;
  }
  wrongly += stays.filter((text) => !made.includes(plain(text))).length;
  return { rightly, wrongly, notAtAll };
}
