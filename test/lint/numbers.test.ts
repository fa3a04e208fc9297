import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { fixAll, lint } from '../../src/lint/lint.ts';
import { translate } from '../../src/lint/messages.ts';
import { checkFindings, checkFixed, checkSilent } from './check.ts';

describe('numbers', () => {
  it('finds a gap once, and mends what follows from it', () => {
    checkFixed(
      `一、想
二、说
四、做
^^ missing-number
五、查
六、改`,
      `一、想
二、说
三、做
四、查
五、改`,
    );
  });

  it('finds a gap of several numbers once', () => {
    checkFixed(
      `1.想
2.说
6.做
^^ missing-number
7.查`,
      `1.想
2.说
3.做
4.查`,
    );
  });

  it('says which numbers are missing between which, as they are written', () => {
    const said = (text: string): string[] =>
      lint(parse(text))
        .filter(({ rule }) => rule === 'missing-number')
        .map(({ message }) => translate(message).replace(/\. .*/, ''));
    assert.deepEqual(said('一、想\n三、说\n五、做\n六、查\n九、改'), [
      '“二、” is missing between “一、” and “三、”',
      '“四、” is missing between “三、” and “五、”',
      '“七、” and “八、” are missing between “六、” and “九、”',
    ]);
    assert.deepEqual(said('1.想\n2.说\n6.做\n7.查'), ['“3.” to “5.” are missing between “2.” and “6.”']);
  });

  it('finds a gap where a list runs on below the next heading', () => {
    checkFindings(`一、农业
（一）领头人
（二）农民
二、创业
（三）能人
（四）匠人
三、公共事业
（五）教师
（六）医生
四、机制
（八）服务
^^^ missing-number
（九）职称`);
  });

  it('finds two gaps, each of which mends its own part', () => {
    checkFixed(
      `一、想
三、说
^^ missing-number
四、做
五、看
六、听
八、查
^^ missing-number
九、改
十、算
十一、写`,
      `一、想
二、说
三、做
四、看
五、听
六、查
七、改
八、算
九、写`,
    );
  });

  it('finds a doubled number at its second place', () => {
    checkFixed(
      `（一）想
（二）说
（二）做
^^^ duplicate-number
（四）查`,
      `（一）想
（二）说
（三）做
（四）查`,
    );
  });

  it('finds and mends a doubled number without the full stop of its like', () => {
    checkFixed(
      `一、打扫寝室。
二、布置床铺。
二、维护环境
^^ duplicate-number
三、节约用水。
四、爱护公物。`,
      `一、打扫寝室。
二、布置床铺。
三、维护环境
四、节约用水。
五、爱护公物。`,
    );
  });

  it('mends what went on from a doubled number', () => {
    checkFixed(
      `一、想
二、说
二、做
^^ duplicate-number
三、查
四、改`,
      `一、想
二、说
三、做
四、查
五、改`,
    );
  });

  it('mends it in a list of sentences without blank lines too', () => {
    checkFixed(
      `出门前请检查以下几项。
1.关好门窗。
2.拔掉插头。
2.拧紧煤气。
^^ duplicate-number
3.锁好院门。`,
      `出门前请检查以下几项。
1.关好门窗。
2.拔掉插头。
3.拧紧煤气。
4.锁好院门。`,
    );
  });

  it('leaves it to the writer where a lesser number stands on a line that was not taken for a heading', () => {
    checkFixed(
      `1.寄来的信一律不退。
2.寄来的信一律不回。
3.寄来的信一律存档。
职位要求：
1.会算账；2.会记账。
3.会打算盘。
^^ duplicate-number
4.会写字。`,
      `1.寄来的信一律不退。
2.寄来的信一律不回。
3.寄来的信一律存档。
职位要求：
1.会算账；2.会记账。
3.会打算盘。
4.会写字。`,
    );
  });

  it('finds a gap once where the decimals below say what the numbers should be', () => {
    checkFixed(
      `一、合作内容
1.1 甲方出船，乙方出人。
1.2 双方按三七分成。
三、合作期限
^^ missing-number
2.1 自签字之日起三年。
2.2 期满前一个月商量续签。
四、违约责任
3.1 违约的，赔偿损失。`,
      `一、合作内容
1.1 甲方出船，乙方出人。
1.2 双方按三七分成。
二、合作期限
2.1 自签字之日起三年。
2.2 期满前一个月商量续签。
三、违约责任
3.1 违约的，赔偿损失。`,
    );
  });

  it('finds a number that fits nowhere', () => {
    checkFixed(
      `1、想
2、说
8、做
^^ number-out-of-order
4、查`,
      `1、想
2、说
3、做
4、查`,
    );
  });

  it('finds two exchanged numbers at the first', () => {
    checkFixed(
      `一、想
三、说
^^ number-out-of-order
二、做
四、查`,
      `一、想
二、说
三、做
四、查`,
    );
  });

  it('finds a list that goes on where its like begin anew', () => {
    checkFixed(
      `一、春
1.种
2.管
二、夏
1.浇
2.割
三、秋
3.收
^^ series-start
4.藏`,
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

  it('finds decimals that go on from the chapter before, and mends them', () => {
    checkFixed(
      `1 总体
1.1 时间
早晚各一次。
2 设备
2.1 功放
2.2 喇叭
3 值班
3.3 交接
^^^ series-start
3.4 记录`,
      `1 总体
1.1 时间
早晚各一次。
2 设备
2.1 功放
2.2 喇叭
3 值班
3.1 交接
3.2 记录`,
    );
  });

  it('leaves decimals to the writer that begin at another number', () => {
    const draft = `第一章　井
1.1 淘泥
1.2 换绳
第二章　渠
2.2 清草
^^^ series-start
2.3 补漏
第三章　塘
3.1 放苗
3.2 起鱼`;
    checkFixed(draft, draft.replace('^^^ series-start\n', ''));
  });

  it('says nothing of decimals where most lists begin at another number', () => {
    checkSilent(`第一章　井
1.1 淘泥
1.2 换绳
第二章　渠
2.2 清草
2.3 补漏
第三章　塘
3.4 放苗
3.5 起鱼`);
  });

  it('mends decimals that begin with a number that comes again, and lets others begin where they do', () => {
    checkFixed(
      `第1章 春
1.2 选种
^^^ series-start
1.2 浸种
1.3 下种
第2章 夏
2.1 除草
2.2 追肥`,
      `第1章 春
1.1 选种
1.2 浸种
1.3 下种
第2章 夏
2.1 除草
2.2 追肥`,
    );
    checkSilent('第1章 春\n1.2 选种。\n1.3 浸种。\n1.4 下种。\n第2章 夏\n2.1 除草。\n2.2 追肥。');
  });

  it('leaves a lone item that begins elsewhere to the writer', () => {
    const text = `二、设计
1.渠道
分三段。
2.水闸
设两处。
3.桥涵
利用旧桥。
4.验算
算两遍。
2.1流量
2.2流速
1、丰水期。
2、枯水期。
2.3水头
5.说明
^^ series-start
附图两张。
三、施工
略。`;
    checkFixed(text, text.replace('^^ series-start\n', ''));
  });

  it('leaves a gap to the writer where the number stands within a line', () => {
    const text = `一、用途为居住。
二、期限一年，月租壹仟元整。
（1000元）三、每季度付一次。
四、押金一个月。
^^ missing-number
五、期满退还。`;
    checkFixed(text, text.replace('^^ missing-number\n', ''));
    const digits = `1、水的化学式是（ ）
2、如图1.2所示，仪器是（ ）
图1.1 图1.23、如图1.3所示，铁钉会（ ）
4、石灰水会变（ ）
^^ missing-number
5、氧气的化学式是（ ）`;
    checkFixed(digits, digits.replace('^^ missing-number\n', ''));
  });

  it('finds a second list that begins with 2 below a title of its own, and touches neither', () => {
    const { findings } = checkFindings(
      '存在的问题\n\n1. 渠底积沙多。\n2. 闸门漏水。\n3. 人手不足。\n\n下一步打算\n\n2. 清沙。\n^^ series-start\n3. 换闸门。\n4. 招人。',
    );
    assert.deepEqual(fixAll(findings), []);
  });

  it('finds a doubled number below a promise that the last number keeps', () => {
    checkFindings(`下面，我讲三点意见。
     ^^ promised-count
一、提高认识。渡口安全事关乘客性命，大家要放在心上。
二、摸清底数。每条船都要登记，每个船工都要有证。
二、压实责任。一级抓一级，层层抓落实。
^^ duplicate-number
三、加强检查。每月查一次，查出问题当场改。`);
  });

  it('finds a gap among bare numbers of chapters', () => {
    checkFixed(
      `1 井要年年淘
淘井要趁冬天。
2 渠要年年清
清渠要赶早。
4 塘要年年挖
^ missing-number
挖塘要出力。
5 林要年年栽
栽树要浇水。`,
      `1 井要年年淘
淘井要趁冬天。
2 渠要年年清
清渠要赶早。
3 塘要年年挖
挖塘要出力。
4 林要年年栽
栽树要浇水。`,
    );
  });

  it('mends it where the number only seems to stand within a line, or at its beginning', () => {
    for (const line of [
      '路通了。三、四组的断头路接上了。',
      '（一）水源再找。\n二、三水厂并网以后，要统一调度。\n（二）管网再换。',
    ])
      checkFixed(
        `一、过去一年

二、去年冬天

${line}

四、今年的打算
^^ missing-number

守住路口。`,
        `一、过去一年

二、去年冬天

${line}

三、今年的打算

守住路口。`,
      );
  });

  it('leaves a number to the writer whose first part may stand on the line before', () => {
    const text = `八、宣传
九、经费
十、预算
十
一、流程
^^ number-out-of-order
十二、附则`;
    checkFixed(text, text.replace('^^ number-out-of-order\n', ''));
  });

  it('is silent where each list has its own label', () => {
    checkSilent(`一、第一周

必读：

1. 水利志

选读：

1. 县志

二、第二周`);
  });

  it('keeps blanks, brackets and leading zeros as they are', () => {
    checkFixed(
      `　　01. 想
　　02. 说
　　02.　做
  ^^^ duplicate-number
　　04. 查`,
      `　　01. 想
　　02. 说
　　03.　做
　　04. 查`,
    );
  });

  it('writes the script of the series', () => {
    checkFixed(
      `壹、想
貳、說
貳、做
^^ duplicate-number
肆、查`,
      `壹、想
貳、說
參、做
肆、查`,
    );
  });

  it('is silent where numbers run on across sections', () => {
    checkSilent(`第一章　总则
第一条　为了用好会议室，制定本办法。
第二条　本办法适用于各科室。
第二章　使用
第三条　使用前要登记。
第四条　使用后要清扫。`);
    checkSilent(`（一）春
1.种
2.管
（二）夏
3.浇
4.割
（三）秋
5.收
6.藏`);
  });

  it('is silent where a text begins in the middle', () => {
    checkSilent(`三、说
四、做
五、查`);
  });

  it('is silent where a list begins anew after a lead-in', () => {
    checkSilent(`今年做了以下几件事：
1.修路。
2.架桥。
明年打算做这些：
1.改水。
2.通电。`);
  });

  it('is silent where the number before stands inside a paragraph', () => {
    checkSilent(`一、城区

主持人：第一。先说道路，路面坏了要修。

第二，再说排水，雨季之前要通。

第三，最后说照明，巷子里要亮。

二、乡镇

都按这个办。`);
  });

  it('lets articles run on where only some chapters have 节', () => {
    checkSilent(`第一章 总则
第一条 目的。
第二条 范围。
第二章 管理
第一节 人员
第三条 定员。
第四条 定岗。
第二节 设备
第五条 领用。
第三章 附则
第六条 施行。`);
  });

  it('lets articles run on where only some books have chapters', () => {
    checkSilent(`第一编 通则
第一条 甲事照旧。
第二条 乙事从新。
第二编 分则
第一章 收入
第三条 按月入账。
第二章 支出
第四条 按季报销。
第三编 附则
第五条 即日施行。`);
  });

  it('lets a chapter that was cut out keep its articles', () => {
    checkSilent(`第三章 设备管理
第九条 领用须登记。
第十条 每季检修一次。
第十一条 报废须两人签字。`);
  });
});
