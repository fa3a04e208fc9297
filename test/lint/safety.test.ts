// A fix is safe only if no reference is left meaning something else; and what check promises is what fix does.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { fixAll, fixesAlone, lint, type LintOptions, mendable } from '../../src/lint/lint.ts';
import { translate } from '../../src/lint/messages.ts';
import { rules } from '../../src/lint/registry.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { checkFindings, checkFixed, checkSilent } from './check.ts';

/** Each finding's fix: its title, whether it is safe, and the text after it. */
function fixesIn(text: string): { title: string; safe: boolean; after: string }[] {
  return lint(parse(text)).flatMap(({ fixes }) =>
    fixes.map(({ title, safe, edits }) => ({
      title: translate(title),
      safe,
      after: applyEdits(text, edits),
    })),
  );
}

describe('a fix and the references of the text', () => {
  const GAP = `一、去年的工作
都已办完。
二、存在的问题
BODY
四、下步打算
先易后难。
五、组织保障
专人负责。`;

  it('takes a reference along with its section, says so, and is left to the writer', () => {
    const text = GAP.replace('BODY', '还有不少，详见第四部分。');
    assert.deepEqual(fixesIn(text), [
      {
        title:
          'Renumber 2 items from here on: “四、” becomes “三、”, and the reference “第四部分” becomes “第三部分”',
        safe: false,
        after: text.replace('四、', '三、').replace('五、', '四、').replace('第四', '第三'),
      },
    ]);
    assert.deepEqual(fixAll(lint(parse(text))), []);
  });

  for (const words of [
    '四、五两项最要紧。',
    '其中第四项由老韩办。',
    '按照“四、下步打算”办。',
    '三中所说的账另算。',
  ])
    it(`is not safe where a sentence names a number that changes, or would come to be: ${words}`, () => {
      assert.deepEqual(mendable(lint(parse(GAP.replace('BODY', words)))), []);
    });

  it('takes several along', () => {
    const text = GAP.replace('BODY', '还有不少，详见第四部分、第五部分。');
    const [fix] = fixesIn(text);
    assert.equal(fix?.title, 'Renumber 2 items from here on: “四、” becomes “三、”, and 2 references follow');
    assert.equal(
      fix?.after,
      text
        .replace('第四部分、第五部分', '第三部分、第四部分')
        .replace('四、下', '三、下')
        .replace('五、组', '四、组'),
    );
  });

  it('is not safe where a reference that points nowhere would come to point somewhere', () => {
    const text = GAP.replace('BODY', '还有不少，详见第三部分。');
    const [fix] = fixesIn(text);
    assert.deepEqual(
      [fix?.title, fix?.safe],
      [
        'Renumber 2 items from here on: “四、” becomes “三、”; “第三部分” will then mean something else',
        false,
      ],
    );
  });

  it('is safe where no reference names what changes', () => {
    for (const words of ['不同于第一部分。', '第四件事最难。', '四项工作都要做，第四，要快。'])
      assert.deepEqual(
        fixesIn(GAP.replace('BODY', words)).map(({ safe }) => safe),
        [true],
      );
  });

  it('is safe where another form leaves the number, and rewrites the reference that is written alike', () => {
    const text = '一、甲\n（一）子\n(二)丑\n（三）寅，前述(二)说得很清楚。\n二、乙';
    const [fix] = fixesIn(text);
    assert.deepEqual([fix?.safe, fix?.after], [true, text.replaceAll('(二)', '（二）')]);
  });

  it('leaves alone what follows behind a number that is left to the writer', () => {
    const text = '一、甲\n三、乙，详见第三部分\n四、丙\n六、丁\n七、戊';
    assert.deepEqual(
      lint(parse(text)).map(({ rule }) => rule),
      ['missing-number', 'missing-number'],
    );
    assert.deepEqual(mendable(lint(parse(text))), []);
  });

  for (const [name, line] of Object.entries({
    'has lost its ordinal among items': '布置床铺',
    'has lost its numeral': '、布置床铺',
    'has lost the numeral in its brackets': '（）布置床铺',
    'has lost its delimiter': '二布置床铺',
    'has a remark before its ordinal': '（新增）二、布置床铺',
    'has a dash before its ordinal': '——二、布置床铺',
    'says that text is hidden': '……此处隐藏826个字……',
  }))
    it(`leaves a gap to the writer in which a line ${name}`, () => {
      const text = `要求如下：\n一、打扫寝室\n${line}\n三、维护环境\n四、节约用水`;
      assert.deepEqual(mendable(lint(parse(text))), []);
    });

  it('closes a gap in which there is nothing but text', () => {
    const text = '一、打扫寝室\n每周一次，由室长带头。\n三、维护环境\n不得乱丢。\n四、节约用水\n随手关好。';
    assert.deepEqual(
      fixesIn(text).map(({ safe }) => safe),
      [true],
    );
  });

  for (const [name, text] of Object.entries({
    'articles that are quoted':
      '章程里写得明白：\n第五条　社员一人一票。\n第九条　分红按工分。\n这两条谁也不能改。',
    rooms: '房间安排\n101、会议室\n102、资料室\n103、仓库\n105、值班室',
    'questions of a longer list':
      '问题摘录\n5. 水从哪里来？\n6. 路往哪里修？\n11. 钱从哪里出？\n12. 人从哪里找？',
    'days of a log': '工作日志\n1、下雨\n2、天晴\n5、换绳\n8、加盖\n9、验水',
    'a menu of keys': '请按键\n1、报修\n2、查水表\n3、缴费\n9、重听',
    'answers to choose from':
      '一、做饭用什么？\n1. 煤气\n2. 电\n9. 不知道\n二、点灯用什么？\n1. 煤油\n2. 电\n9. 不知道',
    'chapters that were picked': '本周读三节：\n第二节　水车\n第三节　渡口\n第六节　石桥',
    'homework below sections':
      '一、今日作业\n5. 算一算\n6. 想一想\n9. 写一写\n二、明日作业\n2. 读一读\n4. 背一背',
    'every other exercise': '选做题（双号）\n2.算一算\n4.想一想\n6.写一写',
    'a short list with two gaps': '工作日志\n1、下雨\n3、天晴\n4、换绳\n6、加盖\n7、验水\n8、收工',
    'a list of answers behind the questions':
      '习题\n1.船上几人？\n2.桥上几人？\n3.路上几人？\n4.树上几只？\n答案\n2.两张\n4.八支',
    'a ranking with a shared place': '名次如下：\n1、石头\n2、小麦\n2、老韩\n4、小满',
    'a ranking whose first place is shared': '名次\n1、石头\n1、小麦\n3、老韩',
    'a list that says why one is missing': '名单\n1. 红旗队\n2. 青松队\n4. 石榴队\n5. 金星队\n（3号队退赛）',
    'a list that says so beside a member':
      '议程\n一、讨论水渠\n二、讨论学堂\n四、讨论操场（三已在上午议过）\n五、散会',
    'sections that were pasted':
      '一、晒场\n要平。\n二、水井\n要淘。\n三、仓库\n要修。\n二、学堂\n要建。\n三、渡口\n要补。\n四、石桥\n要看。',
  }))
    it(`leaves to the writer the numbers of ${name}`, () => {
      assert.deepEqual(mendable(lint(parse(text))), []);
    });

  for (const [name, text] of Object.entries({
    'goes on behind an ordinal, at the end':
      '公约\n第一条　按时起床。\n第二条　按时睡觉。\n第三条，大家都同意，就不念了。',
    'goes on behind an ordinal, before the real one':
      '公约\n第一条　按时起床。\n第二条　按时睡觉。\n第三条，大家都同意，就不念了。\n第三条　讲卫生。\n第四条　讲礼貌。',
    'counts behind what may be an ordinal':
      '一、清理邮路\n二，三层的锁要换。\n锁在库里。\n三、理顺戏台\n台要理。\n四、收尾',
  }))
    it(`leaves a form to the writer where a sentence ${name}`, () => {
      assert.ok(fixesIn(text).length > 0);
      assert.deepEqual(mendable(lint(parse(text))), []);
    });

  it('gives an article its form that others go on behind', () => {
    const text = '公约\n第一条　按时起床。\n第二条，按时睡觉。\n第三条　讲卫生。\n第四条　讲礼貌。';
    assert.deepEqual(
      fixesIn(text).map(({ safe }) => safe),
      [true],
    );
  });

  for (const [name, text] of Object.entries({
    'alone at the end': '讲话\n一、晒场\n扫干净。\n二、水井\n淘干净。\n四、渡口\n修好。',
    'in a long list':
      '要求\n1.打扫寝室\n2.布置床铺，做到整齐\n4.维护环境\n5.节约用水，随手关好\n6.爱护花木\n7.按时熄灯',
    'twice where a title is doubled':
      '安排\n一、晒场\n扫干净。\n二、水井\n淘干净。\n二、学堂\n补好。\n四、渡口\n修好。',
  }))
    it(`closes a gap ${name}`, () => {
      assert.deepEqual(
        fixesIn(text).map(({ safe }) => safe),
        [true],
      );
    });

  it('says nothing of a number that is left out together with the one before', () => {
    checkSilent(
      '计划\n一、清场\n场要清。\n二、放线\n线要直。\n三、四（略）\n五、砌墙\n墙要正。\n六、盖瓦\n瓦要密。',
    );
  });

  it('leaves a numeral to the writer where those that show it may belong elsewhere', () => {
    const text =
      '讲话\n一、要求\n1、提高认识。要学。\n二、加强领导。要干。\n三、抓好落实。要查。\n二、措施\n1、快。\n2、好。';
    assert.deepEqual(
      fixesIn(text).map(({ safe, after }) => [safe, after]),
      [[false, text.replace('1、提', '一、提')]],
    );
  });

  it('leaves a number to the writer that stands below it again', () => {
    const text = '1 甲\n1.1 子\n1.2 丑\n3 乙\n3.1 寅\n3.2 卯\n4 丙\n4.1 辰\n4.2 巳';
    const [fix] = fixesIn(text);
    assert.deepEqual([fix?.safe, fix?.after], [false, text.replace(/^3/gm, '2').replace(/^4/gm, '3')]);
  });
});

