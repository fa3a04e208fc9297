import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Draft, parse } from '../../../../src/core/reading/draft.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { stripPinyin } from '../../../../src/core/text/pinyin.ts';
import { comparePositions } from '../../../../src/core/text/positions.ts';
import { type FoundTrace, tidy, TRACE_KINDS } from '../../../../src/core/edits/tidy/tidy.ts';
import type { TraceKind } from '../../../../src/core/views/traces/trace.ts';
import { tidied } from '../../views/traces/tidied.ts';
import { annotate, cut, narrow, PAGE_LINES, wholeDraft, WIDTHS } from './messy.ts';

const RUNS = { seed: 20_261_125, numRuns: Number(process.env['RUNS'] ?? 150) };
const anyKinds = fc.subarray([...TRACE_KINDS], { minLength: 1 });
const anyWidth = fc.constantFrom(...WIDTHS);

function found(text: string, kinds: readonly TraceKind[] = TRACE_KINDS): readonly FoundTrace[] {
  return tidy(parse(text), { kinds });
}

function without(text: string, traces: readonly FoundTrace[]): string {
  return applyEdits(
    text,
    traces.flatMap(({ edits }) => edits),
  );
}

/** Han characters and digits, in order. */
function substance(text: string): string {
  return (text.match(/[\p{Script=Han}\p{Nd}]/gu) ?? []).join('');
}

function sectionsOf({ sections }: Draft): readonly unknown[] {
  return sections.map(({ level, parent, ordinal }) => [level, parent, stripPinyin(ordinal.text)]);
}

describe('a copied text', () => {
  it('becomes its clean twin, byte for byte', () => {
    const [messy = ''] = readdirSync('samples').filter((name) => name.startsWith('03-'));
    const [clean = ''] = readdirSync('test/core/edits/tidy').filter((name) => name.startsWith('03-'));
    const text = readFileSync(`samples/${messy}`, 'utf8');
    assert.equal(tidied(text), readFileSync(`test/core/edits/tidy/${clean}`, 'utf8'));
  });

  it('keeps its headings where their ordinals are annotated, too', () => {
    const speech = `各位同学：
今天讲三点。
一、早起
早起身体好，精神足。
二、读书
（一）读什么
每天读一小时。
（二）怎么读
三、跑步
天天跑步。
`;
    const pinyin: Record<string, string> = {
      一: 'yī',
      二: 'èr',
      三: 'sān',
      早: 'zǎo',
      读: 'dú',
      跑: 'pǎo',
      步: 'bù',
    };
    const annotated = speech.replace(
      /[一二三早读跑步]/g,
      (character) => `${character}(${pinyin[character]})`,
    );
    assert.deepEqual(sectionsOf(parse(annotated)), sectionsOf(parse(speech)));
    assert.equal(tidied(annotated), speech);
  });

  it('becomes what it was before a page had it', () => {
    fc.assert(
      fc.property(wholeDraft, anyWidth, fc.integer({ min: 3, max: 9 }), (draft, width, each) => {
        const copied = annotate(cut(narrow(draft), width), each);
        const page = [PAGE_LINES[2], copied, PAGE_LINES[0], PAGE_LINES[1]].join('\n');
        assert.equal(tidied(page), `${draft.trimEnd()}\n`.replace(/\n$/, page.endsWith('\n') ? '\n' : ''));
      }),
      RUNS,
    );
  });
});

