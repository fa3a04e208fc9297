// What follows the ordinal: see pairs.ts.
import type { Pairs } from './pairs.ts';

export const FOLLOWING: Pairs = {
  decimalAmount: {
    holds: `
      # 4.1 修渠
      # 4.2 架桥
      4.3亿元要补上。`,
    twin: `
      # 4.1 修渠
      # 4.2 架桥
      # 4.3 植树`,
  },
  namedDay: {
    holds: `
      5.19 架桥
      5.20爱水日到了。`,
    twin: `
      # 5.20爱水方案
      大家都看见了。
      #duplicate 5.20爱水方案`,
  },
  decimalSpacedAmount: {
    holds: `
      # 1.1 修渠
      大家都看见了，
      1.2 万元。`,
    twin: `
      # 1.1 修渠
      # 1.2 架桥。春天动的工，秋天才完。`,
  },
  decimalStuck: {
    holds: `
      # 1.1 修渠
      大家都看见了，
      1.2V版。`,
    twin: `
      # 1.1 修渠。春天动的工，秋天才完。`,
  },
  decimalTight: {
    holds: `
      大家都看见了。
      1.2修渠，都知道。路远。`,
    twin: `
      大家都看见了。
      # 2.1 修渠，都知道。路远。`,
  },
  pointAmount: {
    holds: `
      今年的事还有
      3.亿元`,
    twin: `
      大家都看见了。
      # 1.修渠`,
  },
  pointDigits: {
    holds: `
      # 1.修渠
      天黑才散，路远，
      3.88班次`,
    twin: `
      # 1.修渠。都知道。路远。`,
  },
  pointInDecimals: {
    holds: `
      # 1.修渠
      ## 1.1定线
      ## 1.2开工
      # 2.架桥
      ##wrong 1.1打桩
      ## 1.2铺板
      # 3.植树
      ## 3.1选苗`,
    twin: `
      # 1.修渠
      # 2.3队架桥
      # 3.植树`,
  },
  mention: {
    holds: `
      # 第一条　修渠
      # 第二条　架桥
      大家都看见了。
      第三条是渠。`,
    twin: `
      # 第一条　修渠
      # 第二条　架桥
      大家都看见了。
      # 第三条　渠。`,
  },
  spokenOf: {
    holds: `
      # 一、修渠
      ## （一）填表
      ## （二）交费

      （三）中提到的要求。`,
    twin: `
      # 一、修渠
      ## （一）填表
      ## （二）交费

      ## （三）中期提到的要求。`,
  },
  mentionJoined: {
    holds: `
      # 第一条　修渠
      天黑才散要赶在入冬以前办，办得好不好要看各家各户出不出力肯不肯吃苦
      第三条、第三条渠`,
    twin: `
      # 第一条　修渠
      # 第二条　架桥`,
  },
  unitTight: {
    holds: `
      大家都看见了。
      第一条路，都修。修得快。`,
    twin: `
      大家都看见了。
      # 第二条　水渠，都修。修得快。`,
  },
  unitInWord: {
    holds: `
      第一条件`,
    twin: `
      大家都看见了。
      # 第一条　件数要够。人手要够。`,
  },
  inBracket: {
    holds: `
      大家（都看见了
      一、修渠）
      # 一、修渠`,
    twin: `
      修渠记
      （上村的渠和桥）
      # 1.清塘
      # 2.铺路`,
  },
  inlineMore: {
    holds: `
      # 一、修渠
      18．架桥

      （1）植树　　（2）清塘　　（3）铺路`,
    twin: `
      # 一、修渠
      ## （1）植树
      ## （2）清塘`,
  },
  again: {
    holds: `
      # 首先，修渠。
      # 其次，架桥。
      再次感谢大家。`,
    twin: `
      # 首先，修渠。
      # 其次，架桥。
      # 再次植树。`,
  },
  group: {
    holds: `
      大家都看见了。
      （二）班来了。人多。`,
    twin: `
      大家都看见了。
      # （三）修渠来了。人多。`,
  },
  spacedAmount: {
    holds: `
      # 1 修渠
      ## 1.1 架桥
      ## 1.2 植树
      2 个人来了。`,
    twin: `
      # 1 修渠
      ## 1.1 架桥
      ## 1.2 植树
      # 2 清塘`,
  },
  unitInline: {
    holds: `
      要做到：
      第一条路，第二条路`,
    twin: `
      大家都看见了。
      # 第一条　路`,
  },
  initials: {
    holds: `
      A.B.张`,
    twin: `
      # A.修渠`,
  },
  thousands: {
    holds: `
      # 1，修渠
      2，600户人家。用上水了。`,
    twin: `
      # 1、修渠。春天看。夏天看。`,
  },
  commaDigits: {
    holds: `
      1，2`,
    twin: `
      # 2、书`,
  },
  clock: {
    holds: `
      2：30`,
    twin: `
      # 1、书`,
  },
  nextNumber: {
    holds: `
      天黑才散
      三、四号楼`,
    twin: `
      # 一、修渠
      # 二、架桥`,
  },
  greaterNumber: {
    holds: `
      今年的事还有
      三、五队`,
    twin: `
      # 一、修渠
      # 二、架桥`,
  },
  onlyNumbers: {
    holds: `
      # 一、开场

      听我口令：

      二、三、四！`,
    twin: `
      # 一、开场

      听我口令：

      # 二、三、四组先拉`,
  },
  thenCounted: {
    holds: `
      二、四岁`,
    twin: `
      # 一、修渠
      # 二、架桥`,
  },
  columns: {
    holds: `
      # 1 修渠
      ## 1.1 定线
      1　铁锹　　圆头　　6把
      2　扁担　　竹制　　4根
      ## 1.2 开工`,
    twin: `
      # 1 修渠
      ## 1.1 定线
      # 2　架桥　铺路
      # 3　植树`,
  },
  speaker: {
    holds: `
      A：渠修好了吗？
      A：修好了。
      A：桥呢？`,
    twin: `
      # A：修渠
      # B：架桥
      # C：植树`,
  },
};
