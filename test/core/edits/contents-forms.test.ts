// Lists of contents as documents have them. Whatever their form: no line of them is a heading, a list that is right is left alone
// to the byte, and where one heading has been renamed, its line and no other follows.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { updateContentsList } from '../../../src/core/edits/index.ts';
import { type Draft, edited, parse } from '../../../src/core/reading/draft.ts';
import { lint } from '../../../src/lint/lint.ts';
import { after } from './drafts.ts';

/** What is listed, and a heading that gets another title. */
interface Body {
  readonly text: string;
  readonly renamed: readonly [from: string, to: string];
}

const REPORT: Body = {
  text: `一、去年的水情

水位最高时离堤顶一尺。

（一）春汛

来得早。

（二）秋汛

去得晚。

二、今年的堤防

加高了两段。

三、明年的打算

再加高一段。
`,
  renamed: ['今年的堤防', '今年的涵闸'],
};

const RULES: Body = {
  text: `第一章　总　则

第一条　堤防由镇里管。

第二章　巡　查

第一节　日常巡查

第二条　每月一次。

第二节　汛期巡查

第三条　每天一次。

第三章　附　则

第四条　本办法自印发之日起施行。
`,
  renamed: ['汛期巡查', '汛期值守'],
};

const MANUAL: Body = {
  text: `1 概述

1.1 范围

东堤和西堤。

1.2 用语

堤顶以路面计。

2 巡查

2.1 人员

两人一组。
`,
  renamed: ['用语', '术语'],
};

/** A list, and its line about the renamed heading: as it was, as it becomes. */
interface Form {
  readonly body: Body;
  readonly list: string;
  readonly becomes: readonly [was: string, is: string];
  /** Before the list; a title unless given. */
  readonly head?: string;
  /** Whether the list stands behind the text. */
  readonly isLast?: boolean;
}

const own = (list: string, was: string, is: string, more: Partial<Form> = {}): Form => ({
  body: REPORT,
  list,
  becomes: [was, is],
  ...more,
});

/** The three parts of the report, as one way of writing makes lines of them. */
const pages = (entry: (ordinal: string, title: string, page: number) => string): Form =>
  own(
    [
      '目录',
      '',
      entry('一、', '去年的水情', 1),
      entry('二、', '今年的堤防', 3),
      entry('三、', '明年的打算', 12),
    ].join('\n'),
    entry('二、', '今年的堤防', 3),
    entry('二、', '今年的涵闸', 3),
  );

