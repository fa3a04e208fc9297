// What is read wrongly most easily: silence on the sound texts of each kind, the one finding and its fix on faulty ones.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { fixAll, lint } from '../../src/lint/lint.ts';
import { SOUND } from '../core/reading/kinds.ts';
import { withoutMarks } from '../core/reading/outline.ts';
import { checkFindings, checkFixed, checkSilent } from './check.ts';

for (const [kind, texts] of Object.entries(SOUND)) {
  describe(`${kind}: nothing is said or fixed`, () => {
    for (const [name, marked] of Object.entries(texts)) {
      it(name, () => {
        const text = withoutMarks(`${marked}\n`);
        checkSilent(text);
        const draft = parse(text);
        assert.deepEqual(fixAll(lint(draft)), []);
      });
    }
  });
}

const MARK = /^\s*\^ (must|may)$/;

/**
 * Checks that something is said of each line with `^ must` below it, whatever the rule, and of no line without a mark; that
 * the safe fixes, if there are any, give `mended`.
 */
function checkPlaces(marked: string, mended: string): void {
  const lines: string[] = [];
  const marks = new Map<number, string>();
  for (const line of marked.split('\n')) {
    const [, mark] = MARK.exec(line) ?? [];
    if (mark === undefined) lines.push(line);
    else marks.set(lines.length - 1, mark);
  }
  const text = lines.join('\n');
  const draft = parse(text);
  const findings = lint(draft).filter(({ severity }) => severity === 'warning');
  const places = new Set(findings.map(({ range }) => range.start.line));
  for (const [line, mark] of marks) if (mark === 'must') assert.ok(places.has(line), lines[line]);
  for (const line of places) assert.ok(marks.has(line), lines[line]);
  const fixed = applyEdits(text, fixAll(findings));
  if (fixed !== text) assert.equal(fixed, mended);
}

describe('a decimal at the end of its list', () => {
  it('that stands twice', () => {
    checkFixed(
      `第一章 选址
1.1 水源
1.2 地势
1.2 邻里
^^^ duplicate-number
第二章 建房
2.1 打地基
2.2 砌墙`,
      `第一章 选址
1.1 水源
1.2 地势
1.3 邻里
第二章 建房
2.1 打地基
2.2 砌墙`,
    );
  });

  it('behind a gap, glued', () => {
    checkFixed(
      `第一章　选址
1.1水源
1.2地势
1.3交通
第二章　建房
2.1打地基
2.3砌墙
^^^ missing-number`,
      `第一章　选址
1.1水源
1.2地势
1.3交通
第二章　建房
2.1打地基
2.2砌墙`,
    );
  });

  it('with text below it', () => {
    checkFixed(
      `1 选址

1.1 水源

山上有泉。

1.2 地势

北高南低。

1.2 邻里
^^^ duplicate-number

都是老相识。

2 建房

2.1 打地基

下到老土。`,
      `1 选址

1.1 水源

山上有泉。

1.2 地势

北高南低。

1.3 邻里

都是老相识。

2 建房

2.1 打地基

下到老土。`,
    );
  });

  it('twin: in the middle of it', () => {
    checkFixed(
      `第一章 选址
1.1 水源
1.2 地势
1.2 交通
^^^ duplicate-number
1.4 邻里
第二章 建房
2.1 打地基
2.2 砌墙`,
      `第一章 选址
1.1 水源
1.2 地势
1.3 交通
1.4 邻里
第二章 建房
2.1 打地基
2.2 砌墙`,
    );
  });
});

describe('the chapter that a decimal names', () => {
  it('is the one before, for a whole list', () => {
    checkPlaces(
      `1 苗圃
1.1 围栏
1.2 灌溉
2 果园
1.1 剪枝
^ must
1.2 疏果
^ may
3 仓库
3.1 通风
3.2 防鼠`,
      `1 苗圃
1.1 围栏
1.2 灌溉
2 果园
2.1 剪枝
2.2 疏果
3 仓库
3.1 通风
3.2 防鼠`,
    );
  });

  it('is the one before, for one item', () => {
    checkPlaces(
      `第一章　苗圃
1.1 围栏
1.2 灌溉
第二章　果园
2.1 剪枝
1.2 疏果
^ must
2.3 采摘
第三章　仓库
3.1 通风
3.2 防鼠`,
      `第一章　苗圃
1.1 围栏
1.2 灌溉
第二章　果园
2.1 剪枝
2.2 疏果
2.3 采摘
第三章　仓库
3.1 通风
3.2 防鼠`,
    );
  });
});

