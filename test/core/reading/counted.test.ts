// What is counted for each line as the heading that it is, or might be: where a row holds, and right beside that where it does
// not. Behind ← stand a # for each level of a heading, its role and the number it should have where it neither begins a series
// nor goes on rightly, and those of the rows in question that are counted, with how often if that is not once.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { EVIDENCE, type RowName } from '../../../src/core/reading/evidence.ts';
import { explain } from '../../../src/core/reading/explain.ts';
import { ROWS } from './pairs/pairs.ts';
import { trim } from './outline.ts';

const ARROW = ' ←';

function assertCounted(names: readonly RowName[], marked: string): void {
  const wanted = trim(`${marked}\n`);
  const lines = wanted.map((line) => line.split(ARROW)[0] ?? '');
  const told = new Map(explain(parse(lines.join('\n'))).map((it) => [it.line, it]));
  const found = wanted.map((line, i) => {
    if (!line.includes(ARROW)) return line;
    const { heading, rows = [] } = told.get(i) ?? {};
    const { level = 0, role = 'right', expected = 0 } = heading ?? {};
    const counted = names.flatMap((name) => {
      const times = rows.find(({ row }) => row === name)?.times;
      return times === undefined ? [] : [times === 1 ? name : `${name}×${Number(times.toFixed(2))}`];
    });
    return [
      `${lines[i]}${ARROW}`,
      ...(heading ? ['#'.repeat(level)] : []),
      ...(role === 'first' || role === 'right' ? [] : [`${role} ${expected}`]),
      ...counted,
    ].join(' ');
  });
  assert.equal(found.join('\n'), wanted.join('\n'));
}

/** The rows of some acts. */
const rowsOn = (...acts: readonly string[]): readonly RowName[] =>
  ROWS.filter((row) => acts.includes(EVIDENCE[row][0]));

