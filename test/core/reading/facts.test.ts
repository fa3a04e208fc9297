// What a candidate and the lines before it say, at the limits of each fact. Behind ← stands what is found; lines without one
// only stand around it.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markLines } from '../../../src/core/reading/candidates.ts';
import { nameOf, type RowName } from '../../../src/core/reading/evidence.ts';
import { allFacts, type CandidateFacts } from '../../../src/core/reading/facts.ts';
import { LEAD } from '../../../src/core/reading/lines-before.ts';
import { SHAPE } from '../../../src/core/reading/line-facts.ts';
import { trim } from './outline.ts';

const ARROW = ' ←';

function assertFacts(tell: (facts: CandidateFacts) => string, marked: string): void {
  const wanted = trim(`${marked}\n`);
  const lines = wanted.map((line) => line.split(ARROW)[0] ?? '');
  const marks = markLines(lines, []);
  const { candidates } = allFacts(lines, marks);
  const told = new Map(marks.candidates.map(({ line }, index) => [line, candidates[index]]));
  const found = wanted.map((line, i) => {
    const facts = told.get(i);
    return line.includes(ARROW) && facts ? `${lines[i]}${ARROW} ${tell(facts)}`.trimEnd() : lines[i];
  });
  assert.equal(found.join('\n'), wanted.join('\n'));
}

/** Those of these rows that the first reading of a line counts. */
function rowsAmong(...names: readonly RowName[]): (facts: CandidateFacts) => string {
  return ({ readings }) =>
    (readings[0]?.rows ?? [])
      .map(nameOf)
      .filter((name) => names.some((it) => it === name))
      .join(' ');
}

function nameIn(names: Readonly<Record<string, number>>, value: number): string {
  return Object.keys(names).find((name) => names[name] === value) ?? '';
}

const water = (length: number): string => '水'.repeat(length);