describe('a list that begins anew, with one number wrong', () => {
  const contents = `河道巡查工作报告
目录
一、去年的水情……1
二、今年的堤防……2
三、明年的打算……3`;

  it('behind a list of contents: one that fits nowhere', () => {
    checkFixed(
      `${contents}
一、去年的水情
水位最高时离堤顶一尺。
三、今年的堤防
^^ number-out-of-order
加高了两段。
三、明年的打算
再加高一段。`,
      `${contents}
一、去年的水情
水位最高时离堤顶一尺。
二、今年的堤防
加高了两段。
三、明年的打算
再加高一段。`,
    );
  });

  it('behind a list of contents: one that stands twice', () => {
    checkFixed(
      `${contents}
一、去年的水情
水位最高时离堤顶一尺。
一、今年的堤防
^^ duplicate-number
加高了两段。
三、明年的打算
再加高一段。`,
      `${contents}
一、去年的水情
水位最高时离堤顶一尺。
二、今年的堤防
加高了两段。
三、明年的打算
再加高一段。`,
    );
  });

  it('behind a bare list of contents: one that is missing', () => {
    checkFixed(
      `河道巡查工作报告

目录

一、去年的水情
二、今年的堤防
三、明年的打算

一、去年的水情

水位最高时离堤顶一尺。

二、今年的堤防

加高了两段。

四、明年的打算
^^ missing-number

再加高一段。`,
      `河道巡查工作报告

目录

一、去年的水情
二、今年的堤防
三、明年的打算

一、去年的水情

水位最高时离堤顶一尺。

二、今年的堤防

加高了两段。

三、明年的打算

再加高一段。`,
    );
  });

  it('behind another list: one that is missing', () => {
    checkFixed(
      `去年修了三处：
1. 桥。
2. 井。
3. 碾房。
今年再修三处：
1. 路。
2. 渠。
4. 晒场。
^^ missing-number`,
      `去年修了三处：
1. 桥。
2. 井。
3. 碾房。
今年再修三处：
1. 路。
2. 渠。
3. 晒场。`,
    );
  });

  it('twin: behind another speech', () => {
    checkFixed(
      `在开渠时的讲话
一、占地
按亩补。
二、出工
按户派。
三、放水
按时放。
谢谢大家。
在封山时的讲话
一、禁伐
一棵也不许砍。
二、巡山
一天也不能停。
二、补种
^^ duplicate-number
一坡也不许空。
谢谢大家。`,
      `在开渠时的讲话
一、占地
按亩补。
二、出工
按户派。
三、放水
按时放。
谢谢大家。
在封山时的讲话
一、禁伐
一棵也不许砍。
二、巡山
一天也不能停。
三、补种
一坡也不许空。
谢谢大家。`,
    );
  });
});

describe('numbers written digit by digit', () => {
  it('a gap among articles is mended digit by digit', () => {
    checkFixed(
      `第一〇九條　船名不得重複。
第一一〇條　船籍港應予載明。
第一一二條　抵押應予登記。
^^^^^ missing-number
第一一三條　塗銷應附證明。`,
      `第一〇九條　船名不得重複。
第一一〇條　船籍港應予載明。
第一一一條　抵押應予登記。
第一一二條　塗銷應附證明。`,
    );
  });

  it('a gap behind 一〇、', () => {
    checkFixed(
      `八、不得轉租。
九、不得改建。
一〇、不得存放炭火。
一二、不得飼養雞鴨。
^^^ missing-number
一三、退租前一月告知。`,
      `八、不得轉租。
九、不得改建。
一〇、不得存放炭火。
一一、不得飼養雞鴨。
一二、退租前一月告知。`,
    );
  });

  it('twin: a gap among numbers as they are spoken', () => {
    checkFixed(
      `八、不得轉租。
九、不得改建。
十、不得存放炭火。
十二、不得飼養雞鴨。
^^^ missing-number
十三、退租前一月告知。`,
      `八、不得轉租。
九、不得改建。
十、不得存放炭火。
十一、不得飼養雞鴨。
十二、退租前一月告知。`,
    );
  });
});

