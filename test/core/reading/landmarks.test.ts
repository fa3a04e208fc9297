// Which lines divide a text, and which close it: each kind, and right beside it what is none.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  asksForNames,
  closesDraft,
  isDateLine,
  mayBeSignature,
  saysMore,
} from '../../../src/core/reading/closing.ts';
import { isTail, landmarkOn } from '../../../src/core/reading/landmarks.ts';
import { skipBlanks } from '../../../src/core/text/characters.ts';

const water = (length: number): string => '水'.repeat(length);

/** By what it is, with its depth if it has one. */
const LANDMARKS: Readonly<Record<string, readonly string[]>> = {
  fence: ['```', '   ```', '```ts', '~~~', '~~~ 水'],
  annex: ['附件', '附件1', '附件：表', '附件1：表', '附件一', '附录', '附錄', '附表2', '附 件 1', '　　附件1：表', '名词解释', '有关名词解释：', '附：表', '**附件1**', `附件：${water(40)}`, '网友跟帖', '附：部分渠口社区网友回帖', '部分网友评论——', '網友留言（2024年3月1日收集）'],
  'annex 1': ['# 附件1'],
  'annex 2': ['## 附件'],
  contents: ['目录', '目　录', '目次', '【目录】', '目录：', '目錄', '  目录  ', '《目录》'],
  'contents 1': ['# 目录'],
  closing: ['谢谢！', '谢谢大家！', '谢谢各位！', '多谢大家！', '我的汇报完了', '我的发言到此结束，谢谢大家', '謝謝大家！'],
  tail: ['----------', '————', '====', '****', '收藏《讲话》', '责任编辑：李石头', '来源：县志'],
  links: ['相关链接', '【相关阅读】', '延伸阅读：', '参考文献', '注释', '注 释', '往期回顾', '推薦閱讀'],
  'heading 1': ['# 渠口', '#渠口', '> # 渠口', `# ${water(60)}`],
  'heading 3': ['### 渠口', '# ## 渠口'],
  '': ['', '水', '附件。', '附注', '附近的渠', '目录学', '目光', '``', '--', '---', '谢谢大家，请回', '谢谢你们的渠，水很清，明年再来看看', '我的渠', '> 渠口', '**渠口**', '#', '注释在后', '来自上游', `# ${water(61)}`, `附件：${water(41)}`, '附件……4', '附件1……4', '网友跟帖很多。', '网友跟帖：渠要修', '网友'],
}; // prettier-ignore

suite('a line that divides a text', () => {
  for (const [wanted, lines] of Object.entries(LANDMARKS))
    for (const line of lines)
      test(`${line}: ${wanted || 'none'}`, () => {
        const { kind, depth = 0 } = landmarkOn(line, 7, skipBlanks(line, 0)) ?? {};
        assert.equal(kind ? [kind, ...(depth > 0 ? [depth] : [])].join(' ') : '', wanted);
      });
  test('ends the draft where it is a tail or links', () => {
    for (const kind of ['tail', 'links'] as const) assert.ok(isTail(kind));
    for (const kind of ['fence', 'annex', 'closing', 'heading', 'contents'] as const)
      assert.ok(!isTail(kind));
  });
});

const CLOSES: readonly string[] = [
  '谢谢大家！', '我就讲这些，谢谢各位。', '同志们，渠要修好。', '各位代表，渠修好了。', '师傅们，加把劲！', '2024年3月1日', '（2024年3月1日）', '二〇二四年三月一日',
  '2024-03-01', '　　　　　　水利站', '甲方（盖章）：', '代表人：李石头', '签订日期：', '抄送：县委办。', '特此报告。', '此致', '敬礼！', '以上报告，请审议。', '妥否，请批示。',
  '附件：名册', '附：名册', '报：县政府', '（此件公开发布）', '（完）', '镇政府办公室2024年3月1日印发', '出席：李石头', '散会', '主题词：水利', `${water(20)}谢谢大家！`,
  '以上報告，敬請', '報告完畢　恭請指導', '恭请指正。', '报送：县政府', '呈报：县政府', '发送：各村', '（李石头等整理）', '（根据录音整理，未经本人审阅）', '（新华社渠口3月1日电）', '《 水 报 》（ 2024年03月01日 02 版）',
]; // prettier-ignore
const GOES_ON: readonly string[] = [
  '', '　', '渠修好了。', '水利站', '甲方（盖章）：应当付清。', '附件：名册已收。', '我们，就是要修渠。', '你们，要修渠！', '2024年3月1日，渠修好了。', '2024-3', '谢谢大家修了渠，水很清。', '此致问候',
  '以上是渠。', '（上游）', '敬请各位看渠', '报告说，渠修好了。', '抄送', '报送：已经送到。', '（李石头等）', '《水报》说，渠修好了', '　　　　　水利站', `　　　　　　${water(25)}`, `谢谢${water(17)}`, '人们，', '各位，水',
]; // prettier-ignore

suite('a paragraph behind the last section', () => {
  for (const line of CLOSES) test(`closes the draft: ${line}`, () => assert.ok(closesDraft(line)));
  for (const line of GOES_ON) test(`does not: ${line}`, () => assert.ok(!closesDraft(line)));

  test('says something else first', () => {
    for (const line of ['同志们，渠要修好。', '各位代表，渠修好了。', '師傅們，加把勁！', `${water(54)}。谢谢大家！`])
      assert.ok(saysMore(line), line);
    for (const line of ['同志们，谢谢大家！', '渠修好了。', '我们，要修渠。', `${water(30)}，谢谢大家！`])
      assert.ok(!saysMore(line), line);
  });
  test('is a date', () => {
    for (const line of ['2024年3月1日', '　　2024年3月', '三月一日', '日期：2024年3月1日', '2024.3.1', '2024/03/01', '____年__月__日'])
      assert.ok(isDateLine(line), line);
    for (const line of ['2024年', '2024', '3月1日修渠', '2024-3/1', '']) assert.ok(!isDateLine(line), line);
  });
  test('may be a signature', () => {
    for (const line of ['水利站', '李 石 头', water(24)]) assert.ok(mayBeSignature(line), line);
    for (const line of ['', '水利站。', '水利站：', '水利站，李石头', water(25)]) assert.ok(!mayBeSignature(line), line);
  });
  test('asks for names', () => {
    for (const line of ['全体发起人签名：', '甲方（盖章）：', '代表人: ']) assert.ok(asksForNames(line), line);
    for (const line of ['签名', '渠口：', '谢谢大家！']) assert.ok(!asksForNames(line), line);
  });
}); // prettier-ignore
