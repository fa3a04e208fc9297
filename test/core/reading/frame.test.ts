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
    "what a page's source begins with": `
      ---
      layout: post
      tags: [meeting]
      ---
      ![封面](cover.png)

      title: # 读书节筹备会纪要

      ## 一、分工
      ## 二、日程`,
    'what a page has above its text': `
      跳到主要內容區塊
      首頁 > 章程
      當前位置：青溪網
      ![[渡口.png]]
      所有條文
      {{ title }}
      title: 青溪書社章程
      第一條 本社名為青溪書社。
      第二條 本社設於青溪。`,
    'twin: a title that begins like these': `
      title: 主要内容与分工
      一、编写
      二、校对`,
    'front matter over several lines': `
      ---
      description: >
      河道巡查的事
      ---
      title: 读书节筹备会纪要
      一、分工
      二、日程`,
    'a rule that closes nothing': `
      ---
      title: 读书节筹备会纪要
      一、分工
      二、日程`,
    'a list of contents without numbers before one with them': `
      title: 河道巡查工作报告
      目录
      去年的水情……1
      今年的堤防……3
      salutation: 同志们：
      一、去年的水情
      水位最高时离堤顶一尺。
      二、今年的堤防
      加高了两段。
      annex: 附件：巡查方案
      目录
      一、东堤……1
      二、西堤……3
      一、东堤
      每天一次。
      二、西堤
      隔天一次。`,
    'thanks above the last heading close nothing': `
      title: 在表彰会上的讲话
      salutation: 同志们：
      谢谢大家！
      一、形势
      二、任务
      三、要求`,
    'thanks in the last paragraph, blank lines and notes behind it': `
      title: 在表彰会上的讲话
      salutation: 同志们：
      一、形势
      很好。
      closing: 路还长。谢谢大家！

      tail: 注释：
      数字截至六月底。`,
    'a comment, a rule, an item right below the title': `
      <!--
        (c) 2025 东岭村
      -->

      <!-- 草稿 -->
      ---
      title: # 修渠方案
      - 初稿
      # 一、现状
      # 二、打算`,
    'emphasis around the title': `
      title: # **年终总结**
      # 一、今年
      # 二、明年`,
    'tags around the title': `
      title: <h2><center>年终总结</center></h2>
      ### 一、今年
      ### 二、明年`,
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
    "the document's number below the title": `
      title: 河道巡查工作会议纪要
      date: 〔2025〕7号
      date: 2025年3月12日

      salutation: 各位代表：
      一、现状
      二、打算`,
    "the document's number below a title that does not say what it is": `
      title: 管好我们的堤防
      date: 青水发〔2025〕7号

      今年的雨来得早。
      一、现状
      二、打算`,
    "an office and the document's number above the title": `
      date: 青水县人民政府文件
      date: 青水政发〔2025〕7号

      title: 关于进一步加强小型水库安全管理
      title: 工作的通知

      各乡镇：
      一、现状
      二、打算`,
    'a letterhead, and who signs beside the number': `
      date: 社 务 会 简 报
      date: 社务讲话【2024】076号       签发人：李石头

      title: 把渠修到东坡去

      title: ——李石头在渠口的谈话

      date: 2024年7月13日
      一、现状
      二、打算`,
    'twin: a title spread over its line': `
      title: 社 务 工 作 报 告
      date: 社务发〔2024〕76号　签发人：李石头

      今年的雨来得早
      一、现状
      二、打算`,
    'twin: a lead-in that speaks of somebody': `
      title: 在渠口的讲话
      date: 2024年7月13日
      李石头听取了代表处的汇报，对各位委员提出以下要求：
      一、现状
      二、打算`,
    'the number of an issue': `
      title: 防汛工作简报
      date: 第12期
      date: 2025年3月12日
      一、现状
      二、打算`,
    'titles of texts that are bound together': `
      title: 防汛会议材料汇编
      目录
      1.在防汛会议上的讲话……1
      2.防汛工作汇报……5
      在防汛会议上的讲话
      一、水情
      不高。
      二、堤防
      加高了。`,
    'a list of contents before the title': `
      目录
      一、去年的水情
      二、今年的堤防
      title: 河道巡查工作报告
      一、去年的水情
      水位最高时离堤顶一尺。
      二、今年的堤防
      加高了两段。`,
    'a list of contents between title and salutation, longer than a head, unnumbered lines in it': `
      title: 河道巡查工作报告
      date: （2024年3月12日）
      目　录
      前言……1
${Array.from({ length: 32 }, (_, i) => `      第${i + 1}条　河段${i + 1}……${i + 2}`).join('\n')}
      工作报告附表……40
      salutation: 同志们：
      今天讲一讲。
${Array.from({ length: 32 }, (_, i) => `      第${i + 1}条　河段${i + 1}\n      水清。`).join('\n')}`,
    '目录 alone': `
      目录
      title: 河道巡查工作报告
      一、去年的水情
      水位最高时离堤顶一尺。
      二、今年的堤防
      加高了两段。`,
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

