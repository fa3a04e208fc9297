import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formOf } from '../../../src/core/ordinals/form.ts';
import { readOrdinals } from '../../../src/core/ordinals/reader.ts';
import { nameOf, type RowId } from '../../../src/core/reading/evidence.ts';
import { addLookalikeRows } from '../../../src/core/reading/lookalikes.ts';

/** What the text behind the ordinal of a line says of it. */
function rowsOf(line: string): string {
  const [ordinal] = readOrdinals(line, 0);
  assert.ok(ordinal, line);
  const rows: RowId[] = [];
  addLookalikeRows(line, ordinal, formOf(ordinal), rows);
  return rows.map(nameOf).join(' ');
}

// By what stands behind the ordinal: what makes it a lookalike, and titles that begin with the same character.
const BEHIND: readonly {
  readonly ordinal: string;
  readonly row: string;
  readonly of: string;
  readonly otherwise: string;
  readonly titles: string;
}[] = [
  {
    ordinal: '1.5',
    row: 'decimalAmount',
    of: '亿元 个 年 天 多亿元 倍。 升 百人 千米 万 位 层 号楼 届 批',
    otherwise: 'decimalTight',
    titles:
      '多措并举 年度考核 天然气改造 日常管理 层层压实 千方百计 个人信息 户外活动 倍增计划 位置选定 号召动员 名称核准 批量采购 间接费用 頭腦風暴 個人資料',
  },
  {
    ordinal: '（三）',
    row: 'group',
    of: '班 班来了 大队 连 营 排长 期 号 号楼 届 版 等',
    otherwise: '',
    titles:
      '班子建设 组织领导 连续作战 排查隐患 营造氛围 营商环境 队伍建设 小组讨论 期限要求 号召动员 等级评定 組織保障 連線採訪 隊伍',
  },
  {
    ordinal: '（三）',
    row: 'group spokenOf',
    of: '班的同学 班同学 小组的 中队官兵 組的',
    otherwise: 'group',
    titles: '班来了 期工程',
  },
  {
    ordinal: '（三）',
    row: 'spokenOf',
    of: '的 中的 中提到 里說 所列 规定的 项的 項規定 式代入',
    otherwise: '',
    titles: '的确良 式样统一 中期考核 所有制 规定动作 项目管理 是坚持原则 及时报告',
  },
  {
    ordinal: 'b)',
    row: 'spokenOf',
    of: '的 所述 项所',
    otherwise: '',
    titles: '的士 所属单位',
  },
  {
    ordinal: '②',
    row: 'spokenOf',
    of: '的 中的',
    otherwise: '',
    titles: '中期考核',
  },
  {
    ordinal: '第三章',
    row: 'mention',
    of: '内 是 之 款 项',
    otherwise: 'unitTight',
    titles: '内容要求 项目管理',
  },
  {
    ordinal: '第三章',
    row: 'spokenOf',
    of: '的 规定 中 所说的 里',
    otherwise: 'unitTight',
    titles:
      '规划编制 规范管理 内容要求 内部控制 中国经验 中小企业 所得税 项目管理 是非问题 和谐社区 里程碑 與會人員',
  },
];

suite('what stands behind an ordinal', () => {
  for (const { ordinal, row, of, otherwise, titles } of BEHIND) {
    for (const word of of.split(' '))
      test(`${ordinal}${word}: ${row}`, () => assert.equal(rowsOf(`${ordinal}${word}`), row));
    for (const title of titles.split(' '))
      test(`${ordinal}${title}: ${otherwise || 'nothing'}`, () =>
        assert.equal(rowsOf(`${ordinal}${title}`), otherwise));
  }
});

