import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/core/reading/draft.ts';
import { comparePositions } from '../../../src/core/text/positions.ts';
import { headingOf } from '../../../src/core/views/heading-title.ts';
import { textIn } from './text-in.ts';

/** The form, the title, and what is written of it, for the heading on `line` (from 1). */
function heading(text: string, line = 1): { form: string; title: string; written: string } {
  const draft = parse(text);
  const section = draft.sections.find((it) => it.line === line - 1);
  assert.ok(section, `no heading on line ${line} of\n${text}`);
  const { form, title, range, titleRange } = headingOf(draft, section);
  assert.equal(textIn(draft.lines, range).startsWith(section.ordinal.text), true);
  assert.deepEqual(range.end, titleRange.end);
  return { form, title, written: textIn(draft.lines, titleRange) };
}

/** A series of three whose first item is `first`. */
const series = (first: string): string => `一、${first}\n二、抓管理\n三、抓队伍`;

describe('a heading', () => {
  it('of which a line end parts the ordinal has its title on the next line', () => {
    const text = '1\n. 备料：砖和瓦\n2\n. 运料。春天动工。\n3\n．\n';
    assert.deepEqual(heading(text), { form: 'run-in', title: '备料', written: '备料' });
    assert.deepEqual(heading(text, 3), { form: 'run-in', title: '运料', written: '运料' });
    assert.deepEqual(heading('（\n一）备料\n（\n二）运料', 2), {
      form: 'standalone',
      title: '备料',
      written: '备料',
    });
  });

  describe('standalone: the whole paragraph', () => {
    for (const [written, title] of [
      ['提高思想认识', '提高思想认识'],
      ['　提高思想认识　', '提高思想认识'],
      ['提高思想认识。', '提高思想认识'],
      ['提高思想认识：', '提高思想认识'],
      ['提高思想认识；', '提高思想认识'],
      ['提高思想认识.', '提高思想认识'],
      ['提高思想认识，', '提高思想认识'],
      ['安全工作抓得怎么样？', '安全工作抓得怎么样？'],
      ['决不能松劲！！', '决不能松劲！！'],
      ['统(tǒng)一思想(xiǎng )', '统一思想'],
      ['把“安全第一。预防为主”记在心上', '把“安全第一。预防为主”记在心上'],
      ['学习《条例（试行）：总则》', '学习《条例（试行）：总则》'],
      ['上午10:30开会，比例3:1', '上午10:30开会，比例3:1'],
      ['比例3：1，地址localhost:80', '比例3：1，地址localhost:80'],
      ['增长1.5倍的经验', '增长1.5倍的经验'],
      ['解放思想 更新观念', '解放思想 更新观念'],
      [
        '认真听取各方面的意见、建议、批评，汇总之后逐条答复、逐项整改、逐一销号，并向全体职工如实说明情况：会后公布',
        undefined,
      ],
    ] as const) {
      it(written, () => {
        const { form, title: found } = heading(series(written));
        assert.deepEqual([form, found], ['standalone', title ?? written]);
      });
    }
  });

  describe('run in: up to the first sentence end', () => {
    for (const [title, body] of [
      ['提高认识', '。安全是天大的事。'],
      ['提高认识', '；落实责任；'],
      ['提高认识', '. 安全是天大的事。'],
      ['提高认识', '.安全是天大的事。'],
      ['提高认识', '：安全是天大的事。'],
      ['提高认识', ': 安全是天大的事。'],
      ['《渠报》记者Ann', '：2019年修了几条渠？'],
      ['安全是谁的事？', '是大家的事。'],
      ['决不能松劲！', '　松劲就要出事。'],
      ['记住“安全。第一”这句话', '。它不是口号。'],
      ['规定如下（见附件。略）', '：第一条……'],
      // Never closed: the mark that was opened by mistake does not swallow the paragraph.
      ['记住“安全第一这句话', '。它不是口号。'],
      ['记住（安全第一', '。它不是口号。'],
      ['说“到做到', '。“做到”才算数。'],
      ['写好《讲话》“稿', '。它不长。'],
    ] as const) {
      it(title + body, () => {
        assert.deepEqual(heading(series(title + body)), { form: 'run-in', title, written: title });
      });
    }
  });

  it('of Markdown ends with its line, however long the others are', () => {
    const text = [
      '## 第1关 · 认识火箭的构造',
      '- 目标：敢动手',
      '## 第2关 · 直线冲刺的技巧',
      '- 目标：按顺序',
      '## 第3关 · 正方形的轨道呢',
      '- 目标：会循环',
      '## 第4关 · 自由飞行的航线',
      '- 目标：能组合',
    ].join('\n');
    assert.equal(heading(text).title, '认识火箭的构造');
    assert.equal(heading(text, 5).title, '正方形的轨道呢');
  });

  describe('marked up', () => {
    /** The first line of a series, what its title is, and what is written of that. */
    const lines: readonly (readonly [line: string, title: string, written?: string])[] = [
      ['**一、抓安全**', '抓安全'],
      ['**一、抓安全。**', '抓安全'],
      ['**一、**抓安全', '抓安全'],
      ['一、**抓安全**', '抓安全'],
      ['一、**抓**安全', '抓安全', '**抓**安全'],
      ['一、抓**安全**', '抓安全', '抓**安全**'],
      ['一、抓**安**全', '抓安全', '抓**安**全'],
      ['*一、抓安全*', '抓安全'],
      ['* 一、抓安全*', '抓安全*'],
      ['__一、抓安全__', '抓安全'],
      ['一、填写__月__日的数', '填写__月__日的数'],
      ['<b>一、抓安全</b>', '抓安全'],
      ['<p><strong>一、抓安全</strong></p>', '抓安全'],
      ['一、<font style="color:red">抓安全</font>', '抓安全'],
      ['一、抓安全<br>', '抓安全'],
      ['## 一、抓安全', '抓安全'],
      ['==一、抓安全==', '抓安全'],
      ['第一章——抓安全', '抓安全'],
      ['第一章　——抓安全', '抓安全'],
      ['★一、抓安全★', '抓安全'],
      ['◆一、抓安全★', '抓安全★'],
      ['## 一、抓安全 ##', '抓安全'],
      ['## 一、用 C# ', '用 C#'],
      ['一、抓安全 ##', '抓安全 ##'],
      ['一、打开 http://localhost:8080/', '打开 http://localhost:8080/'],
      ['【一、抓安全】', '抓安全'],
      ['**【一、抓安全】**', '抓安全'],
      ['［一、抓安全。］', '抓安全'],
      ['一、【抓安全】', '【抓安全】'],
      ['一、一、抓安全', '抓安全'],
      ['一、 一、抓安全', '抓安全'],
      ['一、一、二两班', '一、二两班'],
    ];
    for (const [line, title, written = title] of lines) {
      it(line, () => {
        const found = heading(`${line}\n二、抓管理\n三、抓队伍`);
        assert.deepEqual(found, { form: 'standalone', title, written });
      });
    }

    for (const [line, title] of [
      ['**一、抓安全。**安全是天大的事。', '抓安全'],
      ['**一、抓安全**：安全是天大的事。', '抓安全'],
      ['一、**抓安全：**安全是天大的事。', '抓安全'],
      ['<b>一、抓安全</b><br>安全是天大的事。', '抓安全'],
      ['一、抓安全<br/>安全是天大的事。', '抓安全'],
      ['【一、抓安全。安全是天大的事】', '抓安全'],
    ] as const) {
      it(line, () => {
        const found = heading(`${line}\n二、抓管理\n三、抓队伍`);
        assert.deepEqual(found, { form: 'run-in', title, written: title });
      });
    }

    it('is found among any number of signs and tags', () => {
      const tags = '<em></em>'.repeat(20_000);
      assert.equal(heading(series(`${tags}抓安全${tags}`)).title, '抓安全');
      assert.equal(heading(series(`${'**'.repeat(20_000)}抓安全`)).title, `${'**'.repeat(20_000)}抓安全`);
    });

    it('names the part in brackets', () => {
      assert.equal(heading('【第一部分：抓安全】\n甲。\n【第二部分：抓管理】').title, '抓安全');
    });
  });

  it('has no title where the ordinal stands alone', () => {
    const text = '一、\n抓安全\n\n二、\n抓管理';
    assert.deepEqual(heading(text), { form: 'standalone', title: '', written: '' });
  });

  describe('cut by a hard wrap', () => {
    const filler = Array.from({ length: 8 }, () => '全公司上下都要把这件事放在心上，').join('\n');

    it('goes on to the next line', () => {
      const text = `大家好。\n${filler}\n做好。\n一、各单位要把安全生产责任制层\n层落实到每个岗位。此外还要常检\n查。\n二、抓管理`;
      const { form, title, written } = heading(text, 11);
      assert.equal(title, '各单位要把安全生产责任制层层落实到每个岗位');
      assert.equal(written, '各单位要把安全生产责任制层\n层落实到每个岗位');
      assert.equal(form, 'run-in');
    });

    it('keeps a blank between Latin words, none between Han characters', () => {
      const text = `大家好。\n${filler}\n做好。\n一、今年起都要学会用 Speech\nDraft 写稿子。\n二、抓管理`;
      assert.equal(heading(text, 11).title, '今年起都要学会用 Speech Draft 写稿子');
    });

    it('goes on within a pinyin annotation', () => {
      const text = `大家好。\n${filler}\n做好。\n一、全体干部职工都要认真履(l\nǚ)行责任。\n二、抓管理`;
      assert.equal(heading(text, 11).title, '全体干部职工都要认真履行责任');
    });

    it('ends before the next heading', () => {
      assert.equal(heading('一、抓安全，\n二、抓管理，\n三、抓队伍').title, '抓安全');
    });
  });

  it('has ranges within its section, whatever the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '二、',
      '三、',
      '1.',
      '2.',
      '（',
      '）',
      '“',
      '”',
      '。',
      '：',
      '安',
      '全\n',
      '\n',
      'ab ',
      '(ān)',
      '　',
      '10:30',
      '**',
      '*',
      '<b>',
      '</b>',
      '<br>',
      '【',
      '】',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const draft = parse(pieces.join(''));
        for (const section of draft.sections) {
          const { range, titleRange, title } = headingOf(draft, section);
          assert.deepEqual(range.start, { line: section.line, character: section.ordinal.start });
          assert.ok(comparePositions(range.start, titleRange.start) < 0);
          assert.ok(comparePositions(titleRange.start, titleRange.end) <= 0);
          assert.ok(range.end.line <= section.endLine);
          assert.ok(range.end.character <= (draft.lines[range.end.line] ?? '').length);
          assert.doesNotMatch(title, /^\s|[\s。．.：:；;，,]$|\n/);
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
