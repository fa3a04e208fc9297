import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { readTexts, sourceOf, withParents } from '../../../scripts/fit/texts.ts';

function inFolder(files: Record<string, string>, run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

suite('labelled texts', () => {
  test('a text with its headings and faults', () => {
    const files = {
      'mill_1.txt': '在磨坊的讲话\r\n一、水\r\n一是清。\r\n三、石。石头要硬。',
      'mill_1.txt.gold.tsv':
        '2\t1\t一、\t水\tstandalone\n3\t2\t一是\t清\tstandalone\tweak\n4\t1\t三、\t石\trunin\tcore\n',
      'mill_1.txt.faults.tsv': '2,4\tgap\tno 二、\n',
      'mill_2.txt': '没有标注',
    };
    inFolder(files, (folder) =>
      assert.deepEqual(readTexts(folder), [
        {
          name: 'mill_1.txt',
          source: 'mill',
          text: '在磨坊的讲话\n一、水\n一是清。\n三、石。石头要硬。',
          headings: [
            { line: 2, level: 1, marker: '一、', title: '水', form: 'standalone', weight: 'core' },
            { line: 3, level: 2, marker: '一是', title: '清', form: 'standalone', weight: 'weak' },
            { line: 4, level: 1, marker: '三、', title: '石', form: 'run-in', weight: 'core' },
          ],
          faults: [{ lines: [2, 4], kind: 'gap', note: 'no 二、' }],
        },
      ]),
    );
  });

  test('a text that is known to have no heading', () => {
    const files = {
      'a.txt': '三、五天后再说。',
      'b.txt': '一、真的\n二、也是',
      'negatives.tsv':
        'file\tkind\tverdict\tcandidates\na.txt\tessay\tlookalike-only\t1\nb.txt\tessay\tgenuine-list\t2\n',
    };
    inFolder(files, (folder) =>
      assert.deepEqual(
        readTexts(folder).map(({ name, headings }) => [name, headings]),
        [['a.txt', []]],
      ),
    );
  });

  test('a range of lines', () => {
    const files = {
      'a.txt': '一、甲\n一、乙\n一、丙\n',
      'a.txt.gold.tsv': '',
      'a.txt.faults.tsv': '1-3\tduplicate\n',
    };
    inFolder(files, (folder) => assert.deepEqual(readTexts(folder)[0]?.faults[0]?.lines, [1, 2, 3]));
  });

  const wrong: Record<string, [string, string, RegExp]> = {
    'a marker that is not there': [
      'gold',
      '1\t1\t二、\t甲\tstandalone',
      /a\.txt\.gold\.tsv:1: no “二、” in line 1/,
    ],
    'a line that is not there': ['gold', '9\t1\t一、\t甲\tstandalone', /gold\.tsv:1: no “一、” in line 9/],
    'a level that is none': ['gold', '1\tx\t一、\t甲\tstandalone', /gold\.tsv:1: no level: x/],
    'a fault beyond the end': ['faults', '\n7\tgap', /faults\.tsv:2: no line 7/],
    'a fault without a line': ['faults', 'gap', /faults\.tsv:1: no line gap/],
  };
  for (const [name, [kind, row, message]] of Object.entries(wrong)) {
    test(`says where ${name} stands`, () => {
      const files = { 'a.txt': '一、甲', 'a.txt.gold.tsv': '', [`a.txt.${kind}.tsv`]: row };
      inFolder(files, (folder) => assert.throws(() => readTexts(folder), message));
    });
  }

  test('the source is the first part of a name, the second behind f', () => {
    assert.deepEqual(['mill_12.txt', 'f_court_3_1.txt', 'mill.txt', 'f_lake.txt'].map(sourceOf), [
      'mill',
      'court',
      'mill',
      'lake',
    ]);
  });

  test('a parent is the nearest heading before that stands higher', () => {
    const levels = [2, 1, 2, 3, 3, 2, 1, 3];
    const headings = levels.map((level, i) => ({ line: i + 1, level }));
    assert.deepEqual(
      withParents(headings).map(({ parent }) => parent),
      [0, 0, 2, 3, 3, 2, 0, 7],
    );
  });
});
