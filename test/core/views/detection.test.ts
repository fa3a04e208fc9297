import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RECOGNITION_PREFIX } from '../../../src/core/views/detection-prefilter.ts';
import { readsLikeDraft, recognitionScore } from '../../../src/core/views/detection.ts';

const PARAGRAPH =
  '这项工作事关全局，各级各部门要高度重视，把任务分解到人，把时间安排到天，一件一件抓好落实。';
const section = (heading: string): string => `${heading}\n\n　　${PARAGRAPH}\n\n`;
const repeat = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('reads like a draft', () => {
  for (const [name, text] of [
    [
      'a speech',
      `同志们：\n\n今天我讲三点意见。\n\n${['一、提高认识', '二、压实责任', '三、强化督查'].map(section).join('')}谢谢大家！`,
    ],
    [
      'a report',
      `各位代表：\n\n现在报告工作。\n\n${['一、工作回顾', '（一）产业', '（二）民生', '二、下步打算'].map(section).join('')}`,
    ],
    [
      'a speech in 繁體',
      `各位來賓：\n\n${['第一，要有信心。', '第二，要有恆心。', '第三，要有愛心。'].map(section).join('')}\n謝謝大家！`,
    ],
    [
      'notes for a speech',
      `在年中会议上的讲话提纲\n\n${['一、肯定成绩', '二、正视问题', '三、抓好落实'].map(section).join('')}`,
    ],
    [
      'a speech without numbers',
      `在毕业典礼上的致辞\n\n亲爱的同学们，各位老师：\n\n　　大家好！${PARAGRAPH.repeat(4)}\n\n谢谢大家！`,
    ],
  ] as const) {
    it(name, () => assert.equal(readsLikeDraft(text), true));
  }

  // Each word in both scripts; one more heading of text would be enough in any case.
  for (const [simplified, traditional] of [
    ['在年会上的致词', '在年會上的致詞'],
    ['年度述职', '年度述職'],
    ['春节联欢主持词', '春節聯歡主持詞'],
    ['半年工作汇报', '半年工作彙報'],
    ['乡村校舍修缮办法', '鄉村校舍修繕辦法'],
  ] as const) {
    for (const title of [simplified, traditional])
      it(`${title}, as soon as the first heading is typed`, () => {
        const address = title === simplified ? '你们好，各位来宾：' : '你們好，各位來賓：';
        const text = `${title}\n\n${address}\n\n一、路`;
        assert.equal(readsLikeDraft(text), true);
        // Nothing is guessed from less.
        for (const less of [text.slice(0, -3), `${title}\n\n一、路`, `${address}\n\n一、路`])
          assert.equal(readsLikeDraft(less), false, less);
      });
  }

  for (const name of readdirSync('samples').filter((each) => each.endsWith('.txt'))) {
    it(`sample ${name}`, () => assert.equal(readsLikeDraft(readFileSync(`samples/${name}`, 'utf8')), true));
  }
});

describe('does not read like a draft', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['one line', '同志们：'],
    [
      'a log',
      repeat(
        80,
        (i) =>
          `2024-03-12 08:${String(i % 60).padStart(2, '0')}:11 信息 任务${i}已经启动，正在处理会议室设备的请求`,
      ),
    ],
    ['a log in English', repeat(80, (i) => `[12:0${i % 10}] INFO request ${i} done in ${i * 3} ms`)],
    [
      'a novel',
      repeat(
        40,
        (i) =>
          `　　“你说的是真的？”老陈放下茶碗，看了他一眼，说：“第${i}次了。”\n　　窗外的雨下得正紧，巷口的灯忽明忽暗，谁也没有再开口。`,
      ),
    ],
    [
      'a novel in chapters',
      repeat(
        12,
        (i) =>
          `第${'一二三四五六七八九十'[i % 10]}回　风雪夜归人\n\n${'且说那人一路行来，只见山色苍茫。'.repeat(12)}\n`,
      ),
    ],
    [
      'a README',
      `# 项目说明\n\n## 一、安装\n\n${PARAGRAPH}\n\n## 二、使用\n\n${PARAGRAPH}\n\n## 三、许可\n\n${PARAGRAPH}`,
    ],
    [
      'a README with a list',
      `一、安装\n\n\`\`\`sh\nmake\n\`\`\`\n\n二、使用\n\n${PARAGRAPH}\n\n三、许可\n\n各位同志们：${PARAGRAPH}`,
    ],
    ['a program', repeat(30, (i) => `const 值${i} = 计算(${i}); // 第${i}步，把会议的任务分解落实`)],
    [
      'a classic',
      repeat(30, () => '学而时习之者，君子也；不学而知者，未之有也。故曰：天下之事，成于勤而毁于惰矣。'),
    ],
    ['a shopping list', '一、白菜\n二、萝卜\n三、土豆\n四、酱油'],
    ['an essay', `${'故乡的河水每年春天都要涨一次，岸边的柳树总是最先知道。'.repeat(8)}\n\n`.repeat(6)],
    [
      'mail in English with a Chinese line',
      `Dear all,\n\n${'Please find the minutes attached. '.repeat(30)}\n\n同志们：大家好`,
    ],
  ] as const) {
    it(name, () => assert.equal(readsLikeDraft(text), false, String(recognitionScore(text))));
  }
});

describe('recognition', () => {
  it('never throws, and looks at the beginning only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assert.ok(recognitionScore(text) >= 0);
      }),
    );
    const text = PARAGRAPH.repeat(Math.ceil(RECOGNITION_PREFIX / PARAGRAPH.length));
    assert.equal(recognitionScore(`${text}同志们：\n一、甲\n二、乙\n三、丙`), recognitionScore(text));
  });
});
