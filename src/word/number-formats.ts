// The number formats of Word's lists (ECMA-376 part 1, 17.18.59 ST_NumberFormat; what Word does otherwise: MS-OI29500
// 2.1.540) as a table over the core's numeral systems.
import { type NumeralSystem, writeNumeral } from '../core/ordinals/numerals.ts';

/**
 * A number as a list of this format shows it; in Arabic digits where it is past what the format can count, or the format
 * is one of another script's. `pattern` is that of the format `custom`: 001, 002, 003, ….
 */
export function formatNumber(value: number, format: string, pattern = ''): string {
  if (format === 'custom') return String(value).padStart(pattern.split(',')[0]?.trim().length ?? 0, '0');
  return FORMATS.get(format)?.(value) ?? String(value);
}

/** Formats that show no number, whoever refers to their level. */
export function showsNumber(format: string): boolean {
  return format !== 'none' && format !== 'bullet';
}

type Format = (value: number) => string | undefined;

function inSystem(system: NumeralSystem, most = Infinity): Format {
  return (value) => (value <= most ? writeNumeral(value, system) : undefined);
}

/** 壹拾壹: before 拾 the digit is always written. */
function legal(value: number): string | undefined {
  return writeNumeral(value, 'han-financial')?.replace(/^拾/, '壹拾');
}

/** The same where three of the digits are written otherwise. */
function traditionalLegal(value: number): string | undefined {
  return legal(value)?.replace(/[贰叁陆]/g, (sign) => '貳參陸'.charAt('贰叁陆'.indexOf(sign)));
}

/** One digit after another: 一〇〇. Word has ○ in some; a text has 〇, which is a numeral. */
function digits(value: number): string | undefined {
  return value < 0
    ? undefined
    : String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
}

/** 九十九, but then 一〇〇. */
function counting(value: number): string | undefined {
  return value < 100 ? writeNumeral(value, 'han') : digits(value);
}

/** 百一, where no place is left to doubt and 一 is not said. */
function japaneseCounting(value: number): string | undefined {
  return writeNumeral(value, 'han')
    ?.replaceAll('零', '')
    .replace(/一(?=[十百千])/g, '');
}

/** A … Z, AA, BB … */
function letters(first: 'A' | 'a'): Format {
  return (value) => {
    if (value < 1 || value > 26 * 30) return undefined;
    const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
    return letter.repeat(Math.ceil(value / 26));
  };
}

function englishOrdinal(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 20;
  return `${value}${(teens ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', inSystem('arabic-fullwidth')],
  ['decimalFullWidth2', inSystem('arabic-fullwidth')],
  ['decimalEnclosedCircle', inSystem('circled', 20)],
  ['decimalEnclosedCircleChinese', inSystem('circled', 20)],
  ['decimalEnclosedParen', inSystem('parenthesized')],
  ['decimalEnclosedFullstop', inSystem('full-stop')],
  ['numberInDash', (value) => `- ${value} -`],
  ['hex', (value) => value.toString(16).toUpperCase()],
  ['ordinal', englishOrdinal],
  ['upperRoman', inSystem('roman-ascii-upper')],
  ['lowerRoman', inSystem('roman-ascii-lower')],
  ['upperLetter', letters('A')],
  ['lowerLetter', letters('a')],
  ['chineseCounting', counting],
  ['taiwaneseCounting', counting],
  ['chineseCountingThousand', inSystem('han')],
  ['taiwaneseCountingThousand', inSystem('han')],
  ['japaneseCounting', japaneseCounting],
  ['ideographDigital', digits],
  ['taiwaneseDigital', digits],
  ['japaneseDigitalTenThousand', digits],
  ['chineseLegalSimplified', legal],
  ['ideographLegalTraditional', traditionalLegal],
  // Word puts them in brackets, whatever the name says.
  ['ideographEnclosedCircle', inSystem('han-parenthesized')],
  ['ideographTraditional', inSystem('stem')],
  ['ideographZodiac', inSystem('branch')],
  [
    'ideographZodiacTraditional',
    (value) =>
      value < 1 || value > 60
        ? undefined
        : STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12),
  ],
]);
