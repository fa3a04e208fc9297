import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFindings, checkSilent } from './check.ts';

describe('levels', () => {
  it('finds a form that rises above one it stood below', () => {
    checkFindings(`一、春
（一）种
1.早稻
2.晚稻
（二）管
1.浇水
2.除草
二、夏
1.浇
^^ level-order
（一）早上
（二）晚上
2.割
（一）东片
（二）西片
3.晒
三、秋`);
  });

  it('finds brackets above the bare numeral', () => {
    checkFindings(`（一）上午
^^^ level-order
一、种
二、管
（二）下午
一、浇
二、割`);
  });

  it('finds a depth that is numbered unevenly', () => {
    checkFindings(`一、春
（一）种
（二）管
二、夏
1.浇
^^ uneven-levels
2.割
三、秋
（一）收
（二）藏`);
  });

  it('says once that a draft numbers unevenly, with every place', () => {
    const { findings } = checkFindings(`一、春
（一）种
（二）管
二、夏
1.浇
^^ uneven-levels
2.割
三、秋
（一）收
（二）藏
四、冬
①修
②补
五、闰
（一）歇`);
    assert.deepEqual(
      findings.map(({ related }) => related.map(({ range }) => range.start.line)),
      [[1, 10]],
    );
  });

  it('finds a skipped level under a standard', () => {
    checkFindings(
      `一、春
（一）种
1.早稻
2.晚稻
（二）管
二、夏
1.浇
^^ skipped-level
2.割`,
      { standard: 'gbt9704' },
    );
  });

  it('leaves questions that count for themselves where they stand', () => {
    checkSilent(`一、要求
（一）形式
文档一份。
（二）内容
请回答：
Q1：遇到了什么困难？
Q2：是如何解决的？
（三）提交
发到邮箱。
二、奖项
一等奖一名。`);
  });

  it('hints at a lone item, but not at the end of the text', () => {
    checkFindings(`一、春
（一）种
^^^ lone-item
二、夏
（一）浇`);
  });

  it('finds a heading that ends in a full stop', () => {
    checkFindings(
      `一、春天播种

抢墒情。

二、夏天管护。
       ^ heading-punctuation

勤浇水。

三、秋天收获

快归仓。`.replace('       ^', '      ^'),
    );
  });

  it('is silent where a colon leads into points, twin: into a paragraph', () => {
    const draft = (below: string): string => `1. 观察水流
2. 总结规律：
MARK${below}
3. 记录数据`;
    checkSilent(draft('   - 晴天水少').replace('MARK', ''), { rules: { 'heading-punctuation': 'warning' } });
    checkSilent(draft('• 晴天水少').replace('MARK', ''), { rules: { 'heading-punctuation': 'warning' } });
    checkFindings(draft('晴天水少。').replace('MARK', '       ^ heading-punctuation\n'));
  });

  it('is silent where a short sentence stands among lines that are cut in theirs', () => {
    checkSilent(`第一条 为了让茶厂的账目清楚，也为了让每一个入股的人看得明白，根据合作社章程以及去年大会的决定制
定本办法。
第二条 账目由会计按月公布在村口的公告栏里，公布以后十天以内谁都可以提出疑问，会计应当当面
作出说明。
第三条 本办法由大会解释。`);
  });

  it('is silent where a heading has nothing below it and ends as all that stands below the others', () => {
    checkSilent(`一、缘起
（一）依据。
（二）预测。
二、现行办法的检讨。
三、策略
（一）项目。
（二）分工。
四、预期的效果。`);
  });

  it('is silent where sentences are listed', () => {
    checkSilent(`一、要求

1.早起；

2.快走；

3.慢吃。

二、完`);
  });
});