const SETS: Readonly<Record<string, readonly [(facts: CandidateFacts) => string, Readonly<Record<string, string>>]>> = {
  'the shape of a line': [
    ({ shape }) => nameIn(SHAPE, shape),
    {
      'by its length, at the limits': `
        一、 ← bare
        二、　 ← bare
        三、${water(30)} ← title
        四、${water(31)} ← open
        五、${water(60)} ← open
        六、${water(61)} ← runIn
        七、${water(59)}。 ← sentence
        八、${water(60)}。 ← runIn`,
      'by the mark at its end': `
        一、水渠。 ← sentence
        二、水渠！ ← sentence
        三、水渠？ ← sentence
        四、水渠! ← sentence
        五、水渠? ← sentence
        六、水渠； ← item
        七、水渠; ← item
        八、水渠， ← item
        九、水渠, ← item
        十、水渠、 ← item
        十一、水渠： ← colon
        十二、水渠: ← colon
        十三、水渠 ← title
        十四、水渠　 ← title`,
      'by the mark before what closes it': `
        一、“水渠。” ← sentence
        二、水渠（旧的） ← title
        三、水渠（旧的；） ← item
        四、水渠『旧的：』 ← colon
        五、） ← title
        六、。 ← sentence
        七、水渠"," ← item`,
      'with a paragraph behind its first sentence': `
        一、水渠。土堤 ← runIn
        二、水渠：土堤 ← runIn
        三、水渠；土堤 ← runIn
        四、水渠！土堤。 ← runIn
        五、水渠，土堤 ← title
        六、“水渠。”土堤 ← runIn
        七、“水渠。”。 ← runIn`,
      'pinyin not counted': `
        一、${water(27)}渠(qú) ← title
        二、${water(30)}渠(qú) ← open`,
    },
  ],
  'how a title begins': [
    ({ title }) => title,
    {
      'its first eight characters, before any mark': `
        一、修渠筑坝清塘植树 ← 修渠筑坝清塘植树
        二、修渠筑坝清塘植树架桥 ← 修渠筑坝清塘植树
        三、修渠。筑坝 ← 修渠
        四、修渠：筑坝 ← 修渠
        五、修渠；筑坝 ← 修渠
        六、修渠， ← 修渠，`,
      'without leaders, page numbers, blanks, emphasis': `
        一、修渠……3 ← 修渠
        二、修渠 12 ← 修渠
        三、**修渠** ← 修渠
        四、修渠··· ← 修渠
        五、　修渠 ← 修渠
        六、2024 ←
        七、修渠	3 ← 修渠`,
    },
  ],
  'blanks and Markdown before an ordinal': [
    ({ indent, markdown }) => `${indent} ${markdown}`,
    {
      'in half-width columns': `
        一、修渠 ← 0 0
         二、修渠 ← 1 0
        　三、修渠 ← 2 0
        　　四、修渠 ← 4 0
        	五、修渠 ← 4 0
        　 六、修渠 ← 3 0`,
      'the number of #': `
        # 一、修渠 ← 0 1
        ### 二、修渠 ← 0 3
        **三、修渠** ← 0 0
        四、修渠# ← 0 0`,
    },
  ],
  'what stands before a candidate': [
    ({ blanks, loose }) => `${blanks} ${loose}`,
    {
      'blank lines, and paragraphs': `
        一、修渠 ← 0 0
        二、修渠 ← 0 0

        三、修渠 ← 1 0

        土堤。

        四、修渠 ← 1 1
        土堤。
        土堤。
        五、修渠 ← 0 2
        土堤。
        土堤。

        土堤。
        　

        六、修渠 ← 2 3
        土堤。
        土堤。
        土堤。
        土堤。
        七、修渠 ← 0 3`,
      'before the first': `

        土堤。
        土堤。

        一、修渠 ← 1 2`,
    },
  ],
  'a lead-in': [
    ({ lead, promise, leadIsCandidate, leadIsApart, labelled }) =>
      `${nameIn(LEAD, lead)} ${promise}${leadIsCandidate ? ' heading' : ''}${leadIsApart ? ' apart' : ''}${labelled ? ' label' : ''}`,
    {
      'none, or an announcement': `
        一、修渠 ← none 0
        土堤有三个口子
        二、修渠 ← announces 3 label
        土堤有几个口子
        二、修渠 ← announces 0 label
        渠里有水
        三、修渠 ← none 0 label
        要点如下
        四、修渠 ← announces 0 label
        要点如下。后来再说
        五、修渠 ← none 0 label
        如下几点${water(14)}
        六、修渠 ← announces 0
        如下几点${water(15)}
        七、修渠 ← none 0`,
      'with a colon, and how many it promises': `
        今年要做三件事：
        一、修渠 ← colon 3 label
        要做两件事：
        一、修渠 ← colon 2 label
        要做兩件事：
        一、修渠 ← colon 2 label
        要做12件事:
        一、修渠 ← colon 12 label
        分别是：
        一、修渠 ← colon 0 label
        第三个方面：
        一、修渠 ← colon 0 heading
        三个月里：
        一、修渠 ← colon 0 label
        要做三点，四点：
        一、修渠 ← colon 4
        要抓四个环节的工作。
        一、修渠 ← announces 4`,
      'a label, and a clause': `
        要求：
        一、修渠 ← colon 0 label
        　　渠口的水要清啊各处都要：
        一、修渠 ← colon 0 label
        渠口的水要清啊各处都要修：
        一、修渠 ← colon 0
        要清，各处：
        一、修渠 ← colon 0
        “要求：
        一、修渠 ← colon 0`,
      'a heading, text, and text behind a blank line': `
        一、修渠有两处：
        1.上游 ← colon 2 heading
        要做：
        2.下游 ← colon 0 label

        要做：
        3.中游 ← colon 0 apart label

        要做：

        4.源头 ← colon 0 apart label
        水清

        要做

        5.渠口 ← none 0 label`,
    },
  ],
  'a title without a number right before': [
    ({ titleBefore }) => (titleBefore ? 'title' : ''),
    {
      'short, or set apart': `
        上游
        一、修渠 ← title
        上游。
        二、修渠 ←
        三、修渠 ←
        ${water(16)}
        四、修渠 ← title
        ${water(17)}
        五、修渠 ←

        ${water(17)}
        六、修渠 ← title
        ${water(30)}

        七、修渠 ← title

        ${water(31)}

        八、修渠 ←`,
      'no mark at its end': `
        上游：
        一、修渠 ←
        上游，
        二、修渠 ←
        上游”
        三、修渠 ←
        上游）
        四、修渠 ← title`,
    },
  ],
  'the boundary before a line': [
    rowsAmong('boundaryLikely', 'boundaryDoubtful', 'boundaryUnlikely', 'blankBefore'),
    {
      'by how the line before ends': `
        一、修渠 ← blankBefore
        二、修渠 ←
        渠口
        三、修渠 ←
        渠口。
        四、修渠 ←
        渠口，
        五、修渠 ← boundaryUnlikely
        渠口（
        六、修渠 ← boundaryUnlikely

        七、修渠， ← blankBefore
        八、修渠 ← boundaryDoubtful
        渠口有水，水很清，没有人管
        九、修渠 ← boundaryDoubtful
        ${water(60)}
        十、修渠 ←
        ${water(61)}
        十一、修渠 ← boundaryDoubtful
        ----------
        十二、修渠 ←
        --
        十三、修渠 ← boundaryUnlikely`,
      'by its indent, and by brackets': `
        渠口，
        　　一、修渠 ← boundaryLikely
        　　渠口，
        　　二、修渠 ← boundaryUnlikely
        渠口（上游，
        3）修渠 ← boundaryUnlikely
        渠口（上游）
        3）修渠 ←
        渠口（上游
        （四）修渠 ←`,
    },
  ],
  'the form of an ordinal': [
    rowsAmong(
      'secondary', 'arabicBlank', 'hanBlank', 'latin', 'roman', 'bracketed', 'enclosed', 'decimal', 'oddDelimiter',
      'stopDelimiter', 'lookalikeNumeral', 'digitByDigit', 'countedNoun', 'bareNumber', 'emptyTitle', 'hashes', 'emphasis',
    ), // prettier-ignore
    {
      'how it is built': `
        一、修渠 ←
        （一）修渠 ← bracketed
        ①修渠 ← enclosed
        1.1 修渠 ← decimal
        1 修渠 ← arabicBlank
        # 1 修渠 ← hashes
        一 修渠 ← hanBlank
        一：修渠 ← oddDelimiter
        一，修渠 ← oddDelimiter
        一·修渠 ← oddDelimiter
        1。修渠 ← stopDelimiter
        a.修渠 ← latin
        A、修渠 ← latin
        IV、修渠 ← roman
        Ⅳ、修渠 ← roman
        首先，修渠 ← secondary
        一是修渠 ← secondary
        ニ、修渠 ← lookalikeNumeral
        一二、修渠 ← digitByDigit
        第一章　修渠 ←
        第一，修渠 ← secondary`,
      'what it is the number of, and what stands behind it': `
        好处一、修渠 ← countedNoun
        一、 ← emptyTitle
        1 ← arabicBlank bareNumber
        01 ← arabicBlank emptyTitle
        一 ← hanBlank emptyTitle
        1. **修渠** ← emphasis
        1. *修渠* ←`,
    },
  ],
  'numbers on the same line, and on the line before': [
    rowsAmong('inlineSeries', 'inlineMore', 'inBracket', 'inlineBefore', 'noteLead'),
    {
      'the next behind a clause': `
        1.修渠；2.筑坝 ← inlineSeries
        1.修渠；2.筑坝；3.清塘 ← inlineSeries inlineMore
        1.修渠；3.筑坝 ←
        1.修渠2.筑坝 ←
        ①修渠②筑坝③清塘 ← inlineSeries inlineMore
        （一）修渠，（二）筑坝 ← inlineSeries
        一、修渠 二、筑坝 ← inlineSeries
        20.修渠；21.筑坝 ← inlineSeries
        21.修渠；22.筑坝 ←
        第一章修渠；第二章筑坝 ←`,
      'up to it': `
        要点有：1.修渠 2.筑坝
        3.清塘 ← inlineBefore
        一是上游，1.修渠；2.筑坝；
        3.清塘 ←
        2.筑坝
        3.清塘 ←
        （1）、（2）项
        （3）清塘 ←
        要点有：1.修渠 2.筑坝

        3.清塘 ←`,
      'a bracket that the line before opens': `
        渠口（上游一处
        1.下游一处）归水利站 ← inBracket
        渠口（上游）一处
        1.下游一处）归水利站 ←
        渠口（上游一处
        1.下游（一处）归水利站 ←
        渠口（上游一处

        1.下游一处）归水利站 ←`,
      'below a note': `
        注：
        1.修渠 ← noteLead
        註:
        1.修渠 ← noteLead
        备注：见下
        1.修渠 ← noteLead
        附件：1.名册
        2.账册 ← noteLead
        注意：
        1.修渠 ←
        关注：
        1.修渠 ←`,
    },
  ],
  'the number before in the running text': [
    ({ previousInText }) => (previousInText ? 'counted' : ''),
    {
      'where a clause may begin': `
        要点有三。一、修渠。
        二、筑坝 ← counted
        三、清塘 ←
        春天，一、修渠。
        二、筑坝 ← counted
        春天一、修渠。
        二、筑坝 ←
        （1）修渠：（2）筑坝
        （3）清塘 ← counted
        一、修渠
        二、筑坝 ←
        我说首先，要修渠。
        第二，要筑坝 ←
        我说。首先，要修渠。
        第二，要筑坝 ← counted
        要点。一、二、三产业
        二、筑坝 ←`,
      'right behind a heading’s ordinal, and not beyond forty lines': `
        （一）一、修渠
        二、筑坝 ← counted
        春天，一、修渠。
        ${'水。\n        '.repeat(39)}二、筑坝 ← counted
        春天，一、修渠。
        ${'水。\n        '.repeat(40)}二、筑坝 ←`,
      'of numbers from 2 to 30': `
        春天，（1）修渠。
        （2）筑坝 ← counted
        春天，（29）修渠。
        （30）筑坝 ← counted
        春天，（30）修渠。
        （31）筑坝 ←`,
      'what was left out': `
        一、修渠
        ……
        四、筑坝 ← counted
        （中略）
        六、清塘 ← counted
        （第七条至第八条略）
        九、植树 ← counted
        （略）
        十一、架桥 ←`,
    },
  ],
  'signs, links, leaders': [
    ({ noteMarks, leader, fences, links, omission }) =>
      [noteMarks.toString(2), leader ? 'leader' : '', fences > 0 ? `fences ${fences}` : '', links ? 'links' : '', omission ? 'omission' : '']
        .filter((it) => it !== '')
        .join(' '), // prettier-ignore
    {
      'note marks behind a word, and none before one': `
        渠口①有水，塘里②没有。
        ①县志。 ← 11
        ②村史。 ← 0
        ①渠口，②塘。
        ③碑文。 ← 0
        “渠口”③有水
        ④家谱④。 ← 100
        水⑳
        ⑤账本。 ← 10000000000000001000`,
      'where no sign is an ordinal, none is looked for': `
        渠口①有水。
        一、县志 ← 0`,
      'the rest': `
        一、修渠……3 ← 0 leader
        二、修渠 3 ← 0
        \`\`\`
        三、修渠 ← 0 fences 1
        \`\`\`
        \`\`\`
        四、修渠 ← 0 fences 2
        相关链接
        五、修渠 ← 0 links
        （下略）
        六、修渠 ← 0 omission`,
    },
  ],
  'landmarks': [
    ({ landmark, headingDepth, annexes, stop }) =>
      [landmark ?? '', headingDepth > 0 ? `depth ${headingDepth}` : '', ...annexes.map((it) => `annex ${it}`), stop > 0 ? `stop ${stop}` : '']
        .filter((it) => it !== '')
        .join(' '), // prettier-ignore
    {
      'since the candidate before': `
        一、修渠 ←
        ## 上游
        # 下游
        ### 中游
        二、修渠 ← depth 1
        谢谢大家！
        三、修渠 ← closing stop 2
        水。

        附件1：名册
        四、修渠 ← annex annex 1 stop 3
        目录
        五、修渠 ← contents
        附件：1.名册
        水。
        六、修渠 ← annex stop 3
        ----------
        七、修渠 ← stop 2`,
      'an annex title with nothing of its own below it is one of a list': `
        一、修渠
        附件1
        附件2

        一、清塘 ← annex annex 2 stop 4
        附件：名册
        2024年3月1日
        一、植树 ← annex stop 3`,
    },
  ],
}; // prettier-ignore

for (const [name, [tell, texts]] of Object.entries(SETS))
  suite(name, () => {
    for (const [of, text] of Object.entries(texts)) test(of, () => assertFacts(tell, text));
  });
