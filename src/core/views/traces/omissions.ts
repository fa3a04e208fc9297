// Notices that text is missing: ……(此处省略440字,正式会员可完整阅读)……, (未完,全文共1943字…). The site left the text out, so
// something must go on saying that it is not whole.
import type { Span } from '../../text/positions.ts';

/** Where they stand in a line, with the blanks before them and the dots around them; a line's indent stays. */
export function omissionsIn(line: string): readonly Span[] {
  if (!HINT.test(line)) return NONE;
  const spans: Span[] = [];
  for (const { index, 0: notice } of line.matchAll(NOTICE)) {
    const blanks = notice.length - notice.trimStart().length;
    const isAtStart = line.slice(0, index).trim() === '';
    spans.push({ start: index + (isAtStart ? blanks : 0), end: index + notice.trimEnd().length });
  }
  return spans;
}

const NONE: readonly Span[] = [];

/** Whether a line without brackets may be one: it is all of the line. */
export function mayBeNotice(line: string): boolean {
  return line.length <= LONGEST_BARE && HINT.test(line);
}

/** In UTF-16 units. */
const LONGEST_BARE = 80;
/** What no notice lacks. */
const HINT = /省略\s*\d|未完|全文|[会會]员|[会會]員|完整[阅閱]|剩余|剩餘|余下/;

/** What a notice says. Its writer's own （略） and （未完待续） say less. */
const SAYS = [
  '省略\\s*\\d+\\s*[字个個行段页頁]',
  '未完(?!待[续續])[，,、；;:：。]',
  '全文共\\s*\\d+\\s*字',
  '[以余餘]下(?:内容|內容)?[^)）]{0,12}(?:略|省略|隐藏|隱藏)',
  '(?:注册|註冊|登录|登錄|登入|付费|付費|购买|購買|开通|開通|下载|下載|[会會][员員]|VIP)[^)）。]{0,16}(?:阅读|閱讀|查看|浏览|瀏覽|全文|完整)',
  '(?:剩余|剩餘|余下)\\s*\\d+\\s*[%％字]',
].join('|');

const DOTS = '(?:…+|\\.{3,}|·{3,}|。{3,})';
const NOTICE = new RegExp(
  [
    // In brackets, which some notices never close.
    `\\s*${DOTS}?\\s*[(（【\\[](?=[^)）】\\]]{0,80}(?:${SAYS}))[^)）】\\]]{1,200}(?:[)）】\\]]|$)${DOTS}?`,
    // Without, on a line of its own.
    `^\\s*${DOTS}?(?:此处|此處|以下|本文|中间|中間)?(?:${SAYS})[^。]{0,40}[。.]?${DOTS}?\\s*$`,
  ].join('|'),
  'gi',
);