describe('what check promises', () => {
  it('is what fix does: a promise that does not fit is found at once, not after the fix', () => {
    const text = '下面讲四点意见。\n一、甲\n二、乙\n四、丙\n谢谢大家！';
    const findings = lint(parse(text));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['promised-count', 'missing-number'],
    );
    const left = lint(parse(applyEdits(text, fixAll(findings))));
    assert.deepEqual([mendable(findings).length, left.map(({ rule }) => rule)], [1, ['promised-count']]);
  });

  it('is a fix only where the mended text would be read as it is meant', () => {
    // Mended to 二、, the line would be one of another series.
    const text = '（一）甲\n1、子\n2．丑\n三．寅\n（二）乙\n（三）丙';
    for (const { after, safe } of fixesIn(text))
      if (safe) assert.equal(parse(after).sections.length, parse(text).sections.length);
  });

  it('holds whatever the writer has switched off', () => {
    const text = '一、甲\n二、乙，详见第四部分。\n四、丙\n五、丁';
    const options: LintOptions = { rules: { 'broken-reference': 'off', 'promised-count': 'off' } };
    assert.deepEqual(mendable(lint(parse(text), options)), []);
  });

  it('is not made by itself where something else must be mended along with it', () => {
    const text = '（一）甲\n1、子\n2．丑\n三．寅\n（二）乙\n（三）丙';
    const draft = parse(text);
    for (const finding of lint(draft)) {
      for (const { edits } of fixesAlone(draft, finding)) {
        const after = parse(applyEdits(text, edits));
        assert.deepEqual(
          after.sections.map(({ line, parent }) => [line, parent]),
          draft.sections.map(({ line, parent }) => [line, parent]),
        );
      }
    }
  });
});

