import { test } from 'node:test';
import assert from 'node:assert/strict';
import { tokenize } from './tokenize.ts';

const lookalikes = [
  '二、三产业都挤在河谷里',
  '二、三產(chǎn)業都擠在河谷裡',
  '二、三线城市的房价',
  '一、二年级学生由家长接送',
  '三、四季度的任务更重',
  '　　三、四月份育秧的时候',
  '一、二、三等奖各两名',
  '十一、十二月份完成验收',
  '2、3月份连续三场大雨',
  '3、4、5号楼同时开工',
  '1.5亿元',
  '1.5 亿元',
  '1，000万元',
  '12.4%',
  '2024.3.15',
  '2024.3.15 在县会议中心',
  '3.15晚会上点名的企业',
  '10.1黄金周期间',
  '3.8妇女节前夕',
  '2009年以来',
  '二〇二四年十月十九日',
  '2024、2025年两年',
  '（三）班同学先走',
  '（一）、（二）项规定的情形',
  '（2024年3月12日）',
  '第一书记老马',
  '第一季度的任务',
  '第三产业的比重',
  '第一、二季度持平',
  '第三条规定的情形',
  '第三章和第四章',
  '第一节课',
  '一是一、二是二，不能含糊。',
  '一号大棚西头的枇杷树',
  '三年前，你们带着委屈进来',
  '陆、海、空三军',
  '甲、乙双方',
  'A、B两组',
  '附件一所列的设备',
  '10 个乡镇、40 个村。',
  '〔1〕参见前注',
];

for (const line of lookalikes) {
  test(`no heading: ${line}`, async () => {
    const [, tokens = []] = await tokenize(`前言\n${line}`);
    const coloured = tokens.filter(({ scopes }) => scopes.some((scope) => /^markup|ordinal/.test(scope)));
    assert.deepEqual(coloured, []);
  });
}