describe('tidying', () => {
  const messy = fc
    .record({
      draft: wholeDraft,
      width: fc.option(anyWidth, { nil: undefined }),
      each: fc.option(fc.integer({ min: 2, max: 30 }), { nil: undefined }),
      isNarrow: fc.boolean(),
      scraps: fc.array(
        fc.record({
          at: fc.nat(),
          text: fc.constantFrom(
            ...PAGE_LINES,
            '— 3 —',
            '……(此处省略440字,会员可完整阅读)……',
            '\u200B',
            '',
            '\n\n\n',
            '根据《\n公路法\n》第三条，县道由县级人民政府管理。',
            '收藏《在工作会议上的讲话》',
            '"好",他说(大家都笑了)。',
            '上一页 1 2 下一页',
          ),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ draft, width, each, isNarrow, scraps }) => {
      let text = isNarrow ? narrow(draft) : draft;
      if (width !== undefined) text = cut(text, width);
      if (each !== undefined) text = annotate(text, each);
      const lines = text.split('\n');
      for (const scrap of scraps) lines.splice(scrap.at % lines.length, 0, scrap.text);
      return lines.join('\n');
    });

  it('keeps every Han character and digit, but for what a page put in', () => {
    fc.assert(
      fc.property(messy, anyKinds, (text, kinds) => {
        const traces = found(text, kinds);
        const named = traces.filter(({ kind }) => kind === 'residue' || kind === 'pinyin');
        assert.equal(substance(without(text, traces)), substance(without(text, named)));
        // Of a page's pieces and of annotations nothing goes but what they hold.
        const pinyinOnly = traces.filter(({ kind }) => kind === 'pinyin').flatMap(({ edits }) => edits);
        for (const { range, text: put } of pinyinOnly)
          assert.equal(put + String(range.start.line - range.end.line), '0');
      }),
      RUNS,
    );
  });

  it('keeps the sections', () => {
    fc.assert(
      fc.property(messy, anyKinds, (text, kinds) => {
        assert.deepEqual(sectionsOf(parse(without(text, found(text, kinds)))), sectionsOf(parse(text)));
      }),
      RUNS,
    );
  });

  it('is done in one go', () => {
    fc.assert(
      fc.property(messy, anyKinds, (text, kinds) => {
        const edited = found(without(text, found(text, kinds)), kinds).filter(
          ({ edits }) => edits.length > 0,
        );
        assert.deepEqual(edited, []);
      }),
      RUNS,
    );
  });

  it('has traces in order, and edits that never meet', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const traces = found(text);
        const edits = traces.flatMap((trace) => trace.edits);
        edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
        edits.forEach(({ range }, i) => {
          assert.ok(comparePositions(range.start, range.end) < 0);
          const next = edits[i + 1];
          if (next) assert.ok(comparePositions(range.end, next.range.start) <= 0);
        });
        traces.forEach(({ range }, i) => {
          const next = traces[i + 1];
          if (next) assert.ok(comparePositions(range.start, next.range.start) <= 0);
        });
      }),
      RUNS,
    );
  });

  it('finds nothing in a sound draft', () => {
    fc.assert(
      fc.property(wholeDraft, (text) => assert.deepEqual(found(text), [])),
      RUNS,
    );
  });

  it('copes with anything', () => {
    const scraps = fc.constantFrom(
      ...'一二、.（）()(jì)計,:"“”』」《》…—- 　\n\n\n\t1.2第条收藏来源：\u200B\u00AD\uF0B7\uE123页共3'.split(
        '',
      ),
      '(jì)',
      '……(未完,全文共9字)',
      '收藏《甲》',
      '— 3 —',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 150 }), anyKinds, (pieces, kinds) => {
        const text = pieces.join('');
        const traces = found(text, kinds);
        const once = without(text, traces);
        assert.deepEqual(
          found(once, kinds).filter(({ edits }) => edits.length > 0),
          [],
        );
        // Whose ordinal was torn was no section.
        if (traces.some(({ name }) => name === 'torn-number')) return;
        assert.deepEqual(sectionsOf(parse(once)), sectionsOf(parse(text)));
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('takes a page number in mid-sentence and the line end before it away together', () => {
    const text = `同志们：\n　　去年全市新开工的项目一共四十六个，建成\n— 3 —\n投产的不到一半，还有十二个停在图纸上。\n`;
    const traces = found(text);
    assert.deepEqual(
      traces.map(({ kind, edits }) => [kind, edits.length]),
      [['residue', 1]],
    );
    assert.equal(without(text, traces), text.replace('\n— 3 —\n', ''));
  });

  it('leaves out what would make another outline of the text', () => {
    // With the blank lines gone, and nothing else, the same sections must be there.
    const text = '一、甲\n\n\n\n二、乙\n\n\n\n三、丙';
    assert.equal(tidied(text), '一、甲\n\n二、乙\n\n三、丙');
    assert.deepEqual(sectionsOf(parse('一、甲\n\n二、乙\n\n三、丙')), sectionsOf(parse(text)));
    // However far from what would go.
    assert.equal(tidied('　　一、。\n：\n\n　　三'), '　　一、。\n：\n\n　　三');
    // An ordinal without a title is put together with the next line only where that makes a heading of it.
    for (const torn of ['2，\n3', 'A.\n。', 'Ⅰ：\n？', '2，水\n5，\n6']) assert.equal(tidied(torn), torn);
    assert.equal(tidied('2.\n物联网\n'), '2.物联网\n');
  });

  // What is found of each kind alone, from where to where, and the text without it.
  for (const [name, text, ...wanted] of [
    [
      'pinyin behind characters, an ordinal with it among them',
      '一(yī)、計(jì)劃\n二(èr)、總(zǒng)結',
      'pinyin: pinyin 0:1-0:5, pinyin 0:7-0:11, pinyin 1:1-1:5, pinyin 1:7-1:13 → 一、計劃 / 二、總結',
    ],
    [
      'half-width marks, in Latin and numbers left alone',
      '剛才,水務局說:"好"(真好).見a,b;1,000人!',
      'punctuation: punctuation 0:2-0:3, punctuation 0:7-0:8, quotes 0:8-0:11, brackets 0:11-0:15, punctuation 0:27-0:28 → 剛才，水務局說：“好”（真好）.見a,b;1,000人！',
    ],
    [
      'a page number between two pages',
      '今年新开工的项目一共四十六个，建成\n- 12 -\n投产的不到一半，还有十二个停在图纸上。',
      'residue: page-number 1:0-2:0 → 今年新开工的项目一共四十六个，建成 / 投产的不到一半，还有十二个停在图纸上。',
    ],
    [
      'a page number and blank lines',
      '今年的路修好了。\n\n\n第 3 页 共 9 页\n\n\n明年再修。',
      'residue: page-number 3:0-6:0 → 今年的路修好了。 /  /  / 明年再修。',
    ],
    [
      'what a page has at its end',
      '一、甲\n水渠修好了。\n收藏《在会上的讲话》\n上一篇：下一篇：\n',
      'residue: page-line 1:6-3:8 → 一、甲 / 水渠修好了。 / ',
    ],
    [
      'a paragraph that was cut',
      '今年以来，全镇上下把修渠当成头等大事来\n抓，干部住到了渠口，群众出工出力，三个\n月就把十二里的老渠清了一遍，通了水，大\n家看得见，也都说好，往后还要接着干。\n明年再修。',
      'wraps: hard-wrap 0:19-1:0, hard-wrap 1:19-2:0, hard-wrap 2:19-3:0 → 今年以来，全镇上下把修渠当成头等大事来抓，干部住到了渠口，群众出工出力，三个月就把十二里的老渠清了一遍，通了水，大家看得见，也都说好，往后还要接着干。 / 明年再修。',
    ],
    [
      'torn ordinals',
      '一\n、修渠\n春天动工。\n二\n、架桥\n秋天完工。\n三\n、铺路\n',
      'wraps: torn-number 0:1-1:0, torn-number 3:1-4:0, torn-number 6:1-7:0 → 一、修渠 / 春天动工。 / 二、架桥 / 秋天完工。 / 三、铺路 / ',
    ],
    [
      'torn brackets',
      '（一\n）备料\n春天。\n（二\n）运料\n秋天。',
      'wraps: torn-number 0:2-1:0, torn-number 3:2-4:0 → （一）备料 / 春天。 / （二）运料 / 秋天。',
    ],
    [
      'stray characters',
      '一、\u200b甲\u00ad乙\n二、丙\ufeff丁',
      'residue: invisible 0:2-0:3, invisible 0:4-0:5, invisible 1:3-1:4 → 一、甲乙 / 二、丙丁',
    ],
    [
      'headings that go on',
      '一、甲\n二、乙\n\n\n\n三、丙\n',
      'residue: blank-lines 3:0-5:0 → 一、甲 / 二、乙 /  / 三、丙 / ',
    ],
    [
      'a cut paragraph with pinyin in it',
      '今年(nián)以來，全鎮上下把修渠當成頭等大事來\n抓，幹部住到了渠口，群眾出工出力，三個\n月就把十二里的老渠清了一遍，通了水，大\n家看得見，也都說好，往後還要接著幹。',
      'pinyin: pinyin 0:2-0:8 → 今年以來，全鎮上下把修渠當成頭等大事來 / 抓，幹部住到了渠口，群眾出工出力，三個 / 月就把十二里的老渠清了一遍，通了水，大 / 家看得見，也都說好，往後還要接著幹。',
      'wraps: hard-wrap 0:25-1:0, hard-wrap 1:19-2:0, hard-wrap 2:19-3:0 → 今年(nián)以來，全鎮上下把修渠當成頭等大事來抓，幹部住到了渠口，群眾出工出力，三個月就把十二里的老渠清了一遍，通了水，大家看得見，也都說好，往後還要接著幹。',
    ],
    ['nothing', '一、甲\n今年的路修好了。\n二、乙\n'],
  ] as const)
    it(`of one kind alone: ${name}`, () => {
      const outcomes = TRACE_KINDS.flatMap((kind) => {
        const traces = found(text, [kind]);
        const names = traces.map(
          ({ name: of, range: { start, end } }) =>
            `${of} ${start.line}:${start.character}-${end.line}:${end.character}`,
        );
        const left = without(text, traces).replaceAll('\n', ' / ');
        return traces.length === 0 ? [] : [`${kind}: ${names.join(', ')} → ${left}`];
      });
      assert.deepEqual(outcomes, wanted);
    });
});