describe('a number in the form of a list around it', () => {
  it('is said to come twice, and no member of the list inside', () => {
    checkFixed(
      `第1章 修渠
1)备料
先清点。
2)备石
先选山。
(a)青石
山上有。
(b)条石
2)找人
^^ duplicate-number
老手带新手。
4)开工`,
      `第1章 修渠
1)备料
先清点。
2)备石
先选山。
(a)青石
山上有。
(b)条石
3)找人
老手带新手。
4)开工`,
    );
  });
});

describe('a gap that another mend makes certain', () => {
  it('is closed at once, by a mend that does the other’s work', () => {
    checkFixed(
      `（一）法
（十）
^^^ missing-number
十一）口
^^^ mixed-brackets`,
      `（一）法
（二）
（三）口`,
    );
    checkFixed(
      `二、备料
1、木
3、石
^^ missing-number
4、瓦
５.砖
^^ mixed-numeral`,
      `二、备料
1、木
2、石
3、瓦
4、砖`,
    );
  });
});

describe('a series in a form that the standard does not have, with a slip', () => {
  it('is mended at once: the slip’s mend gives its members the form, too', () => {
    checkFixed(
      `一、甲
（一）子
1、做
^^ nonconforming-ordinal
2、想
2、说
^^ duplicate-number
3、看
（二）丑
1、做
^^ nonconforming-ordinal
2、想
二、乙
（一）子
（二）丑`,
      `一、甲
（一）子
1.做
2.想
3.说
4.看
（二）丑
1.做
2.想
二、乙
（一）子
（二）丑`,
      { standard: 'gbt9704' },
    );
  });

  it('gets its form without the slip where a reference stands against the number', () => {
    checkFixed(
      `一．甲
^^ nonconforming-ordinal
二．乙
二．丙
^^ duplicate-number
三．丁
详见第三部分。`,
      `一、甲
二、乙
二．丙
三、丁
详见第三部分。`,
      { standard: 'gbt9704' },
    );
  });
});