suite('what belongs to the whole draft and to no section', () => {
  const CLOSINGS: Readonly<Record<string, string>> = {
    'the last address': '师傅们，秋收在望，大家加把劲。\n我代表社里谢谢大家！',
    'the same in the other script': '同學們，往後的路還長。\n謝謝大家！',
    'a set phrase, who signs, and the date': '特此报告。\n\n镇水利站\n2024年3月1日',
    'a request': '以上请示，妥否，请批示。',
    'what is asked of those above': '以上报告，请予审议。\n述职人：李石头\n二〇二四年一月八日',
    'the parties of a contract':
      '甲方（盖章）：　　　　乙方（签字）：\n\n　　　年　　月　　日　　　　年　　月　　日',
    'the same, spread over their lines':
      '甲　　方：\n代 表 人：\n乙　　方：\n\n中　華　民　國　　　　年　　　月　　　日',
    'names below': '全体发起人签名：\n张桂花　李石头　王水根',
    'a notice of annexes with a list': '附件：1. 名单\n　　　2. 日程\n\n镇政府办公室\n2024年3月1日',
    'a letter’s end': '此致\n敬礼',
    'a date in digits': '镇水利站\n2024-03-01',
    'two parties, and when they signed': '甲方（盖章）：　乙方（盖章）：\n签订日期：　签订日期：',
    'what is printed below a text': '主題詞：灌溉　辦法\n公開屬性：主動公開\n印發日期：2024年3月1日',
    'a document’s last lines': '（此件公开发布）\n抄送：县委办，县人大办。\n镇政府办公室　　2024年3月1日印发',
    'a notice of annexes whose list is not indented':
      '附件：1、名单\n2、日程\n3、地图\n4、表格\n\n镇政府\n2025年1月1日',
    'to whom it goes': '报：县政府办公室\n送：各村、各站所',
    'the same, with who put it down':
      '（李石头等整理）\n\n报送：社务会成员\n\n主送：各队\n\n二〇二四年三月一日',
    'where it was printed': '谢谢大家。\n（新华社渠口3月1日电）\n《 水 报 》（ 2024年03月01日 02 版）',
    'a request that turns to whom it names on a line of their own':
      '以上報告，敬請\n主席、各位委員指教，謝謝！',
    'a report that is over': '報告完畢\n恭請指導',
    'notes to marks in the text': '[1] 修于清末。\n\n[2] 塘在村东。',
  };
  for (const [name, closing] of Object.entries(CLOSINGS))
    test(name, () => {
      const { sections } = parse(`一、修渠\n秋后动工。\n\n二、清塘\n塘泥还田。\n\n${closing}\n`);
      assert.deepEqual(
        sections.map(({ line, endLine }) => [line, endLine]),
        [[0, 1], [3, 4]],
      ); // prettier-ignore
    });

  const OWN: Readonly<Record<string, string>> = {
    'whoever is spoken of': '我们，就是要把渠修好。',
    'what goes on behind a date': '2024年3月1日\n从这一天起，水费减半。',
    'a sentence behind a label': '甲方：应当在三日内付清工钱。',
    'a row of annexes told in a sentence': '附件：每份都要按手印。',
    'a short line without a date below it': '镇水利站',
    'a notice in the midst of it': '附件：名单见后。\n名单由各村核对。',
  };
  test('but not the only paragraph of a section', () => {
    const { sections } = parse('一、修渠\n秋后动工。\n二、清塘\n乡亲们，塘泥要还田。\n谢谢大家！');
    assert.equal(sections.at(-1)?.endLine, 3);
  });
  test('nor one that says more than thanks, nor notes that are all it has', () => {
    const closing =
      '以上是今年修渠和清塘的打算。渠要赶在霜降以前修好，塘泥挑到田里，工分按土方记，各队都来人看过以后才算数。请大家多提意见，谢谢！';
    for (const [text, last] of [
      [`一、修渠\n秋后动工。\n二、结语\n${closing}`, 3],
      [`一、修渠\n秋后动工。\n二、结语\n就这些。\n${closing}`, 3],
      ['一、修渠\n秋后动工。\n二、文献\n[1] 渠志\n[2] 塘谱', 4],
      ['一、修渠\n秋后动工。\n二、结语\n谢谢大家！', 2],
    ] as const)
      assert.equal(parse(text).sections.at(-1)?.endLine, last, text);
  });

  for (const [name, text] of Object.entries(OWN))
    test(`but not ${name}`, () => {
      const { sections, lines } = parse(`一、修渠\n秋后动工。\n二、清塘\n塘泥还田。\n${text}`);
      assert.equal(sections.at(-1)?.endLine, lines.length - 1);
    });
});

suite('the words of a title', () => {
  for (const [line, words] of [
    ['# **年终总结**', '年终总结'],
    ['# **【年终总结】**', '【年终总结】'],
    ['## 年终总结 ##', '年终总结'],
    ['<h2><center>年终总结</center></h2>', '年终总结'],
    ['　年终总结　', '年终总结'],
  ] as const)
    test(line, () => {
      const { frame, lines } = parse(`${line}\n一、今年\n二、明年`);
      const found = frame.title.map(({ line: at, start, end }) => lines[at]?.slice(start, end));
      assert.deepEqual(found, [words]);
    });
});

test('a title is told by the word before it', () => {
  for (const [line, title] of [
    ['法規名稱：青溪書社章程', '青溪書社章程'],
    ['标题：渡口的故事', '渡口的故事'],
    ['题目: 渡口的故事', '渡口的故事'],
  ] as const) {
    const { frame, lines } = parse(`${line}\n時間：中華民國113年5月17日\n所有條文\n一、編寫\n二、校對`);
    const [place] = frame.title;
    assert.equal(place && (lines[place.line] ?? '').slice(place.start, place.end), title);
    assert.equal(frame.title.length, 1);
  }
});
