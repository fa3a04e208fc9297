// Any text at all, most of them small, for what goes wrong does so in few lines, and a small text is tried in no time:
// series, pieces of drafts, what mutations make of them, rubble.
import type { Random } from '../random.ts';
import { BLANKS, ENDS, makeDraft, makePiece, makeSeries, SPECIAL } from './drafts.ts';

/** A text of 0 to about 1,000 UTF-16 units, 50 on average; one in two hundred is a sign or a line many times over. */
export function makeText(random: Random): string {
  const text = kindAt(random.below(1000))(random);
  return random.chance(0.5) ? mutated(text, random) : text;
}

/** The same as bytes, in some encoding or in none. */
export function makeBytes(random: Random): Uint8Array {
  const text = makeText(random);
  const bytes = random.pick([
    () => Buffer.from(text, 'utf8'),
    () => Buffer.from(`\ufeff${text}`, 'utf8'),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(Array.from({ length: random.below(200) }, () => random.below(256))),
  ])();
  for (let i = random.chance(0.5) ? 1 + random.below(4) : 0; i > 0 && bytes.length > 0; i--)
    bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

type Kind = (random: Random) => string;

/** How many in a thousand; what is long costs as much as many that are short. */
const KINDS: readonly (readonly [share: number, make: Kind])[] = [
  [450, makeSeries],
  [200, (random) => pieces(random, 4)],
  [30, (random) => pieces(random, 12)],
  [45, (random) => windowOf(makeDraft(random), 200, random)],
  [10, (random) => windowOf(makeDraft(random), 600, random)],
  [5, repeated],
  [230, (random) => rubble(random, 20)],
  [30, (random) => rubble(random, 60)],
];

function kindAt(place: number): Kind {
  let rest = place;
  return (KINDS.find(([share]) => (rest -= share) < 0) ?? KINDS[0])?.[1] ?? makeSeries;
}

/** Less than `limit` of them, in lines. */
function pieces(random: Random, limit: number): string {
  const end = random.pick(['\n', '\n', '\r\n', '\r', '\n\n']);
  return Array.from({ length: random.below(limit) }, () => makePiece(random)).join(end);
}

function windowOf(text: string, length: number, random: Random): string {
  const from = random.below(Math.max(1, text.length - length));
  return text.slice(from, from + length);
}

/** Signs and words in any order, characters of any plane, halves of characters. */
function rubble(random: Random, limit: number): string {
  return Array.from({ length: random.below(limit) }, () => token(random)).join('');
}

function repeated(random: Random): string {
  return (random.chance(0.5) ? token(random) : makePiece(random)).repeat(1 + random.below(300));
}

function token(random: Random): string {
  return random.pick<() => string>([
    () => random.pick(SIGNS),
    () => random.pick(SIGNS),
    () => random.pick(SPECIAL),
    () => random.pick(BLANKS),
    () => random.pick(ENDS),
    () => random.pick(['\n', '\n', '\n', '\r\n', '\r']),
    () => String.fromCharCode(0x4e00 + random.below(0x5200)),
    () => String.fromCharCode(random.below(0x10000)),
    () => String.fromCodePoint(random.below(0x110000)),
  ])();
}

/** What ordinals, references and traces are made of, and what other languages take for their own. */
const SIGNS: readonly string[] = [
  ...Array.from('一二三四五六七八九十百千万廿卅〇零两壹贰叁甲乙丙第章节條条款项点部分是要之附件目录见、.．。，；：！？'),
  ...Array.from('()（）[]【】〔〕《》〈〉“”‘’「」『』<>{}0123456789０１２９①②⑩⑳㈠㈡⒈⑴ⅠⅡⅢⅣⅰⅱABCabc-—－_*＊#>|/\\%@&$`~^=+…·•丨'),
  '首先', '其次', '最后', '第一', '第二', '一是', '二是', '同志们：', '谢谢大家', '附件1', '见第二条', '本讲话第二点', '上述（一）', '（jì）', 'https://a.b/c', 'a@b.cn', '**', '<b>', '</b>', '<br>', '&nbsp;',
  '第十条之一', '十一', '二十', '100', '1.1', '1.2.3', '2024年', '3月5日', '\u0000', '\u001b[31m', '\u202e', '\u2066', '\u200d', '\ufeff', '\ufffd', '\ud800', '\udc00', '𠮷', '👪', 'e\u0301', '__proto__', 'constructor',
]; // prettier-ignore

/** One to four changes: something is taken out, put in, doubled, or changes places. */
function mutated(text: string, random: Random): string {
  let left = text;
  for (let i = 1 + random.below(4); i > 0; i--) {
    const from = random.below(left.length + 1);
    const to = Math.min(left.length, from + random.below(random.pick([2, 4, 12, 80])));
    const [before, part, behind] = [left.slice(0, from), left.slice(from, to), left.slice(to)];
    left = random.pick<() => string>([
      () => before + behind,
      () => before + token(random) + behind,
      () => before + token(random) + part + token(random) + behind,
      () => before + part + part + behind,
      () => behind + before + part,
    ])();
  }
  return left;
}
