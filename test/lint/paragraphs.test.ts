import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { fixAll, lint } from '../../src/lint/lint.ts';
import { checkFindings, checkFixed, checkSilent } from './check.ts';

const SECTIONS = ['一、摸清底数', '二、分清轻重', '三、算清时间', '四、落实到人'];

function speech(promise: string, sections: number, closing = '谢谢大家！'): string {
  return ['同志们：', promise, ...SECTIONS.slice(0, sections), closing].join('\n');
}

describe('a promised count', () => {
  it('finds more and fewer than were promised', () => {
    checkFindings(
      `同志们：
下面，我讲三点意见。
    ^^ promised-count
一、摸清底数
二、分清轻重
三、算清时间
四、落实到人
谢谢大家！`.replace('    ^^', '     ^^'),
    );
    checkFindings(
      `同志们：
從四個方面談談想法：
 ^^^ promised-count
一、摸清底数
二、分清轻重
三、算清时间
谢谢大家！`.replace(' ^^^', ' ^^^^'),
    );
  });

  it('finds fewer where a set phrase closes the text', () => {
    checkFindings(
      `会议共有三项议程：
    ^^^ promised-count
一、通报情况；
二、签订责任书。
散会！`.replace('    ^^^', '    ^^'),
    );
  });

  it('reads 5个方面, 三项工作, 两个问题, 十方面', () => {
    for (const promise of [
      '今年要抓好以下4个方面的工作：',
      '重点做好四项工作：',
      '要把握好四个问题。',
      '强调四点：',
    ])
      checkSilent(speech(promise, 4));
    for (const promise of [
      '今年要抓好以下5个方面的工作：',
      '重点做好三项工作：',
      '要把握好两个问题。',
      '强调五点：',
      '我从三个方面作检查。',
    ])
      checkFindings(mark(speech(promise, 4)));
  });

  it('is not misled by the items of the first section', () => {
    checkFindings(
      `下面，我讲三点意见。
    ^^ promised-count
一、摸清底数
（一）人
（二）地
（三）钱
二、分清轻重
三、算清时间
四、落实到人
谢谢大家！`.replace('    ^^', '     ^^'),
    );
  });

  it('offers the right number in the hand of the text, and never makes it by itself', () => {
    for (const [promise, sections, right] of [
      ['下面，我讲三点意见。', 4, '下面，我讲四点意见。'],
      ['今年要抓好以下5个方面的工作：', 4, '今年要抓好以下4个方面的工作：'],
      ['强调四点：', 2, '强调两点：'],
      ['我再強調三點：', 2, '我再強調兩點：'],
    ] as const) {
      const text = speech(promise, sections);
      const findings = lint(parse(text)).filter(({ rule }) => rule === 'promised-count');
      const [fix] = findings[0]?.fixes ?? [];
      assert.equal(fix?.safe, false, promise);
      assert.equal(applyEdits(text, fix?.edits ?? []), speech(right, sections));
      assert.deepEqual(fixAll(findings), []);
    }
  });

  it('offers none where the number has its pinyin with it', () => {
    const findings = lint(parse(speech('下面,我再講三(sān)點意見:', 4)));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'promised-count').map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('is not misled by pinyin', () => {
    checkSilent(speech('下面,我再強(qiáng)調(diào)三點(diǎn)意見:', 3));
  });

  it('takes few, some and one for no promise', () => {
    for (const promise of [
      '我讲几点意见：',
      '講幾點意見：',
      '提若干要求：',
      '谈一点体会：',
      '讲十几点意见：',
    ])
      checkSilent(speech(promise, 4));
  });

  it('takes what is known by its number for no promise, unless it is said to follow', () => {
    for (const promise of [
      '今年要办好十件实事。',
      '严格落实八项规定。',
      '坚持三项制度。',
      '全力做好十件民生实事。',
    ])
      checkSilent(speech(promise, 4));
    for (const promise of ['下面讲三件实事。', '今年要办好三件实事：', '今年要办好以下三件实事。'])
      checkFindings(
        speech(promise, 4).replace(/^(.*)三件实事.*$/m, (line, before: string) => {
          return `${line}\n${' '.repeat(before.length)}^^ promised-count`;
        }),
      );
  });

  it('is silent where the last one says that there are others', () => {
    checkSilent(`严格执行八大特殊作业票证：
（1）动火；
（2）受限空间；
（3）高处；
（4）吊装等。

谢谢大家！`);
  });

  it('is silent where the text may be cut off', () => {
    checkSilent(speech('我讲四点意见：', 3, ''));
  });

  it('is silent where the promise is kept inside its paragraph', () => {
    checkSilent(speech('会上提了两点：一是快，二是稳。', 4));
    checkSilent(speech('今年完成三项任务，大家辛苦了。', 4));
  });

  it('is silent where the main parts are as many as promised', () => {
    checkSilent(`我讲两点意见。
一、摸清底数
（一）走到
（二）问到
（三）记到
二、分清轻重
谢谢大家！`);
  });
});

/** The text with the promise marked: the number and its unit. */
function mark(text: string): string {
  return text.replace(
    /^(.*?)(\d个方面|[两三四五](?:点|个方面|个|项))(.*)$/m,
    (line, before: string, number: string) =>
      `${line}\n${' '.repeat(before.length)}${'^'.repeat(number.length)} promised-count`,
  );
}

describe('a series inside a paragraph', () => {
  it('finds a gap, a doubled number and one out of order', () => {
    checkFixed(
      `要做到：一是快，不拖；二是稳，不慌；四是准，不错；五是省，不费。
                  ^^ inline-series`,
      '要做到：一是快，不拖；二是稳，不慌；三是准，不错；四是省，不费。',
    );
    checkFixed(
      `第一，要快，马上就办；第二，要稳，一步一步；第二，要准，不出差错。
                      ^^ inline-series`,
      '第一，要快，马上就办；第二，要稳，一步一步；第三，要准，不出差错。',
    );
    checkFixed(
      `要做到：一是快，马上就办；一是稳，一步一步；三是准，不出差错。
             ^^ inline-series`,
      '要做到：一是快，马上就办；二是稳，一步一步；三是准，不出差错。',
    );
    checkFixed(
      `办法有：①多跑几趟；②多问几句；⑤多记几笔；④多想一层。
                ^ inline-series`,
      '办法有：①多跑几趟；②多问几句；③多记几笔；④多想一层。',
    );
  });

  it('finds a way of counting given up for another', () => {
    checkFindings(`首先，感谢各位来宾；其次，祝贺各位得奖者；第三，希望大家常来。
                     ^^ inline-series`);
  });

  it('reads on over a hard wrap', () => {
    checkFixed(
      `今后下乡要做到：一是不打招呼，
直接到田头；二是不要陪同，自己
找人问；四是不吃招待，自己带干
    ^^ inline-series
粮；五是不留题字，看完了就走，
不耽误人家做饭。下乡回来之后，
把听到的都写下来，写完了再看，
看完了再改，改好了再交上来。`,
      `今后下乡要做到：一是不打招呼，
直接到田头；二是不要陪同，自己
找人问；三是不吃招待，自己带干
粮；四是不留题字，看完了就走，
不耽误人家做饭。下乡回来之后，
把听到的都写下来，写完了再看，
看完了再改，改好了再交上来。`,
    );
  });

  it('finds a number that a hard wrap parts from its bracket', () => {
    const text = `今后下乡要做到：（1）不打招呼，
直接到田头；（2）不要陪同的；（
4）不吃招待，自己带干粮，吃完
就走；（5）不留题字，看完了走，
不耽误人家做饭。下乡回来之后，
把听到的都写下来，写完了再看，
看完了再改，改好了再交上来。`;
    const findings = lint(parse(text)).filter(({ rule }) => rule === 'inline-series');
    assert.deepEqual(
      findings.map(({ range }) => range),
      [{ start: { line: 1, character: 15 }, end: { line: 2, character: 2 } }],
    );
  });

  it('leaves a number to the writer that a hard wrap cuts in two', () => {
    const text = `今年起我们这里各村办事要做到：一是快办不拖；二是
稳办不慌；三是准办不错；四是省办不费；五是勤办不
懒；六是细办不粗；七是公办不私；八是明办不暗；十
一是好办不坏。以后每个月底各村都要把办了的和没有
办的一件一件写清楚，贴在村口的墙上，让大家都看得
见，也让大家都能提意见，提了意见的要答复。`;
    const findings = lint(parse(text)).filter(({ rule }) => rule === 'inline-series');
    assert.deepEqual(
      findings.map(({ range, fixes }) => [range.start.line, range.end.line, fixes]),
      [[2, 3, []]],
    );
  });

  it('is silent about sayings, enumerations, quotes and nested series', () => {
    for (const text of [
      '我们说话一是一，二是二，四是四。',
      '第一、第二、第三产业都要发展。',
      '“一是快”和“三是准”都有人说。',
      '一是路：一是修，二是养；二是桥：一是建，二是管；三是灯。',
      '一是快，不拖；二要稳，不慌；三是准，不错。',
      '首先感谢来宾。其次，感谢老师。其次，感谢同学。最后，感谢家长。',
      '第一，要快。其次，要稳。第三，要准。',
      '第一名是他，第三名是你。',
      '统一是大事，三是小事。',
      '（1）式代入（3）式。',
    ])
      checkSilent(text);
  });
});
