// Sections out of the clipboard, into drafts of other forms: what is pasted below the line with ▲, and the text after it, lines
// joined by ` / `.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pasteSection } from '../../../src/core/edits/index.ts';
import { after, marked } from './drafts.ts';

const CASES: readonly (readonly [draft: string, pasted: string, wanted: string])[] = [
  ['序▲ / 一、甲', '一、丁', '序 / 一、丁 / 二、甲'],
  ['序▲ /  / 一、甲 /  / 二、乙', '（一）丁 / 1.辰', '序 /  / 一、丁 / （一）辰 /  / 二、甲 /  / 三、乙'],
  ['1 甲 / 1.1 子▲ / 2 乙', '5 丁 / 5.1 辰 / 5.1.1 巳', '1 甲 / 1.1 子 / 1.2 丁 / 1.2.1 辰 / 1.2.1.1 巳 / 2 乙'],
  ['1 甲▲ / 1.1 子 / 2 乙', '1.1 丁 / 1.1.1 辰', '1 甲 / 1.1 子 / 2 丁 / 2.1 辰 / 3 乙'],
  ['一、甲 / （一）子▲ / 二、乙', '七、丁 / 八、戊 / 九、己', '一、甲 / （一）子 / （二）丁 / （三）戊 / （四）己 / 二、乙'],
  ['一、甲▲ / 二、乙', '三、丁 / 首先，辰 / 其次，巳', '一、甲 / 二、丁 / 首先，辰 / 其次，巳 / 三、乙'],
  ['（一）甲▲ / （二）乙', '（3）丁 / ①辰 / ②巳', '（一）甲 / （二）丁 / 1.辰 / 2.巳 / （三）乙'],
  ['(一)甲 / (二)乙▲', '（三）丁 / 1．辰', '(一)甲 / (二)乙 / (三)丁 / 1．辰'],
  ['一、甲 /  / 二、乙▲ / ', '三、丁 /  / 文 /  / ', '一、甲 /  / 二、乙 /  / 三、丁 /  / 文 / '],
  ['一、甲 / 二、乙 / 三、丙▲', '十二、丁', '一、甲 / 二、乙 / 三、丙 / 四、丁'],
  ['壹、甲 / 貳、乙▲', '一、丁 / （一）辰', '壹、甲 / 貳、乙 / 參、丁 / 一、辰'],
  ['第一条　甲▲ / 第二条　乙', '第三条　丁 / （一）辰 / （二）巳', '第一条　甲 / 第二条　丁 / （一）辰 / （二）巳 / 第三条　乙'],
  ['第一章　甲 / 第一条　子▲ / 第二章　乙 / 第二条　丑', '第九条　丁', '第一章　甲 / 第一条　子 / 第二条　丁 / 第二章　乙 / 第三条　丑'],
  ['一、甲▲ / 文 / 谢谢大家！', '一、丁', '一、甲 / 文 / 二、丁 / 谢谢大家！'],
  // What stands before an ordinal, and behind it, is as its new siblings have it.
  ['1. 甲 / 1.1 子▲ / 2. 乙', '三、丁', '1. 甲 / 1.1 子 / 1.2 丁 / 2. 乙'],
  ['一、甲 /   1、子▲ /   2、丑', '（1）丁 / ① 辰', '一、甲 /   1、子 /   2、丁 /   （1）辰 /   3、丑'],
  ['# 一、甲 / ## 1. 子▲ / # 二、乙', '# 七、丁 / ## 1. 辰 / 文', '# 一、甲 / ## 1. 子 / ## 2. 丁 / ### （1）辰 / 文 / # 二、乙'],
  ['一、甲▲ / 文 / 二、乙', '## 3. 丁 / ### 3.1 辰 / 文', '一、甲 / 文 / 二、丁 / （一）辰 / 文 / 三、乙'],
  ['**一、甲**▲ / **二、乙**', '三、丁', '**一、甲** / 二、丁 / **三、乙**'],
  ['第一章　甲▲ / 第二章　乙', '一、丁 / （一）辰', '第一章　甲 / 第二章　丁 / 一、辰 / 第三章　乙'],
  ['一、甲▲ / 二、乙', '第一条　丁 / 文', '一、甲 / 二、丁 / 文 / 三、乙'],
]; // prettier-ignore

describe('pasting', () => {
  for (const [written, pasted, wanted] of CASES)
    it(`${pasted} into ${written}`, () => {
      const { text, draft, at } = marked(written.replaceAll(' / ', '\n'));
      const change = pasteSection(draft, at, `${pasted.replaceAll(' / ', '\n')}\n`);
      assert.equal(after(text, change).replaceAll('\n', ' / '), wanted);
    });
});
