import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parse } from '../../../src/core/reading/draft.ts';
import { assertOutline } from './outline.ts';

suite('forms and depth', () => {
  const cases: Record<string, string> = {
    'a speech: items restart under each section': `
      同志们：
      今天我讲三点意见。
      # 一、统一思想认识
      形势变化很快。
      # 二、抓好重点工作
      ## 1、要把底数摸清。各单位这个月内报上来。
      ## 2、要把责任压实。一级抓一级。
      # 三、加强组织领导
      ## 1、领导带头。
      ## 2、部门联动。
      谢谢大家！`,
    'the four levels of GB/T 9704': `
      # 一、总体要求
      ## （一）指导思想
      ### 1. 坚持安全第一
      #### （1）查隐患
      #### （2）补短板
      ### 2. 坚持预防为主
      ## （二）基本原则
      # 二、保障措施
      ## （一）人员`,
    'numbers torn from their titles': `
      # 一、总体要求
      去年的账要算清。
      ## 1
      . 备料
      春天动工。
      ## 2
      . 运料
      秋天完工。
      # 二
      、保障措施
      （
      ## 一）人员
      三个班轮流上。
      （
      ## 二）经费
      # 三、附则
      工地上只剩
      2
      个人。`,
    'the Taiwan ladder': `
      # 壹、前言
      # 貳、施政重點
      ## 一、交通建設
      ### (一)捷運路網
      #### 1、延伸線
      ##### (1)用地取得
      ##### (2)工程發包
      #### 2、環狀線
      ### (二)公車轉運
      ## 二、社會福利
      # 參、結語`,
    'a statute: articles run on through the chapters': `
      # 第一章　总则
      ## 第一条　为了规范管理，制定本办法。
      ## 第二条　本办法适用于全体人员。
      # 第二章　职责
      ## 第三条　职责如下：
      ### （一）登记；
      ### （二）核对。
      ## 第四条　其他事项另行规定。`,
    'parts above 一、': `
      # 第一部分　履职情况
      ## 一、学习方面
      ## 二、工作方面
      # 第二部分　存在问题
      ## 一、调研不够`,
    'decimal numbers': `
      # 1 工程概况
      ## 1.1 建设内容
      ## 1.2 完成情况
      ### 1.2.1 土建
      ### 1.2.2 设备
      # 2 结论
      ## 2.1 意见`,
    'the author has （一） above 一、': `
      # （一）上午座谈
      ## 一、关于人才
      ## 二、关于创新
      # （二）下午座谈
      ## 一、关于平台`,
    'bare numbers above 一、': `
      # 一　政策问题
      ## 一、对个人的政策
      ## 二、对单位的政策
      # 二　方法问题
      ## 一、讲道理
      # 三　组织问题`,
    'circled items, half-open numbers, letters': `
      # 一、设备
      ## 1）水泵
      ### ①流量达标
      ### ②扬程达标
      ## 2）闸门
      ### a) 钢闸门
      ### b) 铸铁闸门
      # 二、管线`,
    'a list under an opening stands beside the sections, not above them': `
      请大家带着问题听：
      # （1）钱从哪里来
      # （2）人到哪里去
      # 一、关于资金
      # 二、关于人员`,
    'paragraphs that open 第一， 第二，': `
      # 一、形势
      ## 第一，任务很重。要心中有数。
      有的同志还没有准备好。
      ## 第二，时间很紧。要倒排工期。
      # 二、要求
      ## 首先，要学。
      ## 其次，要干。
      ## 最后，要总结。`,
    'an annex closes what stands before it': `
      # 一、申请
      # 二、审批
      附件：设备清单
      # 1.投影仪
      # 2.话筒`,
    'items run on across their sections': `
      # 一、办公室
      ## 1.统筹协调
      ## 2.文稿起草
      # 二、财务科
      ## 3.预算
      ## 4.决算
      # 三、人事科
      ## 5.考核`,
  };
  for (const [name, text] of Object.entries(cases)) test(name, () => assertOutline(`${text}\n`));
});