const FORMS: Record<string, Form> = {
  'pages in brackets': pages((ordinal, title, page) => `${ordinal}${title}（${page}）`),
  'pages in half-width brackets': pages((ordinal, title, page) => `${ordinal}${title}(${page})`),
  'pages in tortoise-shell brackets': pages((ordinal, title, page) => `${ordinal}${title}〔${page}〕`),
  'pages behind one ellipsis': pages((ordinal, title, page) => `${ordinal}${title}…${page}`),
  'pages behind dashes': pages((ordinal, title, page) => `${ordinal}${title}——${page}`),
  'pages between dashes': pages((ordinal, title, page) => `${ordinal}${title} - ${page} -`),
  'pages by name': pages((ordinal, title, page) => `${ordinal}${title}第${page}页`),
  'pages by name in brackets': pages((ordinal, title, page) => `${ordinal}${title}　（第 ${page} 頁）`),
  'pages behind a slash': pages((ordinal, title, page) => `${ordinal}${title}/${page}`),
  'pages that have lost what led to them': pages((ordinal, title, page) => `${ordinal}${title}${page}`),
  'pages in Roman numerals': pages(
    (ordinal, title, page) => `${ordinal}${title}……${'i'.repeat(Math.min(page, 3))}`,
  ),
  'pages in Chinese numerals': pages(
    (ordinal, title, page) => `${ordinal}${title}……${'一二三四'.charAt(page % 4)}`,
  ),
  'pages at a tab, as Word copies them': pages((ordinal, title, page) => `${ordinal}${title}\t${page}`),
  'dots on the line': pages((ordinal, title, page) => `${ordinal}${title}..........${page}`),
  'dots in the middle': pages((ordinal, title, page) => `${ordinal}${title}········${page}`),
  'dots that are set apart': pages((ordinal, title, page) => `${ordinal}${title} …… ${page}`),
  'a line to the page': pages((ordinal, title, page) => `${ordinal}${title}______${page}`),
  'no pages': pages((ordinal, title) => ordinal + title),
  'no pages, indented, blank lines between': pages((ordinal, title) => `　　${ordinal}${title}\n`),
  'blanks for delimiters': pages((ordinal, title) => ordinal.replace('、', ' ') + title),
  'points for delimiters': pages((ordinal, title) => ordinal.replace('、', '. ') + title),
  'blanks and marks within the titles': own(
    '目录\n一、去年的 水情……1\n二、今 年 的 堤 防……3\n三、“明年”的打算……4',
    '二、今 年 的 堤 防……3',
    '二、今年的涵闸…………3',
  ),
  'who speaks of it': own(
    '目录\n一、去年的水情（张水生）\n二、今年的堤防（李堤）\n三、明年的打算（王河）',
    '二、今年的堤防（李堤）',
    '二、今年的涵闸（李堤）',
  ),
  'two levels deep, a tab each': own(
    '目　录\n\n一、去年的水情\t1\n（一）春汛\t1\n（二）秋汛\t2\n二、今年的堤防\t3\n三、明年的打算\t4',
    '二、今年的堤防\t3',
    '二、今年的涵闸\t3',
  ),
  'no ordinals': own(
    '目录\n前言……1\n去年的水情……1\n今年的堤防……3\n明年的打算……4',
    '今年的堤防……3',
    '今年的涵闸……3',
  ),
  'a list of Markdown': own(
    '# 目录\n\n- 一、去年的水情\n  - （一）春汛\n  - （二）秋汛\n- 二、今年的堤防\n- 三、明年的打算',
    '- 二、今年的堤防',
    '- 二、今年的涵闸',
  ),
  'links of Markdown': own(
    '## 目录\n\n- [一、去年的水情](#一去年的水情)\n- [二、今年的堤防](#二今年的堤防)\n- [三、明年的打算](#三明年的打算)',
    '- [二、今年的堤防](#二今年的堤防)',
    '- [二、今年的涵闸](#二今年的涵闸)',
  ),
  'numbered links of Markdown': own(
    '## 目录\n\n1. [一、去年的水情](#一去年的水情)\n2. [二、今年的堤防](#二今年的堤防)\n3. [三、明年的打算](#三明年的打算)',
    '2. [二、今年的堤防](#二今年的堤防)',
    '2. [二、今年的涵闸](#二今年的涵闸)',
  ),
  'links with other targets': own(
    '**目录**\n\n* [一、去年的水情](#s1)\n* [二、今年的堤防](#s2)\n* [三、明年的打算](#s3)',
    '* [二、今年的堤防](#s2)',
    '* [二、今年的涵闸](#s2)',
  ),
  'a title in brackets, and with a colon': own(
    '【目录】：\n一、去年的水情\n二、今年的堤防\n三、明年的打算',
    '二、今年的堤防',
    '二、今年的涵闸',
  ),
  'bold entries': own(
    '**目录**\n**一、去年的水情**……1\n**二、今年的堤防**……3\n**三、明年的打算**……4',
    '**二、今年的堤防**……3',
    '**二、今年的涵闸**……3',
  ),
  'annexes in the list, with and without pages': own(
    '目录\n一、去年的水情\n二、今年的堤防\n三、明年的打算\n附件1　堤防名册\n附件2：巡查表',
    '二、今年的堤防',
    '二、今年的涵闸',
  ),
  'an annex with its page': own(
    '目录\n一、去年的水情……1\n二、今年的堤防……3\n三、明年的打算……4\n附录……9',
    '二、今年的堤防……3',
    '二、今年的涵闸……3',
  ),
  'unnumbered lines before, between and behind': own(
    '目录\n前言\n一、去年的水情\n综述\n二、今年的堤防\n三、明年的打算\n结语',
    '二、今年的堤防',
    '二、今年的涵闸',
  ),
  'a list behind the text': own(
    '目录\n\n一、去年的水情……1\n二、今年的堤防……3\n三、明年的打算……4',
    '二、今年的堤防……3',
    '二、今年的涵闸……3',
    { isLast: true },
  ),
  'a list before the title': own(
    '目录\n\n一、去年的水情……1\n二、今年的堤防……3\n三、明年的打算……4\n\n河道巡查工作报告',
    '二、今年的堤防……3',
    '二、今年的涵闸……3',
    { head: '' },
  ),
  'chapters and what is in them': own(
    '目　录\n第一章 总则……1\n第二章 巡查……2\n　第一节 日常巡查……2\n　第二节 汛期巡查……3\n第三章 附则……4',
    '　第二节 汛期巡查……3',
    '　第二节 汛期值守……3',
    { body: RULES },
  ),
  'chapters without pages': own(
    '目次\n第一章　总则\n第二章　巡查\n　　第一节　日常巡查\n　　第二节　汛期巡查\n第三章　附则',
    '　　第二节　汛期巡查',
    '　　第二节　汛期值守',
    { body: RULES },
  ),
  'numbers with points': own(
    '目录\n1 概述\t1\n1.1 范围\t1\n1.2 用语\t2\n2 巡查\t3\n2.1 人员\t3',
    '1.2 用语\t2',
    '1.2 术语\t2',
    { body: MANUAL },
  ),
};

