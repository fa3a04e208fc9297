// What a page leaves. A text stands above the line of equals signs, what it becomes below it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../../src/core/reading/draft.ts';
import { tidy } from '../../../../src/core/edits/tidy/tidy.ts';
import { tidied } from './tidied.ts';

const clean = (text: string): string => tidied(text, 'residue');

function becomes(example: string): void {
  const [before = '', after = ''] = example.split('\n====\n');
  assert.equal(clean(before), after);
}

function stays(text: string): void {
  assert.equal(clean(text), text);
}

const BODY = `在春季植树动员会上的讲话

同志们：

一、种得下

树种要选本地的，不求名贵，但求成活。

二、管得住

包片到人，三年不活三年补。

谢谢大家！`;

describe('the lines of a page', () => {
  for (const line of [
    '您的位置：首页 > 范文 > 会议讲话 > 正文',
    '當前位置:首頁 > 講話 > 正文',
    '来源：某某日报',
    '来源:网友投稿  发布时间:2023-05-18 09:30  浏览次数:1024',
    '發布時間：2023-05-18　來源：某報　字級：大 中 小',
    '【字号：大 中 小】 【打印本页】 【关闭窗口】',
    '字号：加大 还原 减小',
    '某某范文网 首页',
    '收藏《在春季植树动员会上的讲话》',
    '加入收藏 | 打印本页',
    '分享到：微信 微博 QQ空间',
  ]) {
    it(`go before the text: ${line}`, () => assert.equal(clean(`${line}\n${BODY}\n`), `${BODY}\n`));
  }

  for (const line of [
    '责任编辑：小舟  打印本页  关闭窗口',
    '上一篇：在防汛会上的讲话',
    '下一篇：没有了',
    '上一頁 1 2 3 下一頁',
    '相关阅读：',
    '扫一扫在手机打开当前页',
    '版权所有 某某市林业局 某ICP备05000000号',
    '返回顶部',
    '点击次数：88',
    '本文来自某某网，转载请注明出处',
    '收藏《在春季植树动员会上的讲话》)',
  ]) {
    it(`go after it: ${line}`, () => assert.equal(clean(`${BODY}\n\n${line}\n`), `${BODY}\n`));
  }

  it('go with their neighbours that only may be', () => {
    becomes(`下载
打印
收藏
【字号：
加大
还原
减小
】
${BODY}
====
${BODY}`);
  });

  it('go from between paragraphs, with one gap left', () => {
    becomes(`一、种得下

不求名贵。

上一页 1 2 下一页

但求成活。

二、管得住
====
一、种得下

不求名贵。

但求成活。

二、管得住`);
  });

  it('are none in the text itself', () => {
    stays(`同志们：

一、钱从哪里来

来源：一是财政，二是社会捐助。

作者：群众自己。

二、钱到哪里去

打印

收藏

发布时间：定在月底。

三、责任编辑部的事

${'这里是正文，不是网页。'.repeat(20)}

${'正文还没有完。\n'.repeat(16)}
四、收藏《兰亭集序》的那位老先生说过的话

谢谢大家！`);
  });

  it('are none where they say more', () => {
    stays(`来源很广，有本地的，也有外地的。
打印本页的费用由各单位自理。
首页新闻要少登领导活动。
${BODY}`);
  });
});

describe('notices of omitted text', () => {
  for (const [notice, mark] of [
    ['……(某某网http://www.example.com省略440字,正式会员可完整阅读)……', '……（此处有删节）'],
    ['……（此处省略612字，注册后可阅读全文）……', '……（此处有删节）'],
    ['…(未完,全文共1943字,当前仅显示1235字,请阅读下面提示信息。', '……（此处有删节）'],
    ['......(本文未完，剩余80%未读)', '……（此处有删节）'],
    ['【以下内容略，付费后查看全文】', '……（此处有删节）'],
    ['此处省略365字，登录后阅读全文', '……（此处有删节）'],
    ['……(此處省略440字,正式會員可完整閱讀)……', '……（此處有刪節）'],
  ] as const) {
    it(notice, () => {
      const body = mark.includes('處')
        ? '會議開了兩個鐘頭，來的人說這樣的會對大家有用。'
        : '会议开了两个钟头。';
      assert.equal(clean(`${body}\n${notice}\n${body}`), `${body}\n${mark}\n${body}`);
    });
  }

  it('stand in mid-line as well, and are said in the script of the text', () => {
    assert.equal(
      clean('堅持黨政領導、部門聯 ……(未完,全文共1943字,請閱讀下面提示。'),
      '堅持黨政領導、部門聯……（此處有刪節）',
    );
  });

  for (const text of [
    '（略）',
    '……（下略）',
    '（未完待续）',
    '经费明细（见附件，略）',
    '此处省略一万字，大家都懂。',
    '会员大会未完成的议程',
  ])
    it(`are none: ${text}`, () => stays(text));
});

