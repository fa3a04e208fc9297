// Both scripts as one, for matching only: never for what is shown or written.
import { codeUnits } from './characters.ts';

/**
 * A text with simplified characters in the place of the traditional ones that matter to the vocabulary. As long as before,
 * so that offsets hold. What is compared with it is written in simplified characters.
 */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (TRADITIONAL_UNITS.has(text.charCodeAt(at)))
      return text.replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign);
  return text;
}

/** Signs together with their traditional forms, for sets that are asked of single characters. */
export function inBothScripts(signs: string): string {
  return signs + PAIRS.flatMap(([from, to]) => (signs.includes(to) ? [from] : [])).join('');
}

/** Traditional and simplified, one character each. A test holds them to OpenCC's table, and to what the core's words need. */
const TABLE = `
乾干 佈布 來来 係系 個个 們们 傢家 億亿 內内 兩两 則则 劃划 務务 匯汇 參参 員员 問问 單单 噹当 嚮向 國国 圍围 堅坚 報报 學学 實实 審审 將将 專专 對对 導导 層层 屬属 師师 帳帐 幹干 幾几 庫库 強强 彔录 彙汇 後后 從从 復复 愛爱
戰战 戶户 捲卷 擊击 據据 擬拟 敎教 數数 時时 曏向 書书 會会 査查 條条 榦干 機机 檢检 決决 況况 準准 滙汇 瀏浏 無无 狀状 現现 環环 當当 發发 眾众 確确 祕秘 禮礼 種种 箇个 節节 範范 簽签 籤签 紀纪 約约 細细 結结 經经 綱纲 網网
編编 緻致 總总 繞绕 繫系 羣群 聯联 聲声 職职 與与 舉举 華华 萬万 蓆席 蓋盖 蔘参 薦荐 處处 號号 衆众 衕同 複复 覈核 見见 規规 親亲 覽览 觀观 訂订 計计 詳详 隨随 討讨 託托 記记 設设 註注 証证 評评 論论 詞词 話话 誌志 認认 說说 説说 調调 談谈
請请 諾诺 講讲 謝谢 謹谨 證证 識识 議议 讓让 責责 買买 賓宾 賣卖 賬账 輯辑 轉转 辦办 辭辞 迴回 進进 達达 遶绕 選选 鄉乡 釋释 銀银 錄录 録录 錶表 鍵键 開开 間间 閣阁 閱阅 閲阅 關关 闡阐 韆千 頁页 項项 預预 領领 題题 驗验 體体
獻献 電电 畢毕 顧顾 熱热 聞闻 訊讯 讀读 資资 鏈链 門门 擴扩
髮发 闆板 裏里 裡里 課课 軍军 標标 稱称 題题 麪面 麫面 麵面 點点 齣出
`;

const PAIRS: readonly (readonly [traditional: string, simplified: string])[] = TABLE.trim()
  .split(/\s+/)
  .map((pair) => [pair.charAt(0), pair.charAt(1)]);
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(PAIRS);
/** Most texts have none, and a class of so many signs is slow to look for. */
const TRADITIONAL_UNITS = codeUnits(...SIMPLIFIED.keys());
const TRADITIONAL = new RegExp(`[${PAIRS.map(([traditional]) => traditional).join('')}]`, 'g');
