// What is put into labelled texts, in both scripts. All of it was made up for this project.
import { isTraditional } from './lookalikes.ts';

export interface Wording {
  /** Sentences of running text. */
  readonly sentences: readonly string[];
  /** They announce a list and end in a colon. */
  readonly leadIns: readonly string[];
  /** Items of a list, without a mark at the end. */
  readonly items: readonly string[];
  /** Short ones, for a series within a sentence. */
  readonly short: readonly string[];
  readonly contents: readonly string[];
  /** Titles of annexes; several stand together where they have numbers. */
  readonly annexes: readonly (readonly string[])[];
  readonly signatures: readonly (readonly string[])[];
  readonly closings: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** What stands above notes; nothing where the signs in the text must do. */
  readonly noteTitles: readonly string[];
  /** Unnumbered Markdown headings. */
  readonly headings: readonly string[];
}

export function wordingFor(text: string): Wording {
  return isTraditional(text) ? TRADITIONAL : SIMPLIFIED;
}

const SIMPLIFIED: Wording = {
  sentences: [
    '这件事前后议了三次，各方面的意见都听到了。',
    '从去年冬天开始，几个村子先走了一步，效果看得见。',
    '账算清楚了，路子也就清楚了。',
    '有人担心经费不够，其实关键还在用心。',
    '办法是从群众里来的，还要回到群众里去检验。',
    '眼下最缺的不是点子，是把点子落到地上的人。',
    '老张守了二十年水库，没有出过一次差错。',
  ],
  leadIns: [
    '为了把这件事办稳妥，要抓住以下几点：',
    '具体安排如下：',
    '大家要做到：',
    '这里说的准备工作，主要包括：',
    '需要各单位配合的有下面几项：',
    '检查时着重看这样几个方面：',
    '据此，会议同意：',
    '存在的不足主要有：',
  ],
  items: [
    '摸清家底，登记造册',
    '备足物资，专人保管',
    '明确联系人和值班电话',
    '每周碰一次头，遇事不过夜',
    '对照清单逐项销号',
    '及时公布进度，接受监督',
    '请退休的老同志把关',
    '对新来的人员先培训后上岗',
    '做好与邻近乡镇的衔接',
    '留足备用的人手',
    '把旧设备送去检修',
    '收集家长和学生的意见',
  ],
  short: ['人员到位', '经费到账', '图纸齐全', '台账清楚', '车辆备好', '水电接通', '通知发出'],
  contents: ['目录', '目　录', '目 录'],
  annexes: [
    ['附件'],
    ['附件：任务分工表'],
    ['附录'],
    ['名词解释'],
    ['附件1', '附件2'],
    ['附件1：物资清单', '附件2：联络名单'],
  ],
  signatures: [['青石镇人民政府', '2023年3月6日'], ['（盖章）', '二〇二二年九月一日'], ['秘书处供稿']],
  closings: [
    ['谢谢大家！'],
    ['我的汇报完了，谢谢各位！'],
    ['同志们，任务已经明确，路就在脚下。', '让我们一步一步走下去，把答卷交给乡亲们。', '谢谢大家！'],
    ['各位来宾，朋友们：', '茶已经沏好，请大家慢慢看。', '最后，祝各位身体健康，万事如意！'],
    ['同学们，山高水长，后会有期。', '祝你们一路平安！'],
    ['让我们举杯，祝两位新人白头到老！', '谢谢！'],
  ],
  notes: [
    '指二十年前修的那一座，新的还在图纸上。',
    '数字由统计站提供，口径与往年相同。',
    '见县志第四卷，水利部分。',
    '当地人把这种石头叫作青皮。',
    '后来改名为河东小学。',
    '引自老支书的笔记。',
  ],
  noteTitles: ['注释：', '注：', '注释', '----------', ''],
  headings: ['有关说明', '背景材料', '问与答', '后续安排', '证据与记录'],
};

const TRADITIONAL: Wording = {
  sentences: [
    '這件事前後談了三次，各方的意見都聽到了。',
    '從去年冬天起，幾個里先走了一步，成效看得見。',
    '帳算清楚了，路也就清楚了。',
    '有人擔心經費不足，其實關鍵還在用心。',
    '辦法來自地方，也要回到地方去檢驗。',
    '眼前缺的不是點子，是把點子做出來的人。',
  ],
  leadIns: [
    '為使本案順利推動，請注意下列各點：',
    '具體安排如下：',
    '各單位應辦理事項：',
    '所稱準備工作，包括：',
    '檢查時著重下列各項：',
    '經討論，決議如下：',
  ],
  items: [
    '清查現況，逐項造冊',
    '備妥物資，專人保管',
    '指定聯絡人及值班電話',
    '每週開會一次，遇事不過夜',
    '對照清單逐項結案',
    '公布進度，接受監督',
    '新進人員先訓練後上線',
    '與鄰近鄉鎮做好銜接',
    '把舊設備送修',
    '蒐集家長與學生的意見',
  ],
  short: ['人員到齊', '經費入帳', '圖說完整', '帳冊清楚', '車輛備妥', '水電接通', '通知寄出'],
  contents: ['目錄', '目　錄', '目次'],
  annexes: [
    ['附件'],
    ['附錄'],
    ['附件：分工表'],
    ['名詞解釋'],
    ['附件1', '附件2'],
    ['附件1：物資清單', '附件2：聯絡名冊'],
  ],
  signatures: [['青石鎮公所', '民國112年3月6日'], ['理事長　林大山'], ['秘書處']],
  closings: [
    ['謝謝大家！'],
    ['以上報告，敬請指教。謝謝各位！'],
    ['各位同仁，方向已經清楚，路就在腳下。', '讓我們一步一步走下去。', '謝謝大家！'],
    ['各位鄉親，茶已經泡好，請慢慢看。', '最後，敬祝各位身體健康，萬事如意！'],
    ['同學們，山高水長，後會有期。', '祝你們一路平安！'],
  ],
  notes: [
    '指二十年前所建的那一座，新橋尚在設計。',
    '數字由統計室提供，計算方式與往年相同。',
    '見縣志第四卷，水利篇。',
    '當地人稱這種石頭為青皮。',
    '後來改名為河東國小。',
  ],
  noteTitles: ['註釋：', '註：', '註釋', '----------', ''],
  headings: ['相關說明', '背景資料', '問與答', '後續安排', '證據與紀錄'],
};
