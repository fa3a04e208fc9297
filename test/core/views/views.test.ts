import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningOf, entryFor } from '../../../src/core/views/heading-suppressions.ts';
import { colours } from '../../../src/core/views/semantic-tokens.ts';
import { parse } from '../../../src/core/reading/draft.ts';
import { labelOf } from '../../../src/core/views/labels.ts';

describe('a label', () => {
  for (const [lines, labels] of [
    [
      ['一、提高认识。正文。', '二、狠抓落实'],
      ['一、提高认识', '二、狠抓落实'],
    ],
    [
      ['（一）抓责任', '（二）抓检查'],
      ['（一）抓责任', '（二）抓检查'],
    ],
    [
      ['第一章　总则', '第二章　附则'],
      ['第一章 总则', '第二章 附则'],
    ],
    [
      ['1 概况', '1.1 背景', '1.2 内容', '2 成效'],
      ['1 概况', '1.1 背景', '1.2 内容', '2 成效'],
    ],
    [
      ['① 拆除厂房', '② 加固水池'],
      ['①拆除厂房', '②加固水池'],
    ],
    [
      ['一、', '二、'],
      ['一、', '二、'],
    ],
    [
      ['一、', '修渠', '渠通了。', '二、', '桥明年架。'],
      ['一、修渠', '二、'],
    ],
    [
      ['第一周：', '本周工作', '修好了渠。', '第二周：', '本周工作', '架好了桥。'],
      ['第一周：', '第二周：'],
    ],
    [
      ['## 第一章', '', '### 修渠', '渠通了。', '## 第二章', '桥明年架。'],
      ['第一章', '第二章'],
    ],
  ] as const) {
    it(labels.join(' '), () => {
      const draft = parse(lines.join('\n'));
      assert.deepEqual(
        draft.sections.map((section) => labelOf(draft, section)),
        labels,
      );
    });
  }
});

describe('colours', () => {
  /** The text with each coloured part in brackets behind its role's first letter. */
  function coloured(text: string): string[] {
    const draft = parse(text);
    const lines = [...draft.lines];
    for (const { line, start, end, role } of colours(draft).toReversed()) {
      const whole = lines[line] ?? '';
      lines[line] = `${whole.slice(0, start)}${role}[${whole.slice(start, end)}]${whole.slice(end)}`;
    }
    return lines;
  }

  it('follow the draft where a line only looks like a heading', () => {
    const text = [
      '在安全生产会议上的讲话',
      '同志们：',
      '一、看清形势。形势严峻。',
      '　　损失比过去要大，',
      '二、这是去年的老账，教训深刻。要记住。',
      '　　又如，',
      '二、三产业都在这里。',
      '二、抓住重点',
      '三、压实责任',
    ];
    assert.deepEqual(coloured(text.join('\n')), [
      'title[在安全生产会议上的讲话]',
      'salutation[同志们：]',
      'ordinal[一、]heading[看清形势]。形势严峻。',
      '　　损失比过去要大，',
      'text[二、这是去年的老账，教训深刻。]要记住。',
      '　　又如，',
      // The grammar knows this one by itself.
      '二、三产业都在这里。',
      'ordinal[二、]heading[抓住重点]',
      'ordinal[三、]heading[压实责任]',
    ]);
  });

  it('of some lines are those of all lines', () => {
    const draft = parse(
      '讲话\n同志们：\n一、看清形势。\n二、这一段话一直写到行末，\n还没有完。\n三、抓落实\n二、其余。',
    );
    const all = colours(draft);
    for (let from = 0; from <= draft.lines.length; from++) {
      for (let to = from; to <= draft.lines.length; to++) {
        assert.deepEqual(
          colours(draft, from, to),
          all.filter(({ line }) => line >= from && line < to),
        );
      }
    }
  });
});

describe('“this is no heading”', () => {
  const lines = ['一、看清形势', '正文。', '二、抓住重点，补齐短板', '三、压实责任'];

  it('takes the heading out and leaves the others', () => {
    const draft = parse(lines.join('\n'));
    const [, second] = draft.sections;
    assert.ok(second);
    const beginning = beginningOf(draft, second);
    assert.equal(beginning, '二、抓住重点');
    const after = parse(lines.join('\n'), { notHeadings: [beginning] });
    assert.deepEqual(
      after.sections.map(({ line }) => line),
      [0, 3],
    );
    assert.equal(entryFor(after, 2), beginning);
    assert.equal(entryFor(after, 0), undefined);
  });

  it('says more where another heading begins the same', () => {
    const draft = parse('一、加强组织领导，落实到人\n一、加强组织领导，落实到岗\n二、加强督促检查');
    const [first, second] = draft.sections;
    assert.ok(first && second);
    assert.equal(beginningOf(draft, first), '一、加强组织领导，落实到人');
    assert.equal(beginningOf(draft, second), '一、加强组织领导，落实到岗');
  });
});