describe('a full stop behind a number', () => {
  it('in the middle of its series, and at its end', () => {
    checkFixed(
      `一、已经修好的
1.东井。
2。西井。
^^ mixed-delimiter
3.北井。
二、还没有修的
1.南桥。
2.北桥。
3。石埠。
^^ mixed-delimiter`,
      `一、已经修好的
1.东井。
2.西井。
3.北井。
二、还没有修的
1.南桥。
2.北桥。
3.石埠。`,
    );
  });

  it('behind a Han number', () => {
    checkFixed(
      `一、挖渠
从上游挖起。
二。放水
^^ mixed-delimiter
从下游放起。
三、看水
日夜有人。`,
      `一、挖渠
从上游挖起。
二、放水
从下游放起。
三、看水
日夜有人。`,
    );
  });

  it('behind brackets', () => {
    checkFixed(
      `（一）挖渠
（二）。放水
^^^^ redundant-delimiter
（三）看水`,
      `（一）挖渠
（二）放水
（三）看水`,
    );
  });

  it('twin: a comma behind a number', () => {
    checkFixed(
      `一、已经修好的
1、东井。
2,西井。
^^ mixed-delimiter
3、北井。
二、还没有修的
1、南桥。
2、北桥。`,
      `一、已经修好的
1、东井。
2、西井。
3、北井。
二、还没有修的
1、南桥。
2、北桥。`,
    );
  });
});

describe('signs that stand for numerals', () => {
  it('of either width, for 二', () => {
    for (const sign of ['=', '＝']) {
      checkFixed(
        `一、挖渠
从上游挖起。
${sign}、放水
^^ lookalike-numeral
从下游放起。
三、看水
日夜有人。`,
        `一、挖渠
从上游挖起。
二、放水
从下游放起。
三、看水
日夜有人。`,
      );
    }
  });

  it('in brackets, and between 第 and what counts', () => {
    checkFixed(
      `（一）挖渠
（=）放水
^^^ lookalike-numeral
（三）看水`,
      `（一）挖渠
（二）放水
（三）看水`,
    );
    checkFixed(
      `第一部分　挖渠
第=部分　放水
^^^^ lookalike-numeral
第三部分　看水`,
      `第一部分　挖渠
第二部分　放水
第三部分　看水`,
    );
  });

  it('for 十, alone and in a number', () => {
    checkFixed(
      `九、记账
+、对账
^^ lookalike-numeral
十一、贴账
+二、封账
^^^ lookalike-numeral`,
      `九、记账
十、对账
十一、贴账
十二、封账`,
    );
  });

  it('twin: ニ for 二', () => {
    checkFixed(
      `一、挖渠
ニ、放水
^^ lookalike-numeral
三、看水`,
      `一、挖渠
二、放水
三、看水`,
    );
  });
});

describe('a series inside a paragraph that opens with it', () => {
  it('is mended where it lacks a number', () => {
    checkFixed(
      `一、种了什么
①桃树；②李树；④杏树。
        ^ inline-series
桃最多。
二、谁来吃
见者有份。`,
      `一、种了什么
①桃树；②李树；③杏树。
桃最多。
二、谁来吃
见者有份。`,
    );
  });
});

describe('the second of many lists, which goes on from the first', () => {
  it('is the one that is wrong', () => {
    checkFixed(
      `一、春
（一）选种
（二）浸种
二、夏
（三）除草
^^^ series-start
（四）追肥
三、秋
（一）开镰
（二）打场
四、冬
（一）修渠
（二）积肥`,
      `一、春
（一）选种
（二）浸种
二、夏
（一）除草
（二）追肥
三、秋
（一）开镰
（二）打场
四、冬
（一）修渠
（二）积肥`,
    );
  });
});