/** Whatever a line may begin with, and what the text behind that says of it. */
const LINES: Readonly<Record<string, string>> = {
  '1.5亿元': '1.5 decimalAmount | 1. decimalAmount',
  '1.5 亿元': '1.5 decimalSpacedAmount | 1. decimalAmount',
  '1.5  米': '1.5 decimalSpacedAmount | 1. decimalAmount',
  '1.5规定': '1.5 spokenOf | 1. decimalAmount',
  '1.5提到': '1.5 mention | 1. pointDigits',
  '1.5施行': '1.5 mention | 1. pointDigits',
  '2.zip解到桌面': '2. clock',
  '2.exercise': '2.',
  '1.5kg': '1.5 decimalAmount | 1. decimalAmount',
  '1.5(上)': '1.5 decimalStuck | 1. pointDigits',
  '1.5（上）': '1.5 decimalStuck | 1. pointDigits',
  '1.5水渠': '1.5 decimalTight | 1. pointDigits',
  '1.5 水渠': '1.5 | 1. decimalAmount',
  '1.5\u3000水渠': '1.5 | 1. decimalAmount',
  '2.2 余款': '2.2 | 2. decimalAmount',
  '79.9.17水渠': '79.9.17 decimalTight | 79. clock',
  '100.9.17水渠': '100.9.17 clock | 100. clock',
  '113.9.17': '113.9.17 | 113. clock',
  第三条: '第三条',
  第三条水渠: '第三条 unitTight',
  '第三条 水渠': '第三条',
  第三条规定: '第三条 spokenOf',
  第三条规划: '第三条 unitTight',
  '第三条 规定': '第三条',
  '第三条、第四条': '第三条、 mentionJoined',
  '第三条 、第四条': '第三条 mention',
  第三条至第五条: '第三条 mentionJoined',
  第三条第二款: '第三条 mentionJoined',
  '第三条—第五条': '第三条 mentionJoined',
  '第三条——背景': '第三条 unitTight',
  '第三章 — 5 章': '第三章 mention',
  '第三章 — 背景': '第三章',
  第三条件: '第三条 unitInWord',
  第三条约定: '第三条 unitInWord',
  第三条船到: '第三条 unitInWord',
  第三条船员: '第三条 unitTight',
  第三条裤子: '第三条 unitInWord',
  第三部分人: '第三部分 unitInWord',
  第三部分人才: '第三部分 unitTight',
  第三部分钱: '第三部分 unitInWord',
  第三章程: '第三章 unitInWord',
  第三章程序: '第三章 unitTight',
  第一部分级: '第一部分 unitInWord',
  '第一条路，第二条路': '第一条 unitInline',
  第一条路第二条路: '第一条 unitTight',
  '第一条路；第二条 路': '第一条 unitTight',
  '第一条路，第二章': '第一条 unitTight',
  '第一条，水渠': '第一条，',
  '第一条：第二款': '第一条 unitTight',
  '第一条：二是': '第一条 unitTight',
  '第一条：水渠': '第一条 unitTight',
  第二条之一水渠: '第二条之一 unitTight',
  '第二条之一、之二': '第二条之一 mentionJoined',
  '（四）、（五）': '（四）、 mentionJoined',
  '（四）和（五）': '（四） mentionJoined',
  '（四）项、（五）项': '（四） mentionJoined',
  '（四）式': '（四）',
  '（四）款和（五）款': '（四） mentionJoined',
  '（四）水渠': '（四）',
  '（四）（五）': '（四）',
  '（四） 、（五）': '（四）',
  '（02）2024年': '（02）',
  '（999）水渠': '（999）',
  '（1000）水渠': '（1000） group',
  '（2021）沪': '（2021） group',
  '（三）班': '（三） group',
  '（三）小的老师': '（三） group spokenOf',
  '（三）小结': '（三）',
  '（三）年级': '（三） group',
  '（三）年级组': '（三）',
  '（三）标段': '（三） group',
  '（三）标段划分': '（三）',
  '（三）班子': '（三）',
  '（三）小组的': '（三） group spokenOf',
  '（三）小组会': '（三）',
  '（三）号楼': '（三） group',
  '（三）号召': '（三）',
  '1 水渠': '1',
  '1水渠': '1 glued',
  '一 水渠': '一',
  '3 个': '3 spacedAmount',
  '3 月': '3 spacedAmount',
  '3 米': '3',
  '3 个人': '3 spacedAmount',
  '1　水泵　　DN50　　3台': '1 columns',
  '1 水泵 3 台': '1 columns',
  '1 水泵 3': '1',
  '一 ': '一',
  '1 水泵 甲 乙': '1',
  '1.0 万元': '1.0 decimalAmount',
  '1.0 总则': '1.0',
  '1、0 万元': '1、',
  '2024.3.15': '2024. clock',
  '24.3.15': '24.3.15 | 24. clock',
  '24.3水渠': '24.3 decimalTight | 24. pointDigits',
  '999.3水渠': '999.3 clock | 999. pointDigits',
  '1000.3水渠': '1000. clock',
  '3.14159': '3. decimalAmount',
  '3.14159 水渠': '3.',
  '3.1415米': '3.',
  '3.14米': '3.14 decimalAmount | 3. decimalAmount',
  '3.14': '3.14 | 3. decimalAmount',
  '3.14 米': '3.14 decimalSpacedAmount | 3. decimalAmount',
  '3.14水渠': '3.14 decimalTight | 3. pointDigits',
  '1.5月': '1.5 decimalAmount | 1. pointDigits',
  '1.5年': '1.5 decimalAmount | 1. decimalAmount',
  '1.109年': '1.109 decimalAmount | 1. pointDigits',
  '1.05年': '1. decimalAmount',
  '1.109月': '1.109 decimalAmount | 1. pointDigits',
  '1.5的': '1.5 spokenOf | 1. decimalAmount',
  '1.12345水渠': '1.',
  '1.1234水渠': '1.',
  '1：30': '1： clock',
  '1：300': '1：',
  '1：3月': '1：',
  '1：30 水渠': '1： clock',
  '议题3：30': '议题3：',
  '议题3：113': '议题3：',
  '一：30': '一：',
  '1：水渠': '1：',
  '1，000': '1， thousands',
  '1，00': '1， commaDigits',
  '1，0000': '1， commaDigits',
  '1，水渠': '1，',
  '一，000': '一，',
  '1,000水渠': '1, thousands',
  '二、三家': '二、 nextNumber',
  '二、四家': '二、 greaterNumber',
  '二、二家': '二、',
  '二、一家': '二、',
  '二、五家': '二、 greaterNumber',
  '二、三': '二、 nextNumber',
  '一、三两': '一、 greaterNumber',
  '二、三月': '二、 nextNumber thenCounted',
  '二、三标段': '二、 nextNumber thenCounted',
  '二、三水渠': '二、 nextNumber',
  '1、2月': '1、 nextNumber thenCounted',
  '1、3、5路': '1、 greaterNumber thenCounted inlineMore',
  '3、2、1，水渠': '3、 nextNumber onlyNumbers thenCounted inlineMore',
  '一、二、三！': '一、 nextNumber onlyNumbers thenCounted inlineMore',
  '一、二、三组': '一、 nextNumber thenCounted inlineMore',
  '十一、二水渠': '十一、 nextNumber',
  '十、一水渠': '十、',
  '三、四百亩': '三、 nextNumber thenCounted',
  '5、60水渠': '5、 nextNumber',
  '二，九十年代': '二，',
  '二，三水渠': '二， nextNumber',
  '二、三两项': '二、 nextNumber thenCounted',
  '九、十两月': '九、 nextNumber thenCounted',
  '1、2、水渠': '1、 nextNumber',
  '1、2水渠': '1、 nextNumber',
  '1、1水渠': '1、',
  '1、12345水渠': '1、',
  '1、1234水渠': '1、',
  '1、二家': '1、',
  '一、2家': '一、',
  '一、两岸': '一、',
  '三、两天': '三、 nextNumber thenCounted',
  '三、两岸': '三、',
  '二、两天': '二、',
  '三、五斤': '三、 greaterNumber thenCounted',
  '三、五百斤': '三、 nextNumber thenCounted',
  '四、五百亩地': '四、 nextNumber thenCounted',
  '三、五项': '三、 greaterNumber',
  '第三、四排': '第三、 nextNumber',
  '第二、三两季': '第二、 nextNumber thenCounted',
  '第三，四排': '第三，',
  '第三、讲课': '第三、',
  '一、兩岸': '一、',
  '1、两岸': '1、',
  '二、三三': '二、 nextNumber',
  '二、十一月': '二、 greaterNumber thenCounted',
  '十、十一月': '十、 nextNumber thenCounted',
  '三、六七': '三、 greaterNumber',
  '1.亿元': '1. pointAmount',
  '1.米': '1. pointAmount',
  '1.水渠': '1.',
  '一.米': '一.',
  '1、米': '1、',
  'A.B.水渠': 'A. initials',
  'A.b': 'A.',
  'A.水渠': 'A.',
  'A.1水渠': 'A.1 decimalTight | A.',
  'a.b水渠': 'a. initials',
  '甲、乙': '甲、 nextNumber',
  '①号桥': '① group',
  '①号召': '①',
  '①式': '① group',
  '③路公交': '③ group',
  '③路面': '③',
  '①水渠': '①',
  '①2': '①',
  再次感谢: '再次 again',
  '再次，感谢': '再次，',
  再次水渠: '再次',
  '再次 感谢': '再次',
  其次感谢: '其次',
  首先感谢: '首先',
  一是感谢: '一是',
};

suite('right behind an ordinal', () => {
  for (const [line, wanted] of Object.entries(LINES))
    test(line, () => {
      const found = readOrdinals(line, 0).map((ordinal) => {
        const rows: RowId[] = [];
        addLookalikeRows(line, ordinal, formOf(ordinal), rows);
        return [ordinal.text.trim(), ...rows.map(nameOf)].join(' ');
      });
      assert.equal(found.join(' | '), wanted);
    });
});
