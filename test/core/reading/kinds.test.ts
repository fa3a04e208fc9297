// What is read wrongly most easily, kind by kind. The sound texts stand in kinds.ts, for the rules are silent on them too.
import { suite, test } from 'node:test';
import { type Kinds, SOUND } from './kinds.ts';
import { assertOutline } from './outline.ts';

/** Texts with a fault: its lines are headings all the same, at their level. */
const FAULTY: Kinds = {
  'a decimal at the end of its list': {
    'that stands twice': `
      # 第一章 选址
      ## 1.1 水源
      ## 1.2 地势
      ## 1.2 邻里
      # 第二章 建房
      ## 2.1 打地基
      ## 2.2 砌墙`,
    'behind a gap, glued': `
      # 第一章　选址
      ## 1.1水源
      ## 1.2地势
      ## 1.3交通
      # 第二章　建房
      ## 2.1打地基
      ## 2.3砌墙`,
  },
  'the chapter that a decimal names': {
    'is the one before, for a whole list': `
      # 1 苗圃
      ## 1.1 围栏
      ## 1.2 灌溉
      # 2 果园
      ## 1.1 剪枝
      ## 1.2 疏果
      # 3 仓库
      ## 3.1 通风
      ## 3.2 防鼠`,
    'is the one before, for one item': `
      # 第一章　苗圃
      ## 1.1 围栏
      ## 1.2 灌溉
      # 第二章　果园
      ## 2.1 剪枝
      ## 1.2 疏果
      ## 2.3 采摘
      # 第三章　仓库
      ## 3.1 通风
      ## 3.2 防鼠`,
  },
  'a list of contents': {
    'before a body whose second number is wrong': `
      河道巡查工作报告
      目录
      一、去年的水情
      二、今年的堤防
      三、明年的打算
      # 一、去年的水情
      水位最高时离堤顶一尺。
      # 三、今年的堤防
      加高了两段。
      # 三、明年的打算
      再加高一段。`,
    'before a body that lacks a number': `
      河道巡查工作报告
      目录
      一、去年的水情……1
      二、今年的堤防……2
      三、明年的打算……3
      # 一、去年的水情
      水位最高时离堤顶一尺。
      # 二、今年的堤防
      加高了两段。
      # 四、明年的打算
      再加高一段。`,
  },
  'a full stop behind a number': {
    'in the middle of its series, and at its end': `
      # 一、已经修好的
      ## 1.东井。
      ## 2。西井。
      ## 3.北井。
      # 二、还没有修的
      ## 1.南桥。
      ## 2。北桥。`,
    'behind a Han number': `
      # 一、挖渠
      从上游挖起。
      # 二。放水
      从下游放起。
      # 三、看水
      日夜有人。`,
  },
  'signs that stand for numerals': {
    'for 二': `
      # （一）挖渠
      从上游挖起。
      # （=）放水
      从下游放起。
      # （三）看水
      日夜有人。`,
    'for 十': `
      # 九、记账
      # +、对账
      # 十一、贴账`,
  },
  'a hole in a series': {
    'costs no member its place': `
      # 一、选种
      ## （一）看粒
      ## （二）看色
      # 五、移栽
      ## （一）选天
      ## （四）选地
      # 六、管水
      ## （一）早晚各一次`,
  },
  'a list behind a colon, in a form of its own': {
    'stands in the section before it': `
      # （一）清淤
      ## 1．定段。
      ## 2．定人。
      # （二）补漏
      ## 1．查漏。
      ## 2．备料。
      各队的进度如下：
      ## （一）、东队
      ### 1、查完了。
      ### 2、料齐了。
      ## （二）、西队
      ### 1、查了一半。
      ### 2、料还缺。
      # （三）看水
      日夜有人。`,
  },
};

for (const [kind, texts] of [...Object.entries(SOUND), ...Object.entries(FAULTY)]) {
  suite(kind, () => {
    for (const [name, text] of Object.entries(texts)) test(name, () => assertOutline(`${text}\n`));
  });
}
