// What closes a draft behind its last section: the last address and the thanks, a notice of annexes, the signature, the date,
// and the set phrases of official texts.
import { indentColumns, skipBlanks, trimmedEnd } from '../text/characters.ts';
import { isDate, PRINTED_DAY } from '../text/dates.ts';
import { stripPinyin } from '../text/pinyin.ts';
import { simplified } from '../text/script.ts';
import { ADDRESSES, anyOf, THANKS } from '../text/vocabulary.ts';

/** Whether a paragraph belongs to no section where nothing but such paragraphs follow it. */
export function closesDraft(line: string): boolean {
  const text = contentOf(line);
  if (text === '') return false;
  return (
    THANKING.test(text.slice(-LONGEST_THANKS)) ||
    isAddress(text) ||
    isDate(text) ||
    PHRASES.some((phrase) => phrase.test(text)) ||
    // What goes on as a sentence is one.
    (!/[。！；]$/.test(text) && LABELS.some((label) => label.test(text))) ||
    (indentColumns(line) >= SIGNATURE_INDENT && isName(text))
  );
}

/** Whether a paragraph that closes a draft says something else first: right below a heading it is the section's own text. */
export function saysMore(line: string): boolean {
  const text = contentOf(line);
  return THANKING.test(text.slice(-LONGEST_THANKS)) ? text.length >= LEAST_SAID : isAddress(text);
}

function isAddress(text: string): boolean {
  return ADDRESSING.some((address) => address.test(text));
}

/** Whether a line holds nothing but a date, so that a name above it is a signature. */
export function isDateLine(line: string): boolean {
  return isDate(contentOf(line));
}

/** Whether names may stand below a line: 全体发起人签名： */
export function asksForNames(line: string): boolean {
  return /[：:]$/.test(line.slice(0, trimmedEnd(line))) && closesDraft(line);
}

/** Whether a line may be who signs: short, and no sentence. */
export function mayBeSignature(line: string): boolean {
  return isName(contentOf(line));
}

/** Without pinyin, and without blanks: 甲　　方： and 中　華　民　國 are spread over their lines. */
function contentOf(line: string): string {
  const text = simplified(stripPinyin(line.slice(skipBlanks(line, 0), trimmedEnd(line))));
  return text.length <= LONGEST_SPREAD ? text.replace(/\s+/g, '') : text;
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_SIGNATURE && !/[。，；：:！？]/.test(text);
}

const LONGEST_THANKS = 24;
/** In UTF-16 units, thanks included. */
const LEAST_SAID = 60;
const THANKING = new RegExp(
  `(?:${anyOf(THANKS)}|敬请批评指正|敬请指正|敬请指教)[^。！!？?，,；;：:]{0,16}[。！!.]*$`,
);
const PERSONS = '[^，,。！!：:]{1,10}';
/** The last address: 同志们，… 师傅们，… */
const ADDRESSING: readonly RegExp[] = [
  new RegExp(`^(?:${anyOf(ADDRESSES)}|各位${PERSONS})(?:、${PERSONS})*[，,！!]`),
  /^(?:[^，。！：:]{0,7}[^我你您他她它咱人，。！：:])们[，,！!]/,
];
/** What a party, or a person by what they do, is called above their name. */
const SIGNERS =
  '[甲乙丙丁供需买卖]方|(?:出租|承租|转让|受让|发包|承包|委托|受托)[人方]|(?:法定)?代[表理]人|(?:述职|报告|汇报|发言|签发|拟稿|承诺|申请|立约|具结|检讨|见证|买受|出卖|倡议|具状)人';
/** Before a colon. */
const LABELS: readonly RegExp[] = [
  // A notice of annexes.
  /^附件?[：:]\S/,
  // Signatures: 甲方（盖章）： 法定代表人： 全体发起人签名： 签订日期：
  new RegExp(`^(?:${SIGNERS})(?:[（(][^）)]{1,10}[）)])?[：:]`),
  /^[^，。；：:]{0,16}(?:签名|签字|签章|盖章)(?:[（(][^）)]{1,6}[）)])?[：:]/,
  /^(?:签[订署约])?(?:日期|地点)[：:]|^(?:开户银?行|[账帐]号)[：:]/,
  // To whom it goes.
  /^(?:[报呈发]?送|呈?报|发|正本|副本)[：:]/,
  // What is printed below an official text.
  /^(?:主题词|印发(?:日期|机关|单位)|公开(?:方式|属性|选项)|校对|核稿)[：:]/,
  // Who was there.
  /^(?:出席|列席|缺席|请假|记录)(?:人员?)?[：:]/,
];
const PHRASES: readonly RegExp[] = [
  // GB/T 9704-2012, 7.4.2: 抄送：××，××。 ××办公室2025年6月5日印发
  /^(?:主送|抄送|抄报|分送)(?:机关)?[：:]/,
  new RegExp(`^\\S{2,24}${PRINTED_DAY}印发$`),
  // 《江河报》（2020年03月07日02版）
  new RegExp(`^《[^》]{2,12}》[（(]${PRINTED_DAY}[^）)]{0,8}[）)]$`),
  /^[（(](?:此件[^）)]{2,12}|联系人[：:][^）)]{1,60}|[^）)]{2,20}整理[^）)]{0,12}|新华社[^）)]{4,20}电|以下略|下略|完|全文完|结束)[）)]$/,
  // 特此报告。 以上报告，请审议。 妥否，请批示。
  /^[特谨]此(?:报告|通知|通报|通告|公告|函告|函达|函复|函|批复|说明|证明|声明|请示|汇报|致函)(?:[，,]请[^。；]{2,16})?[。！]?$/,
  /^(?:以上|上述|当否|妥否|可否|是否妥当|如无不妥)[^。；]{0,24}(?:请|望)[^。；]{0,16}(?:指正|审议|审定|批示|批复|审批|审阅|审查|批准|指示|复函|转发)[。！]?$/,
  // 以上报告，敬请 is said of whom the next line names.
  /^(?:(?:以上)?[报汇][告报](?:完毕)?[，。！]?)?(?:[敬谨恭][请祈](?:指[导教正])?)?[。！]?$/,
  /^请予(?:批准|审议|审批|批复|支持)[。！]?$/,
  /^此致[！。]?$|^敬礼[！。]?$|^散会[！。]?$/,
];
/** In half-width columns: further to the right than any paragraph begins. */
const SIGNATURE_INDENT = 12;
/** In UTF-16 units, like the others. */
const LONGEST_SPREAD = 80;
const LONGEST_SIGNATURE = 24;
