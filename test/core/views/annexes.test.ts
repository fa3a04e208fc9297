import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint } from '../../../src/lint/lint.ts';
import { parse } from '../../../src/core/reading/draft.ts';
import { type OutlineEntry, outlineTree } from '../../../src/core/views/annexes.ts';
import { measure, measureSpeech } from '../../../src/core/views/speech-length.ts';

interface Node {
  readonly entry: OutlineEntry;
  readonly children: Node[];
}

/**
 * Holds a text against its marks: +, a blank and what follows is an annex; #, ## a section of that level, set in by two blanks
 * where it stands in an annex. All other lines are neither.
 */
function check(marked: string): void {
  const marks = marked.trim().split('\n');
  const lines = marks.map((line) => line.replace(/^ *(?:\+|#+) /, ''));
  const shown = [...lines];
  const draft = parse(lines.join('\n'));
  const show = (nodes: readonly Node[], indent: string): void => {
    for (const { entry, children } of nodes) {
      const { line } = entry.section ?? entry.annex;
      const sign = entry.section ? '#'.repeat(entry.section.level) : '+';
      shown[line] = `${indent}${sign} ${lines[line] ?? ''}`;
      show(children, entry.annex ? '  ' : indent);
    }
  };
  show(
    outlineTree<Node>(draft, (entry, children) => ({ entry, children })),
    '',
  );
  assert.equal(shown.join('\n'), marks.join('\n'));
  assert.deepEqual(
    lint(draft).filter(({ severity }) => severity === 'warning'),
    [],
  );
}

describe('annexes', () => {
  it('stand at the top, and hold what begins below their titles', () =>
    check(`
关于做好防汛工作的通知
各村：
# 一、查水库
逐座查，见附件2。
# 二、备沙袋
每村三百只。

　　　　　　　　　　　　青石镇防汛办
　　　　　　　　　　　　2024年5月6日

+ 附件1
值班表
  # 一、白班
六点到六点。
  ## 1、早
  ## 2、中
  # 二、夜班
六点到六点。

+ 附件2：物资表
沙袋三千只。`));

  it('are no notices and no lists of annexes', () =>
    check(`
关于做好防汛工作的通知
各村：
# 一、查水库
逐座查。
# 二、备沙袋
每村三百只。
附件：1. 值班表
　　　2. 物资表

　　　　　　　　　　　　青石镇防汛办
　　　　　　　　　　　　2024年5月6日`));

  it('are no rows of their names above the signature, but what comes behind it', () =>
    check(`
關於做好防汛工作的通知
# 一、查水庫
逐座查。
# 二、備沙袋
每村三百隻。
附件1 值班表
附件2 物資表

　　　　　　　　　　　　青石鎮防汛辦
　　　　　　　　　　　　2024年5月6日

+ 附件1 值班表
白班六點到六點，夜班六點到六點。
+ 附件2 物資表
沙袋三千隻。`));

  it('in other words', () =>
    check(`
在培训班上的讲话
# 一、学
天天学。
# 二、练
天天练。
+ 附录
  # 一、书目
两本。
  # 二、题目
三道。
+ 名词解释
汛期：五月到九月。`));

  it('need something that they are annexed to: sections, or the end of a text', () => {
    check(`
山里的日子
春天插秧，秋天收谷。
附录
谷子一年两熟。`);
    check(`
通知
明天停水。
　　　　　　　　　　　　青石镇
　　　　　　　　　　　　2024年5月6日
+ 附件：停水的村
上村和下村。`);
  });

  it('are no part of the speech', () => {
    const speech = '在会上的讲话\n一、甲\n二、乙\n';
    const whole = parse(`${speech}附录\n丙丁戊己。`);
    assert.deepEqual(measureSpeech(whole), measure(parse(speech), 0, 3));
    assert.deepEqual(measureSpeech(parse(speech)), measure(parse(speech), 0, 3));
  });

  it('are made by no number: mending leaves what stands in them and before them apart', () =>
    check(`
# 第一条 晒场按户轮用。
# 第二条 用完扫净。
+ 附件：轮用表
  # 第一条 东头三户先用。
  # 第二条 西头三户后用。`));
});