describe('a text cut out of a longer one', () => {
  it('begins its series in their midst', () => {
    checkPlaces(
      `（五）扩大补贴范围。从今年起，实施三年计划；将补贴发到人。
三、积极实施培训
（六）支持困难户参加培训。困难户可以领一份补贴。
（七）开展冬季培训。支持各队办夜校，按人头发给灯油。
四、及时开展帮扶
（八）实行登记。没有活干的，可以到队部登记，队部按户发给。
（九）落实待遇。对登记的人，由队部按月发粮。
五、落实各方责任
（十）落实队部责任。队部要切实承担起来。
（十一）明确各户责任。各户要互相督促。`,
      '',
    );
  });
});

describe('articles put in later', () => {
  it('a lone one is no lone item', () => {
    for (const marked of Object.values(SOUND['articles put in later'] ?? {})) {
      const findings = lint(parse(withoutMarks(`${marked}\n`)));
      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'lone-item'),
        [],
      );
    }
  });

  it('a gap among them', () => {
    checkFindings(`第1條　為管理球場，訂定本要點。
第2條　球場每日開放。
第2-1條　雨天關閉。
第2-3條　比賽日另行公告。
^^^^^ missing-number
第3條　本要點自公布日施行。`);
  });

  it('a reference to one that is not there', () => {
    checkPlaces(
      `第一条　为用好晒场，制定本约定。
第二条　晒场按户轮用。
第二条之一　外村借用的，先问队长。
第三条　违反本约定第二条之四的，停用一季。
^ must
第四条　自秋收起施行。`,
      '',
    );
  });
});

describe('a list wholly in other brackets', () => {
  it('is one finding, and mended where all others agree', () => {
    checkFixed(
      `问：怎么记账？
答：
（1）收了写。
（2）支了写。
问：怎么对账？
答：要看清三样：
(1)钱数对不对；
^^^ mixed-brackets
(2)日子对不对；
(3)名字对不对。
问：怎么贴账？
答：分两处。
（1）贴门口。
（2）贴队部。`,
      `问：怎么记账？
答：
（1）收了写。
（2）支了写。
问：怎么对账？
答：要看清三样：
（1）钱数对不对；
（2）日子对不对；
（3）名字对不对。
问：怎么贴账？
答：分两处。
（1）贴门口。
（2）贴队部。`,
    );
  });

  it('twin: all lists are in them', () => {
    checkSilent(`问：怎么记账？
答：
(1)收了写。
(2)支了写。
问：怎么对账？
答：要看清两样：
(1)钱数对不对；
(2)日子对不对。`);
  });
});

describe('a list behind a colon, in a form of its own', () => {
  it('is mended by itself, and the outer series goes on', () => {
    checkFixed(
      `（一）清淤
1．定段。
2．定人。
（二）补漏
1．查漏。
2．备料。
各队的进度如下：
（一）、东队
^^^^ redundant-delimiter
1、查完了。
2、料齐了。
（二）、西队
1、查了一半。
2、料还缺。
（三）看水
日夜有人。`,
      `（一）清淤
1．定段。
2．定人。
（二）补漏
1．查漏。
2．备料。
各队的进度如下：
（一）东队
1、查完了。
2、料齐了。
（二）西队
1、查了一半。
2、料还缺。
（三）看水
日夜有人。`,
    );
  });
});

describe('a number that promises something', () => {
  it('twin: a promise that is not kept', () => {
    checkFindings(`下面讲两点意见：
   ^^ promised-count
一、早起
露水里好割草。
二、早收
赶在雨前头。
三、早晒
趁着日头好。`);
  });
});

