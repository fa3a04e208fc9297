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
    of: '班 班的同学 班来了 小组的 大队 连 营 排长 期 号 号楼 届 版 等',
    otherwise: '',
    titles:
      '班子建设 组织领导 连续作战 排查隐患 营造氛围 营商环境 队伍建设 小组讨论 期限要求 号召动员 等级评定 組織保障 連線採訪 隊伍',
  },
  {
    ordinal: '第三章',
    row: 'mention',
    of: '的 规定 中 内 所说的 是 里 之 款 项',
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