describe('lists of contents in their own forms', () => {
  for (const [name, { body, list, becomes, head = '河道巡查工作报告\n\n', isLast = false }] of Object.entries(
    FORMS,
  )) {
    const around = (text: string, it: string): string =>
      isLast ? `${head}${text}\n${it}\n` : `${head}${it}\n\n${text}`;
    const right = around(body.text, list);
    const headings = outlineOf(body.text);

    it(`no line is a heading, and right ones are left alone: ${name}`, () => {
      assert.deepEqual(outlineOf(right), headings);
      assert.deepEqual(updateContentsList(parse(right)), { refused: 'nothing-to-do' });
      assert.deepEqual(lint(parse(right)), []);
    });

    it(`any line may change or go, and come back: ${name}`, () => {
      const whole = parse(right);
      for (let line = 0; line + 1 < whole.lines.length; line++) {
        const start = { line, character: 0 };
        const changed = edited(whole, [{ range: { start, end: { line, character: 2 } }, text: '新' }]);
        assertSame(changed, parse(textOf(changed)));
        const without = edited(whole, [
          { range: { start, end: { line: line + 1, character: 0 } }, text: '' },
        ]);
        assertSame(without, parse(textOf(without)));
        const back = edited(without, [{ range: { start, end: start }, text: `${whole.lines[line]}\n` }]);
        assertSame(back, whole);
      }
    });

    it(`a renamed heading is followed: ${name}`, () => {
      const text = body.text.replace(...body.renamed);
      const stale = around(text, list);
      const updated = after(stale, updateContentsList(parse(stale)));
      assert.equal(updated, around(text, list.replace(...becomes)));
      assert.deepEqual(updateContentsList(parse(updated)), { refused: 'nothing-to-do' });
    });
  }
});

/** The headings, as they are written. */
function outlineOf(text: string): readonly string[] {
  const draft = parse(text);
  return draft.sections.map(({ line, level }) => `${level} ${draft.lines[line]}`);
}

function textOf({ lines }: Draft): string {
  return lines.join('\n');
}

function assertSame(is: Draft, expected: Draft): void {
  assert.deepEqual([is.lines, is.sections, is.frame], [expected.lines, expected.sections, expected.frame]);
}