describe('a decimal out of order below a number out of order', () => {
  it('follows that number as it stands', () => {
    const text = '1 甲\n1.1 子\n1.2 丑\n2 乙\n2.1 寅\n2.2 卯\n9 丙\n9.1 辰\n2.5 巳\n4 丁\n4.1 午\n';
    const fixed = applyEdits(text, fixAll(lint(parse(text))));
    assert.equal(fixed, text.replace('2.5', '9.2'));
    assert.deepEqual(mendable(lint(parse(fixed))), []);
  });

  it('converges in the company of other slips', () => {
    const text = ' 1 甲\n1.1 \n####1.1.2 乙\n#2\n　　一、（\n　　十、十\n####1.1.1丙\n1..\n#3';
    const fixed = applyEdits(text, fixAll(lint(parse(text))));
    assert.deepEqual(mendable(lint(parse(fixed))), []);
  });
});

describe('fixes', () => {
  it('are as good as none where a rule would mend for ever', () => {
    const restless: Rule = {
      id: 'restless',
      severity: 'warning',
      description: '',
      check: ({ draft }) => [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
          message: { template: '', args: [] },
          mend: () => ({
            title: { template: '', args: [] },
            sure: true,
            edits: [
              {
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                text: draft.lines[0]?.charAt(0) ?? '',
              },
            ],
          }),
        },
      ],
    };
    const findings = lint(parse('甲'), { registry: [restless, ...rules] });
    assert.deepEqual(
      findings.map(({ fixes }) => fixes),
      [[]],
    );
  });
});