suite('lookalikes and their true twins', () => {
  const cases: Record<string, string> = {
    'the same characters are a heading where the series wants them': `
      # 一、三年来的工作回顾
      三年来，全县面貌变化很大。
      # 二、2024年工作安排
      今年是关键的一年。
      # 三、四个方面的体会
      ## 1、1号楼的改造。已经完工。
      ## 2、2号楼的改造。正在进行。`,
    'and none where the real one follows': `
      # 一、产业结构
      二、三产业的比重比去年高，一产稳中有升。
      # 二、城乡面貌
      三、四线城市都在学这个做法。
      # 三、民生改善
      ## 1、收入。农民收入增长较快。
      2、3月份的数据更好。
      ## 2、就业。岗位比去年多。`,
    'amounts, dates, classes and ranks': `
      1.5亿元已经到账。
      3.15晚会以后，投诉多了。
      10.1黄金周期间游客不少。
      12.4%的农户还没有通上自来水。
      2024.3.15是最后的期限。
      2024年要办的事很多。
      1，000万元的缺口要补上。
      （三）班同学表现很好。
      第一书记要驻村。
      第一季度开了门红。
      第三产业在回升。
      一是一、二是二，不能含糊。`,
    'a line that a hard wrap cut': `
      # 一、农业
      今年夏粮丰收以后，各镇都在谋划秋
      种，农技人员分片包干，种子化肥也
      调运到位。服务业恢复得更快，第
      二、三产业的增加值合起来超过了一
      半，这是多年来没有过的好势头呀。
      到今年年底，全县能通车的公路会有
      1.5万公里，比规划的进度快一些，
      我们算了一笔账，还需要投入资金约
      3、4亿元，才能把剩下的路都修通。
      # 二、工业
      工业上要抓投资，抓技改，抓服务。`,
    'a single item of a weak form': `
      首先，我代表县委向大家问好。
      今天的会很重要。
      最后，祝大家工作顺利。`,
    'notes by number': `
      # 一、说明[1]
      # 二、数据[2]
      [1] 数据截至去年年底。
      [2] 不含乡镇。`,
  };
  for (const [name, text] of Object.entries(cases)) test(name, () => assertOutline(`${text}\n`));
});

suite('faults are members all the same', () => {
  const cases: Record<string, string> = {
    'a number left out': `
      # 一、甲方
      # 二、乙方
      # 四、丙方
      # 五、丁方`,
    'a number twice': `
      # 一、甲方
      ## 1.水
      ## 2.电
      ## 2.气
      ## 4.路
      # 二、乙方`,
    'two exchanged': `
      # 一、甲方
      # 三、乙方
      # 二、丙方
      # 四、丁方`,
    'another kind of numeral': `
      # 一、甲方
      # 2、乙方
      # 三、丙方`,
    'the first one is amiss': `
      # 1、甲方
      # 二、乙方
      # 三、丙方`,
    'another delimiter, another bracket, one delimiter too many': `
      # 一、甲方
      ## （一）水
      ## (二)电
      ## （三）、气
      # 二．乙方
      # 三、丙方`,
    'a lookalike stands for the numeral': `
      # 一、甲方
      # ニ、乙方
      # 三、丙方
      ## （ー）水
      ## （二）电`,
    'not restarted': `
      # 一、甲方
      ## 1.水
      ## 2.电
      ## 3.气
      # 二、乙方
      ## 4.路
      ## 5.桥
      # 三、丙方
      ## 1.林
      ## 2.田`,
  };
  for (const [name, text] of Object.entries(cases)) test(name, () => assertOutline(`${text}\n`));
});

test('a section ends before the next, where what might begin a part does not', () => {
  const { sections } = parse('一）甲\n二）乙\n我的汇报完了\n五、丙\n附件\n六、丁');
  assert.deepEqual(
    sections.map(({ line, endLine }) => [line, endLine]),
    [
      [0, 0],
      [1, 1],
      [3, 4],
      [5, 5],
    ],
  );
});
