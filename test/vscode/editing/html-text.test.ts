import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfHtml } from '../../../src/vscode/editing/html-text.ts';

function becomes(html: string, ...lines: readonly string[]): void {
  assert.equal(textOfHtml(html), lines.join('\n'));
}

/** As Word for Windows puts a list on the clipboard, its style sheet left out. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!-- p.MsoNormal {margin:0cm} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<!--StartFragment-->
<p class=MsoTitle align=center><span style='font-size:22pt'>在春季植树动员会上的讲话<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span><![endif]>种得下<span lang=EN-US><o:p></o:p></span></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->2024年的树种要选
本地的，<b>不求名贵</b>，但求成活。</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='font-family:Wingdings;mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;</span></span><![endif]>包片到人</p>
<p class=MsoNormal><span style='mso-hide:all;display:none'>隐藏的批注</span><del>删去的字</del>谢谢大家！</p>
<!--EndFragment-->
</body></html>`;

describe('the text of copied HTML', () => {
  it('is what Word shows, its numbers included', () => {
    becomes(
      WORD,
      '在春季植树动员会上的讲话',
      '',
      '一、种得下',
      '1. 2024年的树种要选本地的，不求名贵，但求成活。',
      '包片到人',
      '谢谢大家！',
    );
  });

  it('is what a page shows: paragraphs, headings, breaks', () => {
    becomes(
      '<div><h1>讲话</h1>\n  <p>　　同志们：</p><p>甲<br>乙<br></p><div>丙<div>丁</div>戊</div>己</div>',
      '讲话',
      '　　同志们：',
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
      '己',
    );
  });

  it('has no part in what a page hides', () => {
    becomes(
      '<style>p{}</style><script>x()</script><nav>首页</nav><p>計<ruby>劃<rp>(</rp><rt>huà</rt><rp>)</rp></ruby>要早' +
        '<span style="display: none">隐</span><span hidden>藏</span></p><button>打印</button><!-- 注 -->',
      '計劃要早',
    );
  });

  for (const [list, numbers] of [
    ['<ol>', ['1.', '2.']],
    ['<ol start="3">', ['3.', '4.']],
    ['<ol start="2" reversed>', ['2.', '1.']],
    ['<ol type="a">', ['a.', 'b.']],
    ['<ol type="A">', ['A.', 'B.']],
    ['<ol type="i">', ['i.', 'ii.']],
    ['<ol type="I">', ['I.', 'II.']],
    ['<ol style="list-style-type: cjk-ideographic">', ['一、', '二、']],
    ['<ol style="list-style-type:simp-chinese-formal">', ['壹、', '贰、']],
    ['<ol style="list-style: upper-roman inside">', ['I.', 'II.']],
    ['<ol style="list-style:none">', ['', '']],
    ['<ul>', ['', '']],
  ] as const) {
    it(`keeps the numbers of ${list}`, () => {
      const [first = '', second = ''] = numbers;
      becomes(`${list}<li>甲</li><li><p>乙</p></li></${list.slice(1, 3)}>`, `${first}甲`, `${second}乙`);
    });
  }

  it('keeps the numbers of lists in lists, and of items that have their own', () => {
    becomes(
      '<ol><li>甲<ol type="a"><li>乙</li><li>丙</li></ol></li><li value="5">丁</li><li>戊</li></ol>',
      '1.甲',
      'a.乙',
      'b.丙',
      '5.丁',
      '6.戊',
    );
  });

  it('keeps a number apart from the one that the item begins with', () =>
    becomes('<ol><li>5G网络</li></ol>', '1. 5G网络'));

  it('parts the cells of a table by tabs', () => {
    becomes(
      '<table><tr><th>项目</th><th>金额</th></tr><tr><td><p>道路</p></td><td><p>三百</p><p>万</p></td></tr></table>',
      '项目\t金额',
      '道路\t三百 万',
    );
  });

  it('has blanks as a browser has them', () => {
    becomes(
      '<p>甲\n乙</p><p>the\n  quick <b> fox</b></p><p>a&nbsp;b</p><pre>一\n  二</pre>',
      '甲乙',
      'the quick fox',
      'a b',
      '一',
      '二',
    );
  });

  it('is what was selected of a page', () =>
    becomes('<body>甲<!--StartFragment--><p>乙</p><!--EndFragment-->丙</body>', '乙'));

  it('copes with anything', () => {
    for (const html of [
      '',
      '甲',
      '<',
      '<p',
      '</p>',
      '<ol><li>',
      '<li>甲',
      '<table><td>甲',
      '&#xFFFFFF;',
      '<p>'.repeat(5000),
    ])
      assert.equal(typeof textOfHtml(html), 'string');
  });
});
