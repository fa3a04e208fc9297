// Stage directions: （鼓掌） [停顿三秒] 【翻页】. A speaker does them and does not read them out.

/**
 * Where the stage direction that opens with the bracket at `start` ends (exclusive, its closing bracket included), or
 * `start` where what stands there is none. Only what begins with one of the usual cues is one: brackets also hold
 * what is to be read out.
 */
export function directionEnd(line: string, start: number): number {
  const pattern = PATTERNS.get(line.charAt(start));
  // Most brackets hold something else, and their first character shows it.
  if (pattern === undefined || !FIRSTS.has(line.charAt(start + 1))) return start;
  pattern.lastIndex = start + 1;
  const content = pattern.exec(line)?.[1];
  return content !== undefined && DIRECTION.test(content) ? start + content.length + 2 : start;
}

/** By the opening bracket: what it holds, if it is closed before long and no other opens in between. */
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  [
    ['(（', ')）'],
    ['[［', ']］'],
    ['【', '】'],
    ['〔', '〕'],
    ['〖', '〗'],
  ].flatMap(([opening = '', closing = '']) => {
    const set = (characters: string): string => `[${characters.replace(/[[\]]/g, '\\$&')}]`;
    const pattern = `((?:(?!${set(opening + closing)}).){1,40})${set(closing)}`;
    return Array.from(opening, (sign) => [sign, new RegExp(pattern, 'y')] as const);
  }),
);

/** What may stand before the cue. */
const BEFORE = [
  '此处 此處 这里 這裡 这时 這時 全场 全場 全体 全體 台下 会场 會場 大家 众人 眾人 观众 觀眾 听众 聽眾 主持人 与会人员',
  '热烈 熱烈 长时间 長時間 经久不息 經久不息 雷鸣般 雷鳴般 持续 持續 再次 一起 稍 略 稍作 略作 短暂 短暫 的 地 ， 、',
];

/** Cues that settle it, whatever follows within the brackets. */
const CUES = [
  '掌声 掌聲 鼓掌 欢呼 歡呼 喝彩 喝采 笑声 笑聲 大笑 微笑',
  '停顿 停頓 稍停 暂停 暫停 停一下 停三秒 停两秒 停兩秒 静默 靜默 默哀 沉默',
  '起立 请起立 請起立 请坐 請坐 鞠躬 敬礼 敬禮 举杯 舉杯 举手 舉手 举起 舉起 挥手 揮手 点头 點頭 深呼吸 喝水',
  '指向 指着 指著 转向 轉向 环视 環視 目视 目視 看向 看着 看著 望向 走到 走上台 走上臺 走下台 走下臺 走向台 走向臺 面向第 面向台 面向臺',
  '面向观众 面向觀眾 面向听众 面向聽眾 面向大家 面向全场 面向全場 面向会场 面向會場 面向主席台',
  '翻页 翻頁 换页 換頁 翻到 切换到 切換到 下一页 下一頁 放慢 语速 語速 语气 語氣 重音 重读 重讀 加重语气 加重語氣 提高声音 提高聲音',
  '提高音量 压低声音 壓低聲音 高声 高聲 低声 低聲 轻声 輕聲 脱稿 脫稿',
  '播放视频 播放視頻 播放影片 播放音乐 播放音樂 播放录音 播放錄音 播放短片 播放宣传片 播放PPT 播放幻灯 音乐起 音樂起 奏国歌 奏國歌 奏乐 奏樂 唱国歌 唱國歌 灯光 燈光',
];

/** Cues that are one only by themselves: （笑） but not （笑贫不笑娼）. */
const WHOLE = [
  '笑 坐下 上台 上臺 下台 下臺 加快 提高 加重 强调 強調 展示 出示 互动 互動 提问 提問 握手 音乐 音樂 PPT',
];

const DIRECTION = new RegExp(`^ *(?:${anyOf(BEFORE)})*(?:(?:${anyOf(CUES)})|(?:${anyOf(WHOLE)}) *$)`);
const FIRSTS: ReadonlySet<string> = new Set([
  ' ',
  ...words([...BEFORE, ...CUES, ...WHOLE]).map((word) => word.charAt(0)),
]);

function anyOf(rows: readonly string[]): string {
  return words(rows).join('|');
}

function words(rows: readonly string[]): string[] {
  return rows.flatMap((row) => row.split(' '));
}
