// The lines that a page prints around a text: where it stands in the site, when it was put there, buttons, pagers. A table
// of the pieces that such lines consist of.
import type { Draft } from '../../reading/draft.ts';
import { ownLines } from './joining.ts';

/**
 * The page's own lines, in order. What only may be the page's (打印, 作者：…) is so beside what surely is; what tells where a
 * text comes from (来源：…) is so before it begins and after it has ended.
 */
export function pageLines(draft: Draft): readonly number[] {
  const { lines } = draft;
  const found: number[] = [];
  let run: number[] = [];
  let isSure = false;
  const [textBegins, textEnds] = bodyOf(draft);
  const isOwn = ownLines(draft);
  const close = (): void => {
    if (run.length === 0) return;
    if (isSure) for (const line of run) found.push(line);
    run = [];
    isSure = false;
  };
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.length > LONGEST || isOwn(line)) {
      close();
      continue;
    }
    if (text.trim() === '') continue;
    const kind = kindOf(text);
    const isOutside = line < textBegins || line > textEnds;
    if (kind === undefined || (kind === 'end' && !isOutside)) close();
    else {
      run.push(line);
      if (kind !== 'maybe') isSure = true;
    }
  }
  close();
  return found;
}

/** The lines that the draft itself reaches from and to: what is said outside them of where a text comes from is the page's. */
function bodyOf({ lines, frame, sections }: Draft): readonly [first: number, last: number] {
  const first = Math.min(frame.salutation?.line ?? MARGIN, sections[0]?.line ?? MARGIN);
  const last = Math.min(frame.closing?.line ?? Infinity, frame.tail - 1, lines.length - 1 - MARGIN);
  return [first, Math.max(last, sections.at(-1)?.line ?? 0)];
}

/** So many lines at either end of a text may be the page's. */
const MARGIN = 15;

type Kind = 'sure' | 'maybe' | 'end';

/** What a line is if it consists of such pieces throughout; undefined for the draft's own. */
function kindOf(text: string): Kind | undefined {
  if (!FIRST.test(text.trimStart())) return undefined;
  let rest = text.trim();
  let kind: Kind = 'maybe';
  while (rest !== '') {
    const piece = PIECES.find(({ pattern }) => pattern.test(rest));
    if (!piece) return undefined;
    if (piece.kind === 'sure' || (piece.kind === 'end' && kind === 'maybe')) kind = piece.kind;
    rest = rest.replace(piece.pattern, '');
  }
  return kind;
}

/** In UTF-16 units. */
const LONGEST = 200;

interface Piece {
  readonly kind: Kind;
  /** What it may say, as the source of a pattern. */
  readonly says: string;
  /** A piece and the blanks and bars behind it. */
  readonly pattern: RegExp;
}

const GAP = '[\\s\\u3000|｜丨/／>＞»·•]*';
const OPEN = '[\\[【〔（(]?\\s*';
const CLOSE = '\\s*[\\]】〕）)]?';
/** What stands behind a label: up to the next blank. */
const VALUE = '[:：]\\s*[^\\s\\u3000，。；！？]{0,40}';
const NUMBER = '[:：]?\\s*\\d+\\s*(?:次|人|條|条)?';

function piece(kind: Kind, ...patterns: readonly string[]): Piece {
  const says = patterns.join('|');
  return { kind, says, pattern: new RegExp(`^${OPEN}(?:${says})${CLOSE}${GAP}`, 'i') };
}