describe('a list that runs on', () => {
  it('where the next one begins anew, is a slip', () => {
    checkFixed(
      `一、修渠
1、先定线，再开工。
2、工钱按天算。
二、清塘
3、秋后放水。
^^ series-start
4、塘泥还田。
三、植树
1、苗木自备。
2、每户三棵。`,
      `一、修渠
1、先定线，再开工。
2、工钱按天算。
二、清塘
1、秋后放水。
2、塘泥还田。
三、植树
1、苗木自备。
2、每户三棵。`,
    );
  });

  it('where the others do, is none, whatever an annex does', () => {
    checkSilent(`一、修渠
1、先定线，再开工。
2、工钱按天算。
二、清塘
3、秋后放水。
4、塘泥还田。
三、植树
5、苗木自备。
6、每户三棵。

附件

一、名单
1、老李。
2、老王。`);
  });
});

describe('a form departs behind a slip', () => {
  it('and both are said, each at its place', () => {
    checkFindings(`第一条　本会名为水利会。
第二条　本会设在镇上。
第四条　会员每年缴费。
^^^ missing-number
第五条，会员大会每年一次。
^^^^ mixed-delimiter
第六条　理事五人。
第七条　理事任期三年。`);
  });
});

describe('a mend reaches no further than its slip is certain', () => {
  it('where the next list may go on from it', () => {
    const text = `關於地坪施工的公告

說明：
一、依本社區上次會議決議辦理。
二、施工廠商：宏岳公司，領有甲級證照。
三、施工期間：自三月起至四月底止，共分三區。
三、施工經費由公共基金支應，住戶毋須另行繳費。
四、施工分區如下：
(一)第一區：四十二個車位，三月底完成。
(二)第二區：四十六個車位，四月底完成。

公告事項：
一、施工區內之車輛，請於前一日晚間移開。
逾時未移者，由管理中心通知拖吊，費用自付。
二、施工期間可停放處所：
(一)河濱停車場，步行約五分鐘。
(二)國小停車場，夜間開放。
三、機車一律停放於西側臨時棚架。
四、地坪鋪設後三日內不得踩踏。
五、施工期間如有異味，請緊閉門窗。
四月中將另行通知。
`;
    const changed = fixAll(lint(parse(text))).map(({ range }) => range.start.line);
    assert.ok(!changed.some((line) => line > 10), changed.join());
  });
});

describe('a first chapter with the number of the second', () => {
  it('is at fault itself, and is left to the writer', () => {
    const { findings } = checkFindings(`第二章　总则
^^^ series-start
第一条　为管好水渠，制定本办法。
第二章　放水
第二条　放水听安排。
第三章　附则
第三条　本办法从明年起用。`);
    assert.deepEqual(fixAll(findings), []);
  });
});

describe('an item in the form of another level', () => {
  it('of a deeper one', () => {
    checkFixed(
      `一、甲

做。

（二）乙
^^^ mixed-brackets

做。

三、丙`,
      `一、甲

做。

二、乙

做。

三、丙`,
    );
  });

  it('of a deeper one, with items of its own', () => {
    checkFixed(
      `一、甲
（一）子
（二）丑
二、乙
（一）子
（二）丑
（三）丙
^^^ mixed-brackets
（一）子
（二）丑
四、丁`,
      `一、甲
（一）子
（二）丑
二、乙
（一）子
（二）丑
三、丙
（一）子
（二）丑
四、丁`,
    );
  });

  it('of the one outside', () => {
    checkFixed(
      `一、甲
（一）子
（二）丑
二、乙
（一）寅
二、卯
^^ mixed-brackets
（三）辰
三、丙`,
      `一、甲
（一）子
（二）丑
二、乙
（一）寅
（二）卯
（三）辰
三、丙`,
    );
  });
});

describe('a list that begins with the number of its second item', () => {
  it('is one slip, though the next has that number as well', () => {
    checkFixed(
      `一、修渠
（一）定线
（二）开工
二、清塘
（二）放水
^^^ series-start
（二）清泥
（三）还田
三、植树
（一）选苗
（二）挖坑`,
      `一、修渠
（一）定线
（二）开工
二、清塘
（一）放水
（二）清泥
（三）还田
三、植树
（一）选苗
（二）挖坑`,
    );
  });
});