const SETS: Readonly<Record<string, readonly [readonly RowName[], Readonly<Record<string, string>>]>> = {
  'going on': [
    rowsOn('go on'),
    {
      'from another number than 1': `
        3.修渠 ← # start 3
        4.筑坝 ← # goOn goOnElsewhere
        5.清塘 ← # goOn goOnElsewhere`,
      'after a lead-in, or the thanks': `
        一、修渠 ← #
        二、筑坝 ← # goOn
        要点：
        三、清塘 ← # goOn goOnAfterLead
        要点如下。
        四、植树 ← # goOn
        谢谢大家！
        五、架桥 ← # goOn goOnClosing`,
      'at another indent': `
        一、修渠 ← #
        　　二、筑坝 ← # goOn goOnIndent
        　　三、清塘 ← # goOn`,
      'at another depth of Markdown': `
        ## 一、修渠 ← #
        ## 二、筑坝 ← # goOn
        三、清塘 ← # goOn goOnMarkdown`,
      'behind a Markdown heading without a number': `
        ## 一、修渠 ← #
        ### 上游
        ## 二、筑坝 ← # goOn
        ## 上游
        ## 三、清塘 ← # goOn
        # 上游
        ## 四、植树 ← # goOn goOnUnderHeading`,
      'and behind one where there is no other': `
        一、修渠 ← #
        ## 上游
        二、筑坝 ← # goOn goOnUnderHeading
        三、清塘 ← # goOn`,
      'beginning or ending alike': `
        一、修渠要早 ← #
        二、修渠要快 ← # goOn goOnParallel
        三、筑坝要快 ← # goOn goOnParallel
        四、清塘要稳 ← # goOn
        五、修路 ← # goOn
        六、修 ← # goOn
        七、修 ← # goOn goOnParallel`,
      'a sentence among titles': `
        一、修渠 ← #
        二、筑坝。 ← # goOn
        三、清塘 ← # goOn
        四、植树 ← # goOn`,
      'a sentence behind two titles': `
        一、修渠 ← #
        二、筑坝 ← # goOn
        三、清塘的人手已经够了。 ← # goOn goOnSentence
        四、植树的人手还不够。 ← # goOn`,
      'the last word behind a paragraph': `
        首先，修渠 ← #
        其次，筑坝 ← # goOn
        水。
        最后，清塘 ← # goOn secondaryLoose`,
      'a word behind paragraphs everywhere': `
        首先，修渠 ← #
        水。
        其次，筑坝 ← # goOn
        水。
        最后，清塘 ← # goOn`,
      'words and numbers': `
        首先，修渠 ← #
        第二，筑坝 ← # goOn wordMix
        第三，清塘 ← # goOn`,
      'words, and a number for which there is none': `
        首先，修渠 ← #
        其次，筑坝 ← # goOn
        第三，清塘 ← # goOn
        最后，植树 ← # goOn`,
      'the last word behind one member': `
        首先，修渠 ← #
        最后，清塘 ←`,
      'the first word twice, and the second': `
        首先，修渠 ← #
        其次，筑坝 ← # goOn
        首先，清塘 ← ##
        其次，植树 ← ## goOn
        再次，架桥 ← # goOn goOnPastNext nestResumed`,
      'a word far on': `
        首先，修渠 ← #
        第三，清塘 ← # missing 2 goOn wordMix
        最后，植树 ← # goOn`,
      'behind a list of its own form': `
        1.修渠，分两处： ← #
        1.上游 ← ##
        2.下游 ← ## goOn
        2.筑坝 ← # goOn nestResumed
        3.清塘 ← # goOn`,
      'behind such a list with more indent': `
        1.修渠，分两处： ← #
        　　1.上游 ← ##
        　　2.下游 ← ## goOn
        2.筑坝 ← # goOn nestResumed`,
      'behind an inner list that would go on with the very number': `
        1.修渠，分两处： ← #
        　1.上游 ← ##
        　2.下游 ← ## goOn
        　3.中游 ← ## goOn
        2.筑坝，分两处： ← # goOn goOnParallel nestResumed
        　1.上游 ← ## restart 1
        　2.下游 ← ## goOn
        3.清塘 ← # goOn nestResumed`,
      'from less indent to an inner list’s': `
        　　1.修渠，分两处： ← #
        1.上游 ← ##
        2.下游 ← ## goOn
        2.筑坝 ← # goOn goOnIndent goOnPastIndent nestResumed
        3.清塘 ← # goOn`,
      'a lookalike': `
        一、修渠 ← #
        二、三家筑坝 ← # goOn goOnOdd
        三、清塘 ← # goOn`,
    },
  ],
  'slips': [
    rowsOn('slip'),
    {
      'numbers left out': `
        一、修渠 ← #
        三、筑坝 ← # missing 2 missing
        六、清塘 ← # missing 3 missing missingMore
        七、植树 ← #`,
      'many numbers left out': `
        一、修渠 ← #
        二、筑坝 ← #
        十五、清塘 ← # missing 3 missing missingMore×6
        十六、植树 ← #
        十七、架桥 ← #`,
      'a number twice': `
        一、修渠 ← #
        二、筑坝 ← #
        二、清塘 ← # duplicate 3 duplicate
        四、植树 ← #`,
      'a number twice, and the next goes on from it': `
        一、修渠 ← #
        二、筑坝 ← #
        二、清塘 ← # duplicate 3 doubled
        三、植树 ← #
        四、架桥 ← #`,
      'a number twice, a title and a sentence': `
        一、修渠 ← #
        二、筑坝 ← #
        二、清塘的人手已经够了。 ← # duplicate 3 duplicate duplicateUnlike
        四、植树 ← #`,
      'a number that fits nowhere': `
        一、修渠 ← #
        二、筑坝 ← #
        一、清塘 ← # wrong 3 wrong firstAgain
        四、植树 ← #
        五、架桥 ← #`,
      'two exchanged': `
        一、修渠 ← #
        三、筑坝 ← # exchanged 2 exchange
        二、清塘 ← # exchanged 3 exchanged
        四、植树 ← #`,
      'delimiters': `
        一、修渠 ← #
        二、筑坝 ← #
        三，清塘 ← # delimiter delimiterMixing×0.6
        四、植树 ← #
        五，架桥 ← # delimiterAgain delimiterMixing×0.6`,
      'a blank for a delimiter': `
        一、修渠 ← #
        二、筑坝 ← #
        三 清塘 ← # blankDelimiter
        四、植树 ← #`,
      'brackets': `
        （一）修渠 ← #
        （二）筑坝 ← #
        【三】清塘 ← # brackets
        四）植树 ← # halfBracket
        （五）架桥 ← #`,
      'numerals': `
        一、修渠 ← #
        2、筑坝 ← # numeral
        三、清塘 ← #`,
      'another numeral, which a list inside had that is closed': `
        一、修渠 ← #
        1、上游 ← ##
        2、下游 ← ##
        二、筑坝 ← #
        3、清塘 ← # numeral
        四、植树 ← #`,
      'the form of another level': `
        一、修渠 ← #
        二、筑坝 ← #
        （三）清塘 ← # otherLevel
        四、植树 ← #`,
      'the form of another level, unlike': `
        一、修渠 ← #
        二、筑坝 ← #
        （三）清塘的人手已经够了。 ← otherLevel otherLevelUnlike
        四、植树 ← # missing 3 missing`,
      'the form of another level, and another numeral': `
        （一）修渠 ← #
        （二）筑坝 ← #
        3、清塘 ← # otherLevel otherLevelNumeral
        （四）植树 ← #`,
      'a decimal of another chapter': `
        1 修渠 ← #
        1.1 上游 ← ##
        1.2 下游 ← ##
        2 筑坝 ← #
        2.1 上游 ← ## restart 1
        1.2 下游 ← ## wrong 2 otherPrefix
        2.3 中游 ← ##`,
      'a list that goes on where the like begin anew': `
        一、修渠 ← #
        1.上游 ← ##
        2.下游 ← ##
        二、筑坝 ← #
        1.上游 ← ## restart 1
        2.下游 ← ##
        三、清塘 ← #
        3.上游 ← ## start 3 notRestarted
        4.下游 ← ##`,
      'articles that begin anew where they ran on': `
        第一章　修渠 ← #
        第一条　上游 ← ##
        第二条　下游 ← ##
        第二章　筑坝 ← #
        第三条　上游 ← ## runOn 3
        第四条　下游 ← ##
        第三章　清塘 ← #
        第一条　上游 ← ## wrong 5 notContinued
        第二条　下游 ← ##`,
    },
  ],
  'opening': [
    rowsOn('open'),
    {
      'at the top, below it, and beside': `
        一、修渠 ← # open openTop
        （一）上游 ← ## open openDirectly
        （二）下游 ← ##
        二、筑坝 ← #
        （一）上游 ← ## restart 1 open likeBefore openDirectly
        （二）下游 ← ##`,
      'below a title, a title with a paragraph, a run-in heading': `
        一、修渠 ← # open openTop
        1.上游 ← ## open openDirectly
        2.下游 ← ##
        二、筑坝 ← #
        水。
        1.上游 ← ## restart 1 open likeBefore looseTitle
        2.下游 ← ##
        三、清塘。塘有两口。 ← #
        水。
        水。
        1.上游 ← ## restart 1 open likeBefore looseRunIn looseMore
        2.下游 ← ##`,
      'behind lead-ins': `
        一、修渠 ← # open openTop
        要做：
        1.上游 ← ## open openLead looseTitle
        2.下游 ← ##
        二、筑坝，要做： ← #
        1.上游 ← ## restart 1 open openLead likeBefore
        2.下游 ← ##
        三、清塘 ← #
        要点如下。
        1.上游 ← ## restart 1 open openAnnounced likeBefore looseTitle
        2.下游 ← ##`,
      'at another number than 1': `
        二、修渠 ← # start 2 open openTop openSecond openAlone openCutText
        三、筑坝 ← #
        5.上游 ← ## start 5 open openElsewhere openAlone openDirectly
        6.下游 ← ##`,
      'at another number, not first, no title': `
        一、修渠 ← # open openTop
        2.上游的人手已经够了。 ← ## start 2 open openSecond openDirectly
        3.下游的人手已经够了。 ← ##
        二、筑坝 ← #`,
      'lists that run on': `
        一、修渠 ← # open openTop
        1.上游 ← ## open openDirectly
        2.下游 ← ##
        二、筑坝 ← #
        3.上游 ← ## runOn 3 open runOn likeBefore openDirectly
        4.下游 ← ##
        三、清塘 ← #
        5.上游 ← ## runOn 5 open runOn runOnHabit likeBefore openDirectly
        6.下游 ← ##
        四、植树 ← #
        1.上游 ← ## restart 1 open restartHabit likeBefore openDirectly
        2.下游 ← ##`,
      'articles that run on, and a cut-out of them': `
        第二章　修渠 ← # start 2 open openTop openSecond openCutText openCut
        第五条　上游 ← ## start 5 open openElsewhere openCut openDirectly
        第六条　下游 ← ##
        第三章　筑坝 ← #
        第七条　上游 ← ## runOn 7 open runOnUnit likeBefore openDirectly
        第八条　下游 ← ##`,
      'articles that begin anew': `
        第一章　修渠 ← # open openTop
        第一条　上游 ← ## open openDirectly
        第二条　下游 ← ##
        第二章　筑坝 ← #
        第一条　上游 ← ## restart 1 open restartUnit likeBefore openDirectly
        第二条　下游 ← ##`,
      'articles under another unit and under none': `
        一、修渠 ← # open openTop
        第一条　上游 ← ## open unitUnder
        第二条　下游 ← ##
        二、筑坝 ← #`,
      'a form that usually stands above': `
        1.修渠 ← # open openTop
        一、上游 ← ## open rankUp
        二、下游 ← ##
        2.筑坝 ← #
        一、上游 ← ## restart 1 open rankUp likeBefore
        二、下游 ← ##`,
      'of the same family': `
        （1）修渠 ← # open openTop
        1）上游 ← ## open sameFamily
        2）下游 ← ##
        （2）筑坝 ← #`,
      'its own form above': `
        1.修渠，分两处： ← # open openTop
        1.上游； ← ## open openLead sameForm nestOwnLead nestItem
        2.下游。 ← ##
        2.筑坝 ← #
        要做：
        　　1.上游 ← ## restart 1 open openLead sameForm nestLead nestDeeper likeBefore reverse looseTitle
        　　2.下游 ← ##
        3.清塘 ← #`,
      'its own family above, another form': `
        1.修渠，分两处： ← # open openTop
        1、上游 ← ## open openLead sameFamily nestOwnLead
        2、下游 ← ##
        2.筑坝 ← #`,
      'below one that is below its own family': `
        1.修渠 ← # open openTop
        （1）上游，分两处： ← ## open openDirectly
        1.左岸 ← ### open openLead rankUp sameFamily nestOwnLead
        2.右岸 ← ###
        （2）下游 ← ##
        2.筑坝 ← #`,
      'in Markdown': `
        # 一、修渠 ← # open openTop
        ## 1.上游 ← ## open openDirectly
        ## 2.下游 ← ##
        # 二、筑坝 ← #
        # 1.上游 ← ## open openDirectly markdownUp
        # 2.下游 ← ##
        # 三、清塘 ← #
        ## 要点
        1.上游 ← ## open looseTitle
        2.下游 ← ##`,
      'beside another list': `
        1.修渠 ← # open openTop
        2.筑坝 ← #
        上游
        一、清塘 ← # open openTop sibling siblingTop siblingTitle siblingLoose siblingDense siblingOuter
        二、植树 ← #
        水。
        （1）架桥 ← ## open looseTitle looseDense
        （2）铺路 ← ##`,
      'beside another list of its own form': `
        1.修渠 ← # open openTop
        2.筑坝 ← #
        水。
        1.清塘 ← # restart 1 open openTop sibling siblingTop siblingLoose siblingDense restart
        2.植树 ← #
        要做：
        1.架桥 ← # restart 1 open openTop openLead likeBefore sibling siblingTop siblingLead siblingLoose siblingDense restart
        2.铺路 ← #`,
      'its own form at another indent, of another shape': `
        一、修渠 ← # open openTop
        1.上游 ← ## open openDirectly
        2.下游 ← ##
        水。
        　　1.左岸。水很清。 ← ### open sameForm nestDeeper nestShape looseTitle looseDense
        　　2.右岸。水很清。 ← ###
        二、筑坝 ← #`,
      'behind a Markdown heading without a number': `
        ## 上游
        1.修渠 ← # open openTop
        2.筑坝 ← #
        ## 下游
        1.清塘 ← # restart 1 open openTop siblingHeading
        2.植树 ← #`,
      'decimals below a number, and in the next chapter': `
        1 修渠 ← # open openTop
        1.1 上游 ← ## open decimalPath
        1.1.1 左岸 ← ### open decimalPath
        1.1.2 右岸 ← ###
        1.2 下游 ← ##
        2 筑坝 ← #
        2.1 上游 ← ## restart 1 open decimalPath likeBefore
        2.2 下游 ← ##`,
      'decimals of chapters without a heading': `
        1.1 上游 ← # open openTop
        1.2 下游 ← #
        2.1 上游 ← # open openTop decimalNext
        2.2 下游 ← #
        3.1 上游 ← # restart 1 open openTop likeBefore decimalNext
        3.2 下游 ← #`,
      'an article inserted': `
        第一条　修渠 ← # open openTop
        第二条　筑坝 ← #
        第二条之一　清塘 ← # inserted
        第二条之二　植树 ← #
        第三条　架桥 ← #
        第三条之二　铺路 ← # openElsewhere inserted
        第四条　挖井 ← #`,
      'articles inserted behind inserted ones': `
        第一条　修渠 ← # open openTop
        第一条之一　筑坝 ← # inserted
        第一条之一之一　清塘 ← # inserted
        第一条之一之二　植树 ← #
        第一条之二　架桥 ← #
        第二条　铺路 ← #
        第二条之一　挖井 ← # inserted
        第四条之一　养蚕 ←`,
      'an item inserted, and lists inside': `
        一、修渠 ← # open openTop
        （一）上游 ← ## open openDirectly
        一之一、筑坝 ← # inserted
        （一）下游 ← ## restart 1 open unlikeBefore openDirectly
        （二）中游 ← ##
        二、清塘 ← #`,
      'at a number that goes on where nothing runs on': `
        一、修渠 ← # open openTop
        1.上游 ← ## open openDirectly
        2.下游 ← ##
        二、筑坝 ← #
        3.中游 ← ## start 3 open runOn likeBefore openDirectly
        三、清塘 ← #
        1.左岸 ← ## restart 1 open likeBefore openDirectly
        2.右岸 ← ##`,
      'beyond what is lacking where lists run on': `
        一、修渠 ← # open openTop
        1.上游 ← ## open openDirectly
        2.下游 ← ##
        二、筑坝 ← #
        3.中游 ← ## runOn 3 open runOn likeBefore openDirectly
        4.源头 ← ##
        三、清塘 ← #
        7.左岸 ← ## missing 5 open runOn runOnHabit likeBefore openDirectly
        8.右岸 ← ##
        四、植树 ← #
        12.桑 ← ## start 12 open openPastHabit openElsewhere openAlone likeBefore openDirectly
        13.松 ← ##`,
      'articles left out, and one that comes again': `
        第一章　修渠 ← # open openTop
        第一条　上游 ← ## open openDirectly
        第二条　下游 ← ##
        第二章　筑坝 ← #
        第五条　上游 ← ## missing 3 open runOnUnit likeBefore openDirectly
        第六条　下游 ← ##
        第三章　清塘 ← #
        第六条　上游 ← ## duplicate 5 open runOnUnit likeBefore openDirectly
        第八条　下游 ← ##`,
      'the first in the running text': `
        要点有三。一、修渠。
        二、筑坝 ← # open openTop openSecond openFirstInText openFirstLabelled openAlone openCutText
        三、清塘 ← #`,
    },
  ],
  'closing': [
    rowsOn('close'),
    {
      'series of one, two, three': `
        一、修渠 ← #
        1.上游 ← ##
        二、筑坝 ← # one
        1.上游 ← ## restart 1
        2.下游 ← ##
        三、清塘 ← # two
        1.上游 ← ## restart 1
        2.下游 ← ##
        3.中游 ← ##
        四、植树 ← #`,
      'a lone sentence, a lone word, a lone article': `
        一、修渠 ← #
        1.上游的人手已经够了。 ←
        二、筑坝，这样来做： ← #
        首先，上游 ← ##
        三、清塘 ← # one oneSecondary
        第一条　上游 ← ##
        四、植树 ← # one oneUnit`,
      'promises kept and broken': `
        一、修渠 ← #
        要做三件事：
        1.上游 ← ##
        2.下游 ← ##
        3.中游 ← ##
        二、筑坝 ← # promiseKept
        要做三件事：
        1.上游 ← ## restart 1
        2.下游 ← ##
        三、清塘 ← # two promiseBroken`,
      'a lone line that leads to a list of its own form': `
        一、修渠 ← #
        1.上游，分两处： ←
        1.左岸 ← ##
        2.右岸 ← ##
        二、筑坝 ← # two promiseKept`,
      'a list under its own form with more indent': `
        一、修渠 ← #
        1.上游，分两处： ← ##
        　　1.左岸 ← ###
        　　2.右岸 ← ###
        二、筑坝 ← # one two promiseKept`,
      'two at once': `
        一、修渠 ← #
        （一）上游 ← ##
        1.左岸 ← ###
        二、筑坝 ← # one×2`,
    },
  ],
}; // prettier-ignore

for (const [name, [rows, texts]] of Object.entries(SETS))
  suite(name, () => {
    for (const [of, text] of Object.entries(texts)) test(of, () => assertCounted(rows, text));
  });
