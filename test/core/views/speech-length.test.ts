import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/core/reading/draft.ts';
import {
  clockTime,
  measure,
  measureRanges,
  measureSpeech,
  spokenCharacters,
} from '../../../src/core/views/speech-length.ts';

describe('spoken characters', () => {
  // What counts is spelled out behind the arrow, one word or character between blanks.
  for (const example of [
    '同志们： → 同 志 们',
    '一、抓好落实。 → 一 抓 好 落 实',
    '（一）加强领导 → 一 加 强 领 导',
    '① 第１２条 → ① 第 １２ 条',
    '2024年GDP增长5.3%， → 2024 年 GDP 增 长 5.3',
    "COVID-19 won't last 10:30 → COVID-19 won't last 10:30",
    'end. Next, please — now → end Next please now',
    '〇 々 カー 한국 → 〇 々 カ ー 한 국',
    '𠮷野 → 𠮷 野',
    '“好！”……（附件2） → 好 附 件 2',
    '會(huì )議計(jì)劃 → 會 議 計 劃',
    '谢谢！（鼓掌） → 谢 谢',
    '她[停顿三秒]走了 → 她 走 了',
    '[走到台前，面向第一排]大家好 → 大 家 好',
    '（全场起立，长时间热烈鼓掌）好 → 好',
    '〔翻頁〕【播放視頻】【播放视频】好 → 好',
    '（笑）他笑了（笑贫不笑娼） → 他 笑 了 笑 贫 不 笑 娼',
    '（举例来说）【导读】 → 举 例 来 说 导 读',
    '（掌声没有停 → 掌 声 没 有 停',
  ]) {
    const [line = '', counted = ''] = example.split(' → ');
    it(example, () => assert.equal(spokenCharacters(line), counted.split(' ').length));
  }

  it('are none in blanks, punctuation and directions', () => {
    for (const line of ['', '　 \t', '——……！？', '（鼓掌）', '[ 停頓 ]']) {
      assert.equal(spokenCharacters(line), 0, line);
    }
  });
});

describe('measure', () => {
  const lines = ['同志们：', '', '一、讲安全', '安全第一。', '二、讲质量'];

  it('counts from line to line, both included', () => {
    assert.deepEqual(measure({ lines }, 2, 3, 60), { characters: 8, seconds: 8 });
    assert.equal(measure({ lines }, 0, 4).characters, 15);
    assert.equal(measure({ lines }, 1, 1).characters, 0);
  });

  it('speaks 180 characters a minute unless told otherwise, and rounds to the second', () => {
    assert.equal(measure({ lines }, 0, 4).seconds, 5);
    assert.equal(measure({ lines }, 0, 0).seconds, 1);
    assert.equal(measure({ lines }, 0, 4, 200).seconds, 5);
    assert.equal(measure({ lines }, 0, 4, 90).seconds, 10);
  });

  it('counts nothing in a text that was read in the wrong encoding', () => {
    const lines = ['鍚屽織浠細', '浠婂ぉ鎴戣涓夌偣鎰忚銆'];
    assert.deepEqual(measure({ lines }, 0, 1), { characters: 0, seconds: 0 });
  });

  it('counts nothing on lines that do not exist', () => {
    assert.equal(measure({ lines }, -5, 99).characters, 15);
    assert.equal(measure({ lines }, 7, 9).characters, 0);
    assert.equal(measure({ lines }, 3, 1).characters, 0);
  });

  it('is the sum of the lines, whatever they hold', () => {
    const line = fc.string({
      unit: fc.constantFrom('讲', '安', '（', '）', '鼓', '掌', 'a', '1', '.', ' ', '(', 'jì', ')'),
    });
    fc.assert(
      fc.property(fc.array(line), fc.nat(10), fc.nat(10), (lines, from, to) => {
        const sum = lines.slice(from, to + 1).reduce((total, text) => total + spokenCharacters(text), 0);
        assert.equal(measure({ lines }, from, Math.max(to, from - 1)).characters, sum);
      }),
      { seed: 11 },
    );
  });
});

describe('a range', () => {
  const lines = ['同志们：', '', '一、讲安全（鼓掌）', '安全第一。'];
  const range = (fromLine: number, from: number, toLine: number, to: number) => ({
    start: { line: fromLine, character: from },
    end: { line: toLine, character: to },
  });

  it('counts from its first to its last character, within a line and over lines', () => {
    assert.deepEqual(measureRanges({ lines }, [range(2, 2, 2, 5)], 60), { characters: 3, seconds: 3 });
    assert.equal(measureRanges({ lines }, [range(0, 1, 3, 2)]).characters, 2 + 4 + 2);
    assert.equal(
      measureRanges({ lines }, [range(0, 0, 3, 5)]).characters,
      measure({ lines }, 0, 3).characters,
    );
  });

  it('adds up with others, and rounds once', () => {
    const each = [range(0, 0, 0, 1), range(3, 0, 3, 1)];
    assert.deepEqual(measureRanges({ lines }, each, 80), { characters: 2, seconds: 2 });
  });

  it('is as long as its parts, wherever it is cut', () => {
    const text = fc.stringMatching(/^[一二讲话0-9、，。]{0,8}$/);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(), (texts, seed) => {
        const cut = seed % texts.length;
        const end = { line: texts.length - 1, character: texts.at(-1)?.length ?? 0 };
        const middle = { line: cut, character: 0 };
        const whole = { start: { line: 0, character: 0 }, end };
        const parts = [
          { start: whole.start, end: middle },
          { start: middle, end },
        ];
        const draft = { lines: texts };
        assert.equal(measureRanges(draft, parts).characters, measureRanges(draft, [whole]).characters);
      }),
      { seed: 7 },
    );
  });
});

describe('the whole speech', () => {
  it('has neither list of contents nor annexes', () => {
    const speech = '堤防工作汇报\n一、去年的水情\n不高。\n二、今年的堤防\n加高了。\n谢谢大家！\n';
    const listed = speech.replace('汇报\n', '汇报\n目录\n一、去年的水情……1\n二、今年的堤防……3\n');
    const { characters } = measureSpeech(parse(`${listed}附件1：堤防名册\n一、东堤\n二、西堤\n`));
    assert.equal(characters, measureSpeech(parse(speech)).characters);
    assert.equal(characters, 27);
  });
});

describe('a clock', () => {
  it('has minutes and seconds, and hours where there are any', () => {
    assert.deepEqual([0, 5, 103, 3675].map(clockTime), ['0:00', '0:05', '1:43', '1:01:15']);
  });
});
