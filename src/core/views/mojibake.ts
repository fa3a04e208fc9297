// Text that was read in another encoding than it was written in: ���, 锟斤拷, ÄãºÃ, 鍚屽織浠. Whoever sees it should be told
// once, and nothing should be counted in it.

import { unitsFrom } from '../text/characters.ts';

/** How much of a text is looked at, in UTF-16 units: whatever is wrong is wrong throughout. */
export const MOJIBAKE_PREFIX = 12_000;

/** Whether the beginning of a text reads so. A text that speaks of 锟斤拷 does not. */
export function isMojibake(text: string): boolean {
  const end = Math.min(text.length, MOJIBAKE_PREFIX);
  let all = 0;
  const counts = new Uint16Array(SIGNS.length + 1);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= LAST_ASCII) continue;
    all++;
    const kind = KINDS[unit] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return all >= LEAST && SIGNS.some(({ share }, i) => (counts[i + 1] ?? 0) >= share * all);
}

/** Less tells nothing. */
const LEAST = 8;
const LAST_ASCII = 0x7f;

/** What shows it, and what share of the characters beyond ASCII that must be. */
const SIGNS: readonly { readonly signs: string; readonly share: number }[] = [
  // What no decoder could read.
  { signs: '\uFFFD', share: 0.05 },
  // The same, written as UTF-8 and read as GBK.
  { signs: '锟斤拷', share: 0.2 },
  // Anything, read as Latin-1 or as Windows-1252.
  {
    signs: unitsFrom(0x80, 0x24f) + '\u02C6\u02DC–—‘’‚‛“”„†‡•…‰‹›€™',
    share: 0.8,
  },
  // UTF-8 read as GBK: a third of it.
  { signs: readAsGbk(), share: 0.2 },
];

/** By UTF-16 unit, the place among SIGNS of what it shows, from 1; 0 for nothing. */
const KINDS = new Uint8Array(0x1_0000);
SIGNS.forEach(({ signs }, i) => {
  for (let at = 0; at < signs.length; at++) KINDS[signs.charCodeAt(at)] = i + 1;
});

/** What the first two bytes of a Chinese character in UTF-8 are in GBK (E3 80 to E9 BF, EF BC, E2 80): rare characters all. */
function readAsGbk(): string {
  return (
    '銆銇銈銉銊銋銌銍銏銐銑銒銓銔銕銖銗銘銙銚銛銜銝銞銟銠銡銢銣銤銥銦銧恪恽悖悚悭悝悃悒悌悛惬悻悱惝惘惆惚悴愠愦愕愣惴愀愎愫慊慵憬憔憧鋩鋪鋫鋬鋭鋮鋯鋰鋱鋲鋳鋴鋵鋶鋷鋸鋹鋺鋻鋼鋽鋾鋿錀錁錂' +
    '錃錄錅錆錇錈錉洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕鍖鍗鍘鍙鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄' +
    '宕宓宥宸甯骞搴寤寮褰寰蹇鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏃鏄鏅鏆鏇鏈鏉鏋鏌鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐘鐙鐚鐛' +
    '鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭鐮纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈鑰鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锜锠琛琚瑁瑜瑗瑕瑙' +
    '瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩閫閬閭閮閯閰閱閲閳閴閵閶閷閸閹閺閻閼閽閾閿闀闁闂闃闄闅闆闇闈闉闊闋椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭锛鈥'
  );
}
