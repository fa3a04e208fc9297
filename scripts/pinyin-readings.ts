// Writes src/core/views/traces/pinyin-readings.ts from pinyin-pro's dictionary.
//   node scripts/run.mjs scripts/pinyin-readings.ts
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

/** Characters by the rows of the sets that GB/T 2312 and Big5 have put in the order of their frequency. */
function rowsOf(encoding: string, from: number, to: number): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = from; lead <= to; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(sign) && (encoding !== 'gb18030' || trail >= 0xa1)) found.add(sign);
    }
  }
  return found;
}

const everyday = rowsOf('gb18030', 0xb0, 0xd7);
const rarer = rowsOf('gb18030', 0xd8, 0xf7);
const traditional = rowsOf('big5', 0xa4, 0xc6);
// 佝 is everyday in Big5 alone.
const common = new Set([...everyday, ...[...traditional].filter((sign) => !rarer.has(sign))]);

const bySyllable = new Map<string, string>();
for (const sign of [...common].sort()) {
  const readings = pinyin(sign, { toneType: 'none', multiple: true, type: 'array', v: false });
  for (const syllable of new Set(readings.map(plain)))
    if (syllable !== sign) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + sign);
}

/** The library leaves the tone on some. */
function plain(reading: string): string {
  return reading
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}

const rows = [...bySyllable.keys()].sort().map((syllable) => `${syllable} ${bySyllable.get(syllable)}`);
writeFileSync(
  'src/core/views/traces/pinyin-readings.ts',
  `// Written by scripts/pinyin-readings.ts from pinyin-pro's dictionary (MIT): not by hand.

/**
 * Syllables without tones, each with the everyday characters, those of the first level of GB/T 2312 and of the everyday
 * part of Big5, that can be read so.
 */
export const PINYIN_READINGS = \`${rows.join('\n')}\`;
`,
);
