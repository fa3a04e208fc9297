// A draft of any size for measuring: numbered like a real report, its prose made of words of our own.
import { writeNumeral } from '../src/core/ordinals/numerals.ts';

const WORDS = (
  '我们 要 坚持 实事求是 认真 落实 各项 工作 任务 群众 反映 的 问题 逐条 登记 按时 办结 基层 单位 应当 主动 沟通 ' +
  '加强 培训 改进 服务 方法 今年 以来 全县 完成 投资 一批 项目 陆续 开工 道路 管网 学校 医院 建设 进度 总体 平稳 ' +
  '同时 也要 看到 困难 还有 不少 资金 人手 时间 都 比较 紧 需要 大家 齐心协力 把 好事 办好 实事 办实'
).split(' ');

/** A report of about `size` UTF-16 units, with three levels, run-in headings and a few lookalikes. */
export function makeDraft(size: number): string {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const phrase = (length: number): string => {
    let text = '';
    while (text.length < length) text += WORDS[random(WORDS.length)] ?? '';
    return text;
  };
  const sentence = (): string => `${phrase(6 + random(12))}，${phrase(6 + random(14))}。`;
  const paragraph = (): string => Array.from({ length: 6 + random(12) }, sentence).join('');
  const lines = ['在年度工作会议上的报告', '（2024年1月5日）', '', '同志们：', paragraph()];
  let length = 0;
  const add = (line: string): void => {
    lines.push(line);
    length += line.length + 1;
  };
  for (let section = 1; ; section++) {
    if (length >= size) return lines.join('\n');
    if ((section - 1) % 20 === 0) add(`第${han((section + 19) / 20)}部分　${phrase(8)}`);
    add(`${han(((section - 1) % 20) + 1)}、${phrase(10)}`);
    add(paragraph());
    for (let part = 1; part <= 2 + random(4); part++) {
      add(`（${han(part)}）${phrase(9)}`);
      add(random(40) === 0 ? `二、三产业${paragraph()}` : paragraph());
      for (let item = 1; item <= random(5); item++) add(`${item}．${phrase(8)}。${paragraph()}`);
      add(random(6) === 0 ? '' : paragraph());
    }
  }
}

/** A draft of makeDraft() as Markdown: headings with #, items of lists, and blank lines between all. */
export function asMarkdown(text: string): string {
  const marks: readonly (readonly [begins: RegExp, instead: string])[] = [
    [/^第.{1,3}部分　/, '# $&'],
    [/^[一二三四五六七八九十]+、(?!三产业)/, '## $&'],
    [/^（[一二三四五六七八九十]+）/, '### $&'],
    [/^(\d)．/, '$1. '],
  ];
  const lines = text.split('\n').filter((line) => line !== '');
  const written = lines.map((line) => {
    const mark = marks.find(([begins]) => begins.test(line));
    return mark ? line.replace(...mark) : line;
  });
  return `${written.join('\n\n')}\n`;
}

const BODY = '今年以来各项工作总体平稳，一批项目陆续开工，群众反映的问题逐条登记、按时办结。';

/** Sections with two references each, one back and one on; about `size` UTF-16 units. */
export function makeReferences(size: number): string {
  return repeated(size, (section) => {
    const [before, after] = [Math.max(1, section % 90), ((section + 1) % 90) + 1];
    return `（${han((section % 90) + 1)}）认真落实。${BODY}见本文第${han(before)}点，另见第${han(after)}部分和前述（${han(before)}）。`;
  });
}

/** Lists of five items, each with a doubled number and another delimiter; about `size` UTF-16 units. */
export function makeFaulty(size: number): string {
  return repeated(size, (section) => {
    const items = ['1.逐条登记。', '2.按时办结。', '2.主动沟通。', '4.加强培训。', '5．改进服务。'];
    return [`（${han((section % 9) + 1)}）认真落实`, ...items.map((item) => item + BODY)].join('\n');
  });
}

function repeated(size: number, lineOf: (section: number) => string): string {
  const lines: string[] = [];
  for (let length = 0, section = 0; length < size; section++) {
    const line = lineOf(section);
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}

function han(value: number): string {
  return writeNumeral(Math.max(1, value), 'han') ?? '';
}