describe('numbers that may be meant as they stand', () => {
  const LEFT: Readonly<Record<string, string>> = {
    'a running head': '图书馆手册 / 第一章 总则 / 全镇开放。 / 第一章 总则 / 保持安静。 / 第二章 借阅 / 凭证借书。 / 第三章 附则 / 即日施行。',
    'a heading that is continued': '圖書館手冊 / 第一章　總則 / 全鎮開放。 / 第二章　借閱 / 憑證借書。 / 第二章　借閱（續） / 逾期收費。 / 第三章　附則',
    'slides of one section': '# 汇报 / ## 一、种树 / 三百棵。 / ## 二、修路（1） / 两里。 / ## 二、修路（2） / 一座桥。 / ## 三、打井 / 四口。',
    'the old wording, and the new': '第一条 本社名为青溪诗社。 / 第二条（原） 每年交费十元。 / 第二条（新） 每年交费二十元。 / 第三条 社员可以退社。',
    'two drafts of one article': '第一条 本社名为青溪诗社。 / 第二条 （方案一）每年交费十元。 / 第二条 （方案二）每年交费二十元。 / 第三条 社员可以退社。',
    'a summary above the text': '重点整理 /  / 第一章 绪论 1. 含义 2. 任务 /  / 第一章 绪论 /  / 含义如下。 /  / 第二章 由来 /  / 由来如下。',
    'two columns': '守则 / 第一条 按时到会 / 第四条 不带食物 / 第二条 保持安静 / 第五条 爱护图书 / 第三条 轮流发言 / 第六条 关灯离开',
    'weeks with something to report': '教学安排 / 第1周 始业教育 / 第2周 第一单元 / 第4周 第二单元 / 第5周 测验',
    'chapters that were chosen': '复习重点 / 第一章 绪论 / 记住定义。 / 第三章 方法 / 会用即可。 / 第四章 应用 / 看例题。 / 第七章 综述 / 通读。',
    'an amended law': '第一條　本社名為青溪詩社。 / 第一條之一　簡稱青社。 / 第二條　設於青溪鎮。 / 第四條　社員可以退社。 / 第五條　公布日施行。',
    'a repealed article': '第一條　本社名為青溪詩社。 / 第二條　（刪除） / 第三條　設於青溪鎮。 / 第五條　社員可以退社。 / 第六條　公布日施行。',
    'those that share a place': '比赛成绩 / 1. 方竹 98分 / 2. 何梅 97分 / 2. 秦松 97分 / 4. 柳岸 95分 / 5. 白石 94分',
    'the cells of a table': '产量统计 / 甲村 / 1.1 / 1.3 / 乙村 / 1.2 / 1.5 / 丙村 / 1.4 / 1.6',
    'two articles that are cited': '加入本會 / 第八條 本會會員分下列二種： / 一、個人會員。 / 二、團體會員。 / 第三十五條 本會經費來源如下： / 一、入會費。 / 二、常年會費。',
    'lists whose labels are lost': '一、申請書 / 二、身分證影本 / 三、戶籍謄本 / 四、其他證明 / 一、臨櫃辦理 / 一、郵寄辦理 / 二、資格審查 / 三、公所函文',
    'a second list whose first line was not taken': '通知 /  / 1. 明天停水。 /  / 2. 后天停电。 /  / 1. 明天打针。 /  / 2. 后天体检。',
    'years below a heading': '一、修路 / 两里。 / 二、大事 / 2021、书屋落成。 / 2022、添书三百册。 / 三、打算',
    'columns of ones': '行事曆 / 第1週 02-11 /   1. 2/15 開學 /   2. 2/16 上課 / 第2週 02-18 /   1. 2/20 量身高 /   1. 2/21 收餐費 /   1. 2/22 家長會 / 第3週 02-25 /   1. 2/28 放假 /   1. 3/1 教學',
    'another paper that begins with its third part': '甲卷 / 一、填空 / 略。 / 二、改错 / 略。 / 三、名词 / 略。 / 四、简答 / 略。 / 五、论述 / 略。 / 三、名词 / 略。',
  }; // prettier-ignore
  for (const [name, text] of Object.entries(LEFT))
    it(`are left to the writer: ${name}`, () => {
      const written = text.replaceAll(' / ', '\n');
      assert.equal(applyEdits(written, fixAll(lint(parse(written)))), written);
    });

  const RANGES = [
    '第三条—第五条 略。',
    '第三-五条 （删除）',
    '第三条至第五条 （删除）',
    '第三至五条 略。',
    '**第三条至第五条** 略。',
  ];
  for (const line of RANGES)
    it(`are silent behind ${line}`, () => {
      checkSilent(`第一条 社名为青溪。\n第二条 社设在镇上。\n${line}\n第六条 可以退社。\n第七条 即日施行。`);
    });

  const SHARED: Readonly<Record<string, string>> = {
    'the halves of a chapter': '第一章 老船 / 船停在芦苇边。 / 第二章 夜路（上） / 没有月亮。 / 第二章 夜路（下） / 月亮出来了。 / 第三章 布摊 / 摊主姓何。',
    'the parts of a chapter, counted': '第十一章 夜路（一） / 没有月亮。 / 第十一章 夜路（二） / 云散了。 / 第十一章 夜路（三） / 月亮出来了。 / 第十二章 布摊 / 摊主姓何。',
    'chapters that name their volume': '第一卷 第一章 老船 / 船停在芦苇边。 / 第一卷 第二章 新桨 / 桨是桑木的。 / 第二卷 第一章 布摊 / 摊主姓何。 / 第二卷 第二章 茶棚 / 茶是凉的。',
  }; // prettier-ignore
  for (const [name, text] of Object.entries(SHARED))
    it(`are silent where they are shared on purpose: ${name}`, () => {
      checkSilent(text.replaceAll(' / ', '\n'));
    });

  it('twin: one half stands twice, another bracket, no volume', () => {
    checkFindings(`第一章 老船
船停在芦苇边。
第二章 夜路（上）
没有月亮。
第二章 夜路（上）
^^^ duplicate-number
月亮出来了。
第三章 布摊
摊主姓何。`);
    checkFixed(
      `第一章 老船（上）
船停在芦苇边。
第二章 夜路（上）
没有月亮。
第二章 茶棚（下）
^^^ duplicate-number
茶是凉的。
第四章 布摊
摊主姓何。`,
      `第一章 老船（上）
船停在芦苇边。
第二章 夜路（上）
没有月亮。
第三章 茶棚（下）
茶是凉的。
第四章 布摊
摊主姓何。`,
    );
  });

  it('twin: one article lost, a rule with the number of the one before', () => {
    checkFixed(
      `第七条 社设在镇上。
第八条 社员分两种。
第十条 社员可以退社。
^^^ missing-number
第十一条 即日施行。`,
      `第七条 社设在镇上。
第八条 社员分两种。
第九条 社员可以退社。
第十条 即日施行。`,
    );
    checkFixed(
      `1. 按时到会。
2. 保持安静。
2. 轮流发言。
^^ duplicate-number
4. 爱护图书。`,
      `1. 按时到会。
2. 保持安静。
3. 轮流发言。
4. 爱护图书。`,
    );
  });
});

