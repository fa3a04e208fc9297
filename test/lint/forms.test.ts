import { describe, it } from 'node:test';
import { checkFindings, checkFixed, checkSilent } from './check.ts';

describe('forms', () => {
  it('keeps to as many digits as the others have', () => {
    checkFixed(
      '第001章 渡口\n第002章 老船\n第002章 新桨\n^^^^^ duplicate-number\n第004章 布摊',
      '第001章 渡口\n第002章 老船\n第003章 新桨\n第004章 布摊',
    );
  });

  it('keeps to a point that a converter has escaped', () => {
    checkFixed(
      '1\\. 拍照。\n2\\. 断电。\n2\\. 封箱。\n^^^ duplicate-number\n4\\. 签字。',
      '1\\. 拍照。\n2\\. 断电。\n3\\. 封箱。\n4\\. 签字。',
    );
    checkFixed(
      '1. 拍照。\n2\\. 断电。\n^^^ mixed-delimiter\n3. 封箱。\n4. 签字。',
      '1. 拍照。\n2. 断电。\n3. 封箱。\n4. 签字。',
    );
  });

  it('finds another numeral system among siblings', () => {
    checkFixed(
      `一、想
2、说
^^ mixed-numeral
三、做`,
      `一、想
二、说
三、做`,
    );
  });

  it('finds another numeral system in the first of them', () => {
    checkFixed(
      `讲话
1、抓学习
^^ mixed-numeral
我们要学。
二、抓落实
我们要干。
三、抓考核
我们要查。`,
      `讲话
一、抓学习
我们要学。
二、抓落实
我们要干。
三、抓考核
我们要查。`,
    );
    checkFixed(
      `一、工作
（1）抓学习。我们要学。
^^^ mixed-numeral
（二）抓落实。我们要干。
（三）抓考核。我们要查。
二、要求
（一）要快。
（二）要好。`,
      `一、工作
（一）抓学习。我们要学。
（二）抓落实。我们要干。
（三）抓考核。我们要查。
二、要求
（一）要快。
（二）要好。`,
    );
  });

  it('finds an item in the form and the numeral of another level, and among those of running text', () => {
    checkFixed(
      `第一条 大会的职权：
（一）审议章程；
（二）选举理事；
3、审议方案；
^^ mixed-numeral
（四）决定投资。
第二条 理事会由五人组成。`,
      `第一条 大会的职权：
（一）审议章程；
（二）选举理事；
（三）审议方案；
（四）决定投资。
第二条 理事会由五人组成。`,
    );
    checkFixed(
      `重点有四个方面。
第一，权责更清。
第二，水质更好。
第三，服务更快。
四、处罚更严。
^^ mixed-numeral`,
      `重点有四个方面。
第一，权责更清。
第二，水质更好。
第三，服务更快。
第四，处罚更严。`,
    );
  });

  it('finds the very next number in the form of another level, whichever it is', () => {
    const han = (n: number): string => '一二三四五'.charAt(n - 1);
    const forms = [
      { numeral: 'han', write: (n: number) => `${han(n)}、` },
      { numeral: 'han', write: (n: number) => `（${han(n)}）` },
      { numeral: 'arabic', write: (n: number) => `${n}.` },
      { numeral: 'arabic', write: (n: number) => `（${n}）` },
      { numeral: 'circled', write: (n: number) => '①②③④⑤'.charAt(n - 1) },
      { numeral: 'han', write: (n: number) => `第${han(n)}，` },
    ];
    const titles = ['晒场的事', '水井的事', '仓库的事', '学堂的事', '渡口的事'];
    for (const own of forms) {
      const lines = titles.flatMap((title, at) => [own.write(at + 1) + title, '先扫干净，再锁好门。']);
      for (const other of forms.filter((form) => form !== own)) {
        const isBracketed = (own.write(1) + other.write(1)).includes('（');
        const rule = own.numeral === other.numeral && isBracketed ? 'mixed-brackets' : 'mixed-numeral';
        for (const at of [2, 4]) {
          const ordinal = other.write(at);
          const written = lines.with(2 * at - 2, ordinal + (titles[at - 1] ?? ''));
          checkFixed(
            written.toSpliced(2 * at - 1, 0, `${'^'.repeat(ordinal.length)} ${rule}`).join('\n'),
            lines.join('\n'),
          );
        }
      }
    }
  });

  it('finds a stroke in the place of the mark behind a number, however many have it', () => {
    checkFixed(
      '一丶想\n^^ mixed-delimiter\n先想清楚。\n二丶说\n再说明白。\n三、做\n最后做好。',
      '一、想\n先想清楚。\n二、说\n再说明白。\n三、做\n最后做好。',
    );
    checkFixed(
      '要求：\n1、想\n2丶说\n^^ mixed-delimiter\n4、做\n^^ missing-number',
      '要求：\n1、想\n2、说\n3、做',
    );
  });

  it('finds a mark behind decimals, and a number missing among them', () => {
    checkFixed(
      '1、井\n1.1、淘泥\n^^^^ redundant-delimiter\n1.2、换绳\n1.4、加盖\n^^^^ missing-number\n2、渠\n2.1、清草\n^^^^ redundant-delimiter\n2.2、补漏',
      '1、井\n1.1淘泥\n1.2换绳\n1.3加盖\n2、渠\n2.1清草\n2.2补漏',
    );
  });

  it('finds another delimiter among 1.0 2.0', () => {
    checkFindings(`1.0 目的
说明检验的办法。
2.0 职责
2.1 仓库
2.2 质检
3. 程序
^^ mixed-delimiter
3.1 报检
3.2 抽样
4.0 记录`);
  });

  it('finds a numeral of the other script', () => {
    checkFixed(
      `壹、想
貳、說
叁、做
^^ mixed-numeral
肆、查`,
      `壹、想
貳、說
參、做
肆、查`,
    );
  });

  it('finds another delimiter', () => {
    checkFixed(
      `1.想
2．说
^^ mixed-delimiter
3.做`,
      `1.想
2.说
3.做`,
    );
    checkFixed(
      `第一，想清楚再说。

第二、说清楚再做。
^^^ mixed-delimiter

第三，做完了要查。`,
      `第一，想清楚再说。

第二，说清楚再做。

第三，做完了要查。`,
    );
  });

  it('takes the full-width colon for the right one, however few have it', () => {
    checkFixed(
      `第一周：备课
第二周:试讲
^^^^ mixed-delimiter
第三周:上课
第四周:考试`,
      `第一周：备课
第二周：试讲
第三周：上课
第四周：考试`,
    );
  });

  it('never takes a full stop for the right one', () => {
    checkFixed(
      `1。总则
^^ mixed-delimiter
2.培养
3。附则`,
      `1.总则
2.培养
3.附则`,
    );
  });

  it('mends the blank behind a delimiter with it, as the others have it', () => {
    checkFixed(
      `一、想
二. 说
^^ mixed-delimiter
三、做`,
      `一、想
二、说
三、做`,
    );
    checkFixed(
      `1. 想
2、说
^^ mixed-delimiter
3. 做
4.查`,
      `1. 想
2. 说
3. 做
4.查`,
    );
    checkFixed(
      `（一）想
（二）、 说
^^^^ redundant-delimiter
（三）做`,
      `（一）想
（二）说
（三）做`,
    );
  });

  it('leaves the blank where the others do not agree', () => {
    checkFixed(
      `一、想
二. 说
^^ mixed-delimiter
三、 做`,
      `一、想
二、 说
三、 做`,
    );
  });

  it('puts no blank behind a full-width delimiter where none stood', () => {
    checkFixed(
      `一.想
^^ mixed-delimiter
二、说
三、 做
四、 查`,
      `一、想
二、说
三、 做
四、 查`,
    );
  });

  it('finds brackets of another width, and a pair that does not match', () => {
    checkFixed(
      `（一）想
(二)说
^^^ mixed-brackets
（三)做
^^^ mixed-brackets
（四）查
（五）改`,
      `（一）想
（二）说
（三）做
（四）查
（五）改`,
    );
  });

  it('finds a series whose brackets differ from all its like, once', () => {
    checkFixed(
      `一、春
（一）种
（二）管
二、夏
（一）浇
（二）割
三、秋
(一)收
^^^ mixed-brackets
(二)藏`,
      `一、春
（一）种
（二）管
二、夏
（一）浇
（二）割
三、秋
（一）收
（二）藏`,
    );
  });

  it('is silent where either width is as frequent', () => {
    checkSilent(`一、春
（一）种
（二）管
二、夏
(一)浇
(二)割`);
  });

  it('finds a redundant delimiter, once where all have it', () => {
    checkFixed(
      `（一）想
（二）、说
^^^^ redundant-delimiter
（三）做`,
      `（一）想
（二）说
（三）做`,
    );
    checkFixed(
      `①、想
^^ redundant-delimiter
②、说
③、做`,
      `①想
②说
③做`,
    );
  });

  it('finds an ordinal that stands twice, at each heading', () => {
    checkFixed(
      `一、一、想
  ^^ redundant-ordinal
二、 二、说
   ^^ redundant-ordinal
三、三、做
  ^^ redundant-ordinal`,
      `一、想
二、说
三、做`,
    );
    checkFixed(
      `1 想
1.1 1.1 先
    ^^^ redundant-ordinal
1.2 1.2 后
    ^^^ redundant-ordinal
2 做`,
      `1 想
1.1 先
1.2 后
2 做`,
    );
  });

  it('mends a doubled ordinal along with its number or its form', () => {
    checkFixed(
      `一、一、想
  ^^ redundant-ordinal
三、三、说
^^ number-out-of-order
三、三、做
  ^^ redundant-ordinal
四.四.查
^^ mixed-delimiter`,
      `一、想
二、说
三、做
四、查`,
    );
  });

  it('is silent where the title goes on with the same number', () => {
    checkSilent(`一、一、二线城市
二、二、三产业
三、三、四季度`);
  });

  it('finds lookalikes, and writes sign for sign', () => {
    checkFixed(
      `一、想
ニ、说
^^ lookalike-numeral
三、做`,
      `一、想
二、说
三、做`,
    );
  });

  it('mends a member that departs twice with one edit', () => {
    checkFixed(
      `（一）想
(2)、说
^^^^ mixed-numeral
（三）做`,
      `（一）想
（二）说
（三）做`,
    );
  });

  it('takes the form of the level where two are as many', () => {
    checkFixed(
      `一、春
1.种
2.管
二、夏
1.浇
2、割
^^ mixed-delimiter
三、秋
1.收
2.藏`,
      `一、春
1.种
2.管
二、夏
1.浇
2.割
三、秋
1.收
2.藏`,
    );
  });

  it('leaves an ordinal whose signs stand on another line, and writes its number so', () => {
    checkSilent(`一、总体要求
（一）备料
（
二）运料
（三）堆料
二
、保障措施
三、附则`);
    checkFixed(
      `一、备料
二、运料
二
^ duplicate-number
、堆料
四、清场
五、验收`,
      `一、备料
二、运料
三
、堆料
四、清场
五、验收`,
    );
    checkFixed(
      `（一）备料
（
三）运料
^^ number-out-of-order
（三）堆料
（四）清场
（五）验收`,
      `（一）备料
（
二）运料
（三）堆料
（四）清场
（五）验收`,
    );
  });

  it('asks for a standard only where one is chosen', () => {
    const text = `一、春
1、种
^^ nonconforming-ordinal
2、管
二、夏`;
    checkFindings(text, { standard: 'gbt9704' });
    checkSilent(text.replace(/\s*\^.*/, ''), { standard: 'taiwan' });
    checkSilent(text.replace(/\s*\^.*/, ''));
    checkSilent(text.replace(/\s*\^.*/, ''), {
      standard: 'gbt9704',
      rules: { 'nonconforming-ordinal': 'off' },
    });
  });

  it('mends mixing and nonconformity at once, without meeting', () => {
    checkFixed(
      `一、春
1、种
^^ nonconforming-ordinal
2.管
^^ mixed-delimiter
3、浇
二、夏`,
      `一、春
1.种
2.管
3.浇
二、夏`,
      { standard: 'gbt9704' },
    );
  });

  it('writes 第一， under gbt9704, and leaves 第一、 under taiwan', () => {
    const text = `第一、想清楚再说。

第二、说清楚再做。`;
    checkFixed(
      `第一、想清楚再说。
^^^ nonconforming-ordinal

第二、说清楚再做。`,
      `第一，想清楚再说。

第二，说清楚再做。`,
      { standard: 'gbt9704' },
    );
    checkSilent(text, { standard: 'taiwan' });
  });
});

describe('a list that has another delimiter than nearly all beside it', () => {
  const lists = (odd: string, below = ''): string =>
    ['一', '二', '三', '四', '五']
      .map((number, i) => {
        const sign = i === 2 ? odd : '、';
        return `（${number}）甲\n1${sign}子\n2${sign}丑`;
      })
      .join('\n') + below;
  const whole = (text: string, at = ''): string => `一、想\n${text}`.replace('\n1.子', `\n1.子${at}`);

  it('is one finding, and its fix is safe where the draft has that nowhere else', () => {
    checkFixed(whole(lists('.'), '\n^^ mixed-delimiter'), whole(lists('、')));
  });

  it('is left to the writer where the draft has that elsewhere', () => {
    const below = '\n二、说\n（一）甲\n1.看\n2.听';
    const marked = whole(lists('.', below), '\n^^ mixed-delimiter');
    checkFixed(marked, marked.replace('\n^^ mixed-delimiter', ''));
  });

  it('is none among few', () => {
    checkSilent('一、想\n（一）甲\n1、子\n2、丑\n（二）乙\n1.子\n2.丑\n（三）丙\n1、子\n2、丑');
  });
});
