// The words by which a speech and its parts are known. Each stands once and in simplified characters: what is compared with
// them goes through `simplified` first (script.ts).

/** What a title says that a text is, in so many words that a text with such a title is likely to be a draft. */
export const DRAFT_GENRES: readonly string[] = [
  '讲话',
  '发言',
  '致辞',
  '致词',
  '讲稿',
  '主持词',
  '报告',
  '汇报',
  '述职',
  '总结',
  '意见',
  '通知',
  '办法',
  '规定',
  '纪要',
  '倡议',
];

/** What it may say of any text. */
export const OTHER_GENRES: readonly string[] = [
  '演讲',
  '方案',
  '条例',
  '细则',
  '要点',
  '计划',
  '决定',
  '决议',
  '提纲',
];

/** Whom a speech turns to, in the middle of it and at its end too. */
export const ADDRESSES: readonly string[] = [
  '同志们',
  '朋友们',
  '同学们',
  '女士们',
  '先生们',
  '代表们',
  '乡亲们',
  '战友们',
  '老师们',
  '孩子们',
];

/** Who is greeted by name or office: 尊敬的主席, 各位来宾. */
export const GREETED: readonly string[] = [
  '来宾',
  '嘉宾',
  '领导',
  '代表',
  '委员',
  '主席',
  '老师',
  '乡亲',
  '同仁',
  '同事',
  '专家',
  '将士',
  '战友',
  '阁下',
];

export const GREETINGS: readonly string[] = [
  '各位',
  '尊敬的',
  '敬爱的',
  '亲爱的',
  '大家好',
  '您好',
  '你们好',
];

export const THANKS: readonly string[] = ['谢谢', '多谢'];

/** An alternation of words for a regular expression. */
export function anyOf(...words: readonly (readonly string[])[]): string {
  return `(?:${words.flat().join('|')})`;
}