describe('numbers that make no series', () => {
  it('are left to the writer: articles picked out of a contract', () => {
    const draft = `# 合作合同

## 第一条 标的
建一座书屋。

## 第六条 付款（修订）
   ^^^ number-out-of-order
首付四成。

## 第五条 验收（修订）
   ^^^ missing-number
十日以内。

## 第十条 违约（补充）
   ^^^ number-out-of-order
另行约定。`;
    checkFixed(draft, draft.replace(/ *\^+ .*\n/g, ''));
  });

  it('are silent where they count down', () => {
    checkFindings(`年度五件事
五、书屋开放
添书三百册。
四、大桥通车
全长百米。
三、医院搬迁
新址在东街。
二、学校扩建
新增六个班。
一、公园落成
占地十亩。`);
  });

  it('are silent where they are quoted', () => {
    checkFindings(`一、看渠的规矩
老人们传下来这样几句：“看渠的人要记住：
（一）水不过夜；
（四）闸不离人；
（八）账不过月。”
二、放水的规矩
老人们说「放水也有三条：
1.先远后近；
3.先干后湿。」
三、清淤的规矩
按户出工。`);
  });

  it('twin: words in quotation marks within a list, and a quotation without an end', () => {
    checkFindings(`一、看渠的规矩
老人们说的“规矩”有三条：
（一）水不过夜；
（三）闸不“离人”；
^^^ missing-number
（四）账不过月。
二、放水的规矩
老人们说“放水也有三条：
1.先远后近；
3.先“干”后湿。
^^ missing-number
三、清淤的规矩
按户出工。`);
  });

  it('twin: a number that is wrong among others that go on', () => {
    checkFixed(
      `一、书屋开放
添书三百册。
二、大桥通车
全长百米。
五、医院搬迁
^^ number-out-of-order
新址在东街。
四、学校扩建
新增六个班。
五、公园落成
占地十亩。`,
      `一、书屋开放
添书三百册。
二、大桥通车
全长百米。
三、医院搬迁
新址在东街。
四、学校扩建
新增六个班。
五、公园落成
占地十亩。`,
    );
  });
});