describe('page numbers', () => {
  it('go, and the paragraph that they part is one again', () => {
    becomes(`一、摸清底数

每家每户都要走到，不能在办公室里打电话，更不能

— 3 —

让村干部代填。

第 4 页 共 9 页

二、分清轻重
====
一、摸清底数

每家每户都要走到，不能在办公室里打电话，更不能让村干部代填。

二、分清轻重`);
  });

  for (const number of ['- 3 -', '－３－', '—12—', '·115·', '第3页，共9页', '共 9 頁 第 3 頁', 'Page 3 of 9'])
    it(number, () => assert.equal(clean(`甲。\n${number.replace('３', '3')}\n乙。`), '甲。\n乙。'));

  it('take the running heads beside them along', () => {
    becomes(`甲村的账要公开。
某县政府公报
- 1 -
乙村的账要公开。
某县政府公报
- 2 -
丙村的账要公开。
某县政府公报
- 3 -
丁村的账要公开。
====
甲村的账要公开。
乙村的账要公开。
丙村的账要公开。
丁村的账要公开。`);
  });

  it('are numbers by themselves where they part a sentence', () => {
    becomes(`同志们：
各村要在月底以前，把名单
7
张贴到公示栏里。
====
同志们：
各村要在月底以前，把名单张贴到公示栏里。`);
  });

  it('are none where they are slides, dates, cells and subscripts', () => {
    stays(`第3页

这一页讲的是成绩。

3/9

单价
12
数量，折合
7
15.5

广义货币M
2
增长一成，略高于预期。`);
  });
});

describe('stray characters', () => {
  for (const [what, before, after] of [
    ['zero-width blanks', '一、看\u200B清\u200B形\uFEFF势', '一、看清形势'],
    ['soft hyphens', '可能就三\u00AD四个', '可能就三四个'],
    ['marks of direction', '\u200E防汛\u202A工作\u202C\u2060', '防汛工作'],
    ['page breaks', '雨停了。\n\f路通了。', '雨停了。\n路通了。'],
    ['places of images', '\uFFFC图一', '图一'],
    ['bullets of symbol fonts', '\uF0B7加强领导\uF06C', '加强领导'],
    ['characters that GB 18030 had no place for', '赵\uE863同志', '赵䶮同志'],
  ] as const) {
    it(what, () => assert.equal(clean(before), after));
  }

  it('that hold signs together stay', () => stays('一家人👨‍👩‍👧，❤️‍🔥，می‌خواهم'));

  it('of a private font are found, and left for somebody to look up', () => {
    const draft = parse('执行\uE123任务');
    assert.deepEqual(
      tidy(draft).map(({ name, edits, range }) => [name, edits, range.start.character]),
      [['private-glyph', [], 2]],
    );
    stays('执行\uE123任务');
  });
});

describe('torn links', () => {
  it('go back into their sentence', () => {
    becomes(`根据《
公路法
》第三条，县道由
县级人民政府
、乡道由乡级人民政府管理。

一、要分清养护的路段。
二、要落实“
路长制
”，一级抓一级。
====
根据《公路法》第三条，县道由县级人民政府、乡道由乡级人民政府管理。

一、要分清养护的路段。
二、要落实“路长制”，一级抓一级。`);
  });

  it('are none in other lines', () => {
    stays(`县道由
县级人民政府
管理。
一、县道（含专用路）
（一）乡道`);
  });
});

describe('blank lines', () => {
  it('are one where there were three', () =>
    becomes('甲。\n\n\n\n乙。\n\n\n\n\n\n丙。\n====\n甲。\n\n乙。\n\n丙。'));
  it('stay where there are two', () => stays('甲。\n\n\n乙。'));
  it('stay at either end', () => stays('\n\n\n\n甲。\n\n\n\n'));
});