const PIECES: readonly Piece[] = [
  piece('sure', '(?:您?(?:当前|當前|现在|現在|目前|所在)的?|您的)位置\\s*[:：].*'),
  piece(
    'sure',
    `(?:字号|字號|字体|字體|字級|字级)\\s*[:：]?[\\s\\u3000【\\[]*(?:(?:特?大|中|小|加大|还原|還原|减小|減小|默认|預設|標準|标准)[\\s\\u3000|]*){0,5}`,
  ),
  piece(
    'sure',
    '(?:友善)?(?:打印|列印)(?:本页|本頁|此页|此頁|本文|文章|预览|預覽)',
    '(?:关闭|關閉)(?:本页|本頁|此页|此頁|窗口|視窗)',
  ),
  piece('sure', '(?:加入|点击|點擊|添加)收藏[夹夾]?', '收藏(?:本文|本页|本頁|文章|《[^》]{2,80}》?)'),
  piece('sure', '(?:上一[篇页頁条條]|下一[篇页頁条條])(?:[:：].*|(?=[\\s\\u3000\\d|]|$))'),
  piece('maybe', '\\d{1,3}(?=[\\s\\u3000]|$)', '(?:首|尾|末)[页頁]'),
  piece(
    'sure',
    `(?:点击|點擊|浏览|瀏覽|阅读|閱讀|访问|訪問|點閱)(?:次数|次數|人次|人數|人数|量|数|數)${NUMBER}`,
  ),
  piece(
    'sure',
    '分享(?:到|至)?\\s*(?:[:：]\\s*)?(?:(?:微信|微博|QQ空间|QQ空間|QQ好友|朋友圈|新浪微博|Facebook|LINE|Twitter)[\\s\\u3000|]*)+',
  ),
  piece('sure', '(?:微信)?扫一扫[^。；]{0,30}', '(?:微信)?掃一掃[^。；]{0,30}'),
  piece('sure', '返回(?:首页|首頁|顶部|頂部|列表|上一[页頁])', '回(?:上一頁|首頁|頂端|列表)'),
  piece('end', `(?:本文|信息|文章|稿件|消息)?(?:来源|來源|稿源|出处|出處)${VALUE}`),
  piece(
    'end',
    `(?:发布|發布|發佈|发表|發表|更新|上传|上傳)(?:时间|時間|日期)[:：]\\s*[\\d年月日時时分秒.:：/\\-\\s]{0,24}`,
  ),
  piece('end', `(?:责任编辑|責任編輯|责编|責編|(?:网络|網絡|網路)编?[辑輯])${VALUE}`),
  piece(
    'end',
    '相关(?:推荐|阅读|文章|报道|链接|附件|新闻)\\s*(?:[:：]|>{1,2}|》)?',
    '相關(?:推薦|閱讀|文章|報導|報道|連結|鏈接|附件|新聞)\\s*(?:[:：]|>{1,2}|》)?',
  ),
  piece(
    'end',
    '(?:本文)?(?:转载|轉載)(?:自|请注明|請註明)[^。]{0,60}',
    '本文(?:来自|來自|转自|轉自)[^。]{0,60}',
  ),
  piece('end', '(?:版权|版權)所有.{0,80}', '(?:Copyright|©).{0,100}', '.{0,40}ICP[备備]\\S{0,20}'),
  piece(
    'end',
    '[\\u4E00-\\u9FFF]{2,8}(?:范文|範文|文秘|公文|素材|文库|文庫|资料|資料)(?:网|網|库|庫)(?:[\\s\\u3000]*首[页頁])?(?=[\\s\\u3000]|$)',
  ),
  piece(
    'maybe',
    `(?:作者|编辑|編輯|审核|審核|校对|校對|撰稿|供稿|时间|時間|日期|点击|點擊|浏览|瀏覽|阅读|閱讀|访问|訪問|评论|評論)${VALUE}`,
  ),
  piece(
    'maybe',
    '(?:打印|列印|关闭|關閉|收藏|全屏|下载|下載|分享|复制|複製|转发|轉發|轉寄|举报|舉報|纠错|糾錯|点赞|點讚|加大|还原|還原|减小|減小|放大|缩小|縮小)[:：]?(?=[\\s\\u3000|】\\])）]|$)',
  ),
  piece('maybe', '[\\]】〕）)]'),
];

/** What any of them begins with: most lines are told by it. */
const FIRST = new RegExp(`^${OPEN}(?:${PIECES.map(({ says }) => says).join('|')})`, 'i');
