// The line by itself: see pairs.ts.
import type { Pairs } from './pairs.ts';

export const LINE: Pairs = {
  heading: {
    holds: `
      # 一、修渠；
      # 二、架桥；`,
    twin: `
      修渠。春天动的工，秋天才完。
      架桥。春天动的工，秋天才完。`,
  },
  boundaryLikely: {
    holds: `
      # 一、挖井
      会修船的人都住在河边
      　　一、老张；`,
    twin: `
      会修船的人不多，算下来也只有几个。
      # 　　一、老张`,
  },
  boundaryDoubtful: {
    holds: `
      # 一、会修船的人不多，
      （一）老张一个。`,
    twin: `
      # 一、会修船的人不多
      ## 1、老张一个`,
  },
  boundaryUnlikely: {
    holds: `
      会修船的人，
      （一）老张。他修了一辈子。`,
    twin: `
      会修船的人。
      # 一、老张。他修了一辈子。`,
  },
  blankBefore: {
    holds: `
      修船的人都上了年纪。

      # （一）修渠的人手已经够了。`,
    twin: `
      修船的人都上了年纪，
      一、修渠。春天动的工，秋天才完。`,
  },
  hashes: {
    holds: `
      大家都看见了
      # ## 3、修渠的人手已经够了。`,
    twin: `
      大家都看见了
      3、修渠的人手已经够了。`,
  },
  emphasis: {
    holds: `
      大家都看见了，
      # a. **修渠**`,
    twin: `
      1、修渠的人手**已经够了**。`,
  },
  shortTitle: {
    holds: `
      # 一、修渠`,
    twin: `
      二、修渠的人手已经够了。`,
  },
  openLong: {
    holds: `
      大家都看见了。
      三、修渠要赶在入冬以前办，办得好不好要看各家各户出不出力肯不肯吃苦`,
    twin: `
      大家都看见了。
      # 一、修渠。春天动的工，秋天才完。`,
  },
  oneSentence: {
    holds: `
      二、修渠的人手已经够了。
      架桥的人手已经够了。`,
    twin: `
      大家都看见了。
      # ①修渠。春天动的工，秋天才完。`,
  },
  emptyTitle: {
    holds: `
      # 一、修渠
      今年的事还有
      1、`,
    twin: `
      # 1、修渠。春天动的工，秋天才完。`,
  },
  bareNumber: {
    holds: `
      # 1.1 修渠

      2`,
    twin: `
      # 1.1 修渠
      # 1.2 架桥
      # 1.3 植树`,
  },
  secondary: {
    holds: `
      一是修渠；`,
    twin: `
      # 一、修渠；`,
  },
  arabicBlank: {
    holds: `
      # 1.1 修渠
      # 1.2 架桥
      3 植树；`,
    twin: `
      # 1 修渠
      ## 1.1 架桥
      ## 1.2 植树
      # 2 清塘`,
  },
  arabicBlankChapter: {
    holds: `
      天黑才散要赶在入冬以前办，办得好不好要看各家各户出不出力肯不肯吃苦
      # 1 修渠
      ## 1.1 架桥
      ## 1.2 植树`,
    twin: `
      1 修渠。春天动的工，秋天才完。
      大家都看见了。`,
  },
  glued: {
    holds: `
      # 1.1修渠
      1修渠`,
    twin: `
      # 2 渠道设计
      ## 2.1 备料
      备齐了。`,
  },
  hanBlank: {
    holds: `
      大家都看见了，
      一 修渠`,
    twin: `
      大家都看见了。
      # 一、修渠`,
  },
  latin: {
    holds: `
      天黑才散。
      a)修渠的人手已经够了。`,
    twin: `
      大家都看见了。
      # 一、修渠`,
  },
  roman: {
    holds: `
      今年的事还有
      Ⅳ.修渠；`,
    twin: `
      大家都看见了。
      # 一、修渠`,
  },
  bracketed: {
    holds: `
      # （一）修渠的人手已经够了。`,
    twin: `
      大家都看见了。
      一、修渠的人手已经够了。`,
  },
  enclosed: {
    holds: `
      # ①修渠的人手已经够了。`,
    twin: `
      大家都看见了。
      1、修渠的人手已经够了。`,
  },
  decimal: {
    holds: `
      天黑才散要赶在入冬以前办，办得好不好要看各家各户出不出力肯不肯吃苦
      1.1 修渠；`,
    twin: `
      # 1.修渠。春天动的工，秋天才完。`,
  },
  oddDelimiter: {
    holds: `
      谁也没有说什么要赶在入冬以前办，办得好不好要看各家各户出不出力肯不肯吃苦
      一：修渠；`,
    twin: `
      大家都看见了。
      # 一、修渠`,
  },
  stopDelimiter: {
    holds: `
      大家都看见了。
      一。修渠；`,
    twin: `
      大家都看见了。
      # 一、修渠`,
  },
  lookalikeNumeral: {
    holds: `
      （ー）修渠的人手已经够了。`,
    twin: `
      大家都看见了。
      # 一、修渠`,
  },
  digitByDigit: {
    holds: `
      # 九、修渠。春天动的工，秋天才完。
      二一、架桥`,
    twin: `
      # 十、修渠。春天动的工，秋天才完。
      # 十一、架桥`,
  },
  countedNoun: {
    holds: `
      好处二：修渠；`,
    twin: `
      # 二、修渠；`,
  },
  contents: {
    holds: `
      目录
      一、修渠
      二、架桥
      # 一、修渠
      去年修了两里。
      # 二、架桥
      今年架了一座。`,
    twin: `
      # 一、修渠
      去年修了两里。
      # 二、架桥
      今年架了一座。`,
  },
  noteMark: {
    holds: `
      渠①是老渠，桥②是新桥
      ①修渠的人手已经够了。
      ②架桥的人手已经够了。`,
    twin: `
      渠是老渠，桥是新桥。
      # ①修渠的人手已经够了。
      # ②架桥的人手已经够了。`,
  },
  noteLead: {
    holds: `
      注：
      ①修渠`,
    twin: `
      # 一、修渠
      大家：
      ## 1. 架桥
      ## 2. 植树的人手已经够了。`,
  },
  inlineBefore: {
    holds: `
      村里要办的事，1.修渠 2.架桥
      3.植树`,
    twin: `
      # 1.修渠
      # 2.架桥
      # 3.植树`,
  },
  inlineSeries: {
    holds: `
      1、修渠 2、架桥`,
    twin: `
      # （1）修渠；架桥。`,
  },
};
