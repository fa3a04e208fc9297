import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { trim } from './outline.ts';

/** Each line may begin with what it is: `title: `, `date: `, `salutation: `, `closing: `, `annex: `, `tail: `. */
function assertFrame(marked: string): void {
  const lines = trim(marked);
  const { frame, lines: read } = parse(lines.map((line) => line.replace(MARK, '')).join('\n'));
  const names = new Map<number, string>([
    ...(frame.tail < read.length && frame.closing?.line !== frame.tail
      ? [[frame.tail, 'tail'] as const]
      : []),
    ...frame.title.map((place) => [place.line, 'title'] as const),
    ...frame.dateline.map((place) => [place.line, 'date'] as const),
    ...frame.annexes.map((place) => [place.line, 'annex'] as const),
    ...(frame.salutation ? [[frame.salutation.line, 'salutation'] as const] : []),
    ...(frame.closing ? [[frame.closing.line, 'closing'] as const] : []),
  ]);
  const found = read.map((line, i) => (names.has(i) ? `${names.get(i)}: ${line}` : line));
  assert.equal(found.join('\n'), lines.join('\n'));
}

const MARK = /^(?:title|date|salutation|closing|annex|tail): /;

suite('the frame of a draft', () => {
  const cases: Record<string, string> = {
    'title, date, speaker, salutation, closing': `
      title: 在全县工作会议上的讲话
      date: （2024年3月12日）
      date: 县长　周明远

      salutation: 同志们：
      今天讲两点。
      一、形势
      二、任务
      closing: 谢谢大家！`,
    'a subtitle, a thanks that ends the last paragraph': `
      title: 让阅读成为习惯
      title: ——在读书节开幕式上的致辞
      salutation: 尊敬的各位来宾，女士们、先生们：
      大家好！
      closing: 最后，祝读书节圆满成功。谢谢大家！`,
    'what a web page puts around it': `
      当前位置：首页 > 讲话 > 正文
      title: 在防汛會(huì)議上的講話
      发布时间：2023-05-18 来源：本站
      salutation: 同志們:
      一、認(rèn)識(shí)
      二、行動(dòng)
      tail: 收藏《在防汛會議上的講話》，方便下次閱讀`,
    'a title on two lines': `
      title: 关于进一步加强小型水库安全管理
      title: 工作的汇报
      一、现状
      二、打算`,
    'annexes and notes': `
      title: 会议室管理办法
      第一条　为了规范管理，制定本办法。
      第二条　本办法自印发之日起施行。
      annex: 附件1：登记表
      一、姓名
      二、单位
      tail: 注释：
      表内数字不含乡镇。`,
    'a text without any of it': `
      今年的雨来得早，也下得久，河堤上的草都长疯了。
      村里的人说，这是多年没有过的。`,
    'a report of a year is no date': `
      title: 2023年度述职报告
      date: 2024年1月10日
      salutation: 各位领导、同志们：`,
  };
  for (const [name, text] of Object.entries(cases)) test(name, () => assertFrame(`${text}\n`));
});

test('a section ends before the closing, an annex, what a page leaves behind; blank lines are not its own', () => {
  const draft = parse(
    ['一、甲', '正文。', '', '二、乙', '正文。', '（一）丙', '正文。', '', '谢谢大家！'].join('\n'),
  );
  assert.deepEqual(
    draft.sections.map(({ line, endLine }) => [line, endLine]),
    [[0, 1], [3, 6], [5, 6]],
  ); // prettier-ignore
});
