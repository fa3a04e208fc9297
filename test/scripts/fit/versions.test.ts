import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { LOOKALIKES } from '../../../scripts/fit/lookalikes.ts';
import { type LabelledText, withParents } from '../../../scripts/fit/texts.ts';
import { VERSION_KINDS, type VersionKind, versionsOf } from '../../../scripts/fit/versions.ts';
import type { Slip, SlipKind, Version } from '../../../scripts/fit/labelled-lines.ts';
import { readOrdinals } from '../../../src/core/ordinals/reader.ts';
import { labelled, marked } from './labelled.ts';

const SPEECH = labelled(`
  在灯会筹备会上的讲话

  同志们：

  　　灯会还有一个月，先把几件事说清楚。

  #~ 一、把场地定下来

  　　老码头和新广场都看过了，各有各的好处。

  ##~ （一）老码头

  　　地方不大，胜在临水。

  ##~ （二）新广场

  　　地方宽，离车站也近。

  ##~ （三）旧粮库

  　　要先请人看过房梁。

  #~ 二、把人手排出来

  ##~ （一）扎灯的师傅

  　　请了六位，还缺两位。

  ##~ （二）守夜的人

  　　分三班，每班四人。

  #~ 三、把账目算明白

  　　一共就这些钱，花在哪里要贴出来。

  ##~ （一）布展

  　　竹子和纸都涨了价。

  ##~ （二）用电

  　　线要重新拉，不能省。

  #~ 四、把消息放出去

  　　乡下的亲戚也要早些知道。
`);

const MINUTES = labelled(
  `
  里民大會紀錄
  主席報告。
  #~ 壹、路燈
  ##~ 1.巷口兩盞不亮。已經報修。
  ##~ 2.公園西側太暗。下月加裝。
  ##~ 3.電費由誰負擔。再議。
  #~ 貳、老榕樹
  說明：樹根擠破了水溝，住戶很煩惱。
  #~ 參、中元普渡
  ##~ 1.日期照舊。
  ##~ 2.經費自籌。
  #~ 肆、臨時動議
  無。
  散會。
`,
  'tiny_2.txt',
);

const RULES = labelled(
  `
  渡口管理办法
  #~ 第一章　总则
  ##~ 第一条　为了渡口安全，制定本办法。
  ##~ 第二条　本办法适用于本县各渡口。
  #~ 第二章　渡船
  ##~ 第三条　渡船不得有下列情形：
  ###~ （一）超载；
  ###~ （二）夜航；
  ###~ （三）带病开航。
  ##~ 第四条　船工应当持证。
  #~ 第三章　附则
  ##~ 第五条　本办法自公布之日起施行。
`,
  'tiny_3.txt',
);

const LECTURE = labelled(
  `
  ## 讲给新职工听
  先说为什么，再说怎么办。
  #~ ## 一、为什么
  ~##~ 第一，老机器修不动了。
  ~##~ 第二，新订单等不起。
  #~ ## 二、怎么办
  ##~ ① 学图纸
  ##~ ② 练手艺
  ##~ ③ 记台账
  #~ ## 三、谁来教
  老班长来教，一个带两个。
`,
  'tiny_4.txt',
);

const TEXTS = [SPEECH, MINUTES, RULES, LECTURE];
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

function all(kind: VersionKind): { text: LabelledText; version: Version }[] {
  return TEXTS.flatMap((text) =>
    SEEDS.flatMap((seed) => versionsOf(text, seed, [kind]).map((version) => ({ text, version }))),
  );
}

const linesOf = ({ text }: LabelledText): string[] => text.split('\n');
const lineAt = (text: LabelledText, line: number): string => linesOf(text)[line - 1] ?? '';

/** The lines of the version that the text has not, blank ones left out; from 1. */
function fresh({ text, version }: { text: LabelledText; version: Version }): number[] {
  const own = new Set(linesOf(text));
  return linesOf(version).flatMap((line, i) => (own.has(line) || line.trim() === '' ? [] : [i + 1]));
}

/** The version's headings that the text has as well, with the titles of their parents. */
function kept(version: LabelledText): string[] {
  const at = new Map(version.headings.map(({ line, title }) => [line, title]));
  return withParents(version.headings).map(({ title, parent }) => `${at.get(parent) ?? ''} > ${title}`);
}

suite('versions', () => {
  for (const kind of VERSION_KINDS) {
    test(`${kind}: every label sits on its marker`, () => {
      const versions = all(kind);
      assert.ok(versions.length > 0);
      for (const { version } of versions) {
        for (const { line, marker } of version.headings)
          assert.equal(
            lineAt(version, line)
              .replace(/^[\s\u3000#]+/, '')
              .slice(0, marker.length),
            marker,
          );
        const lines = version.headings.map(({ line }) => line);
        assert.deepEqual(
          lines,
          [...new Set(lines)].sort((a, b) => a - b),
        );
        for (const { lines } of version.slips ?? [])
          for (const line of lines) assert.ok(version.headings.some((heading) => heading.line === line));
      }
    });
  }

  test('the same seed gives the same version, whatever else is made', () => {
    for (const text of TEXTS) {
      const whole = versionsOf(text, 7);
      for (const version of whole)
        assert.deepEqual(
          versionsOf(
            text,
            7,
            VERSION_KINDS.filter((kind) => kind === version.kind),
          ),
          [version],
        );
    }
    assert.notDeepEqual(versionsOf(SPEECH, 1), versionsOf(SPEECH, 2));
  });

  test('names and sources stay; a fault of the writer moves with its line', () => {
    const text = { ...SPEECH, faults: [{ lines: [11, 15], kind: 'other', note: 'a note' }] };
    for (const { faults, name, source, ...version } of versionsOf(text, 3, [
      'as-is',
      'plain',
      'wrap20',
      'contents',
    ])) {
      assert.deepEqual([name, source], ['tiny_1.txt', 'tiny']);
      assert.deepEqual(
        faults.map(({ lines }) => lines.map((line) => version.text.split('\n')[line - 1]?.trim())),
        [['（一）老码头', '（二）新广场']],
      );
    }
  });

  test('lines and labels stay as they are', () => {
    for (const { text, version } of all('as-is')) assert.equal(marked(version), marked(text));
  });

  test('indents and blank lines go', () => {
    const [version] = versionsOf(
      labelled(`
        讲话
        #~ 　　一、甲

        　　正文。
        ##~ 　（一）乙
      `),
      1,
      ['plain'],
    );
    assert.equal(version && marked(version), '讲话\n#~ 一、甲\n正文。\n##~ （一）乙');
  });

  test('lines are cut, never before a closing mark; the first piece keeps the label', () => {
    const [version] = versionsOf(
      labelled(`
        #~ 一、甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未，申酉戌亥。
        短的。
      `),
      1,
      ['wrap20'],
    );
    assert.equal(
      version && marked(version),
      '#~ 一、甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未，\n申酉戌亥。\n短的。',
    );
  });

  test('sloppy: titles and order stay, only delimiters and brackets change', () => {
    for (const { text, version } of all('sloppy')) {
      assert.equal(version.slips, undefined);
      const bare = ({ text }: LabelledText): string => text.replaceAll(/[（）()、.．，]/g, '');
      assert.equal(bare(version), bare(text));
      assert.notEqual(version.text, text.text);
      assert.deepEqual(kept(version), kept(text));
    }
  });
});

suite('lookalikes', () => {
  const lines = Object.values(LOOKALIKES).flat();

  test('sixty at least, each once, each a sentence that the core reads as if it were numbered', () => {
    assert.ok(lines.length >= 60);
    assert.equal(new Set(lines).size, lines.length);
    for (const line of lines) {
      assert.ok(readOrdinals(line, 0).length > 0, line);
      assert.match(line, /。$/);
    }
  });

  test('they are put behind paragraphs, and are no headings', () => {
    for (const it of all('lookalikes')) {
      const { text, version } = it;
      const added = fresh(it);
      assert.ok(added.length >= 1 && added.length <= 5);
      for (const line of added) {
        assert.ok(lines.includes(lineAt(version, line).trim()));
        assert.ok(version.headings.every((heading) => heading.line !== line));
      }
      assert.deepEqual(kept(version), kept(text));
    }
  });

  test('a text in traditional characters has such lookalikes', () => {
    const added = all('lookalikes')
      .filter(({ text }) => text === MINUTES)
      .flatMap((it) => fresh(it).map((line) => lineAt(it.version, line)));
    assert.ok(added.some((line) => /[億萬兩條節們這區級號學]/.test(line)));
    assert.ok(added.every((line) => !/[亿万两条节们这区级号学]/.test(line)));
  });
});

suite('faults', () => {
  /** What is wrong with the marker on the slip's line, by what stands before and after it in its series. */
  const shows: Record<SlipKind, (numbers: number[], at: number, slip: Slip, line: string) => boolean> = {
    missing: (numbers, at) => numbers[at] === (numbers[at - 1] ?? 0) + 2,
    duplicate: (numbers, at) => numbers[at] === numbers[at - 1],
    wrong: (numbers, at) => (numbers[at] ?? 0) > numbers.length + 2,
    exchanged: (numbers, at, { lines }) =>
      lines.length === 2 && numbers[at] === (numbers[at + 1] ?? 0) + 1 && numbers[at + 1] === at + 1,
    start: (numbers, at) => at === 0 && (numbers[0] ?? 0) > 1,
    numeral: (_numbers, _at, { right }, line) => /\d/.test(right) !== /\d/.test(line.slice(0, 3)),
    delimiter: (_numbers, _at, { right }, line) => !line.startsWith(right) && line[0] === right[0],
    brackets: (_numbers, _at, { right }, line) =>
      right.includes('（') && /^（?\(?.\)?）?/.test(line) && line.includes(')'),
    redundant: (_numbers, _at, { right }, line) => line.startsWith(`${right}、`),
    lookalike: (_numbers, _at, _slip, line) => /[ーニハ\u2F17]/.test(line),
  };

  test('one to three, each on its line, and nothing else changed but numbers', () => {
    const seen = new Set<SlipKind>();
    for (const { text, version } of all('faulty')) {
      const slips = version.slips ?? [];
      assert.ok(slips.length >= 1 && slips.length <= 3);
      assert.deepEqual(kept(version), kept(text));
      const parents = withParents(version.headings);
      for (const slip of slips) {
        seen.add(slip.kind);
        const [line = 0] = slip.lines;
        const own = parents.find((heading) => heading.line === line);
        const siblings = parents.filter(({ parent, level, weight }) => {
          const articles = /条/.test(slip.right);
          return level === own?.level && weight === 'core' && (articles || parent === own.parent);
        });
        const numbers = siblings.map(({ marker }) => readOrdinals(marker, 0)[0]?.number ?? 0);
        const at = siblings.findIndex((heading) => heading.line === line);
        const written = lineAt(version, line).replace(/^[\s\u3000#]+/, '');
        assert.ok(
          shows[slip.kind](numbers, at, slip, written),
          `${slip.kind} at ${line}\n${marked(version)}`,
        );
        assert.equal(text.headings.find((heading) => heading.line === line)?.marker, slip.right);
      }
      const changed = linesOf(version).filter((row, i) => row !== lineAt(text, i + 1)).length;
      assert.ok(changed >= slips.length);
    }
    assert.deepEqual([...seen].sort(), Object.keys(shows).sort());
  });

  test('a section that is gone leaves a gap behind, in every series that goes on', () => {
    for (const { text, version } of all('deleted')) {
      const slips = version.slips ?? [];
      const titles = new Set(version.headings.map(({ title }) => title));
      const gone = text.headings.filter(({ title }) => !titles.has(title));
      assert.ok(slips.length >= 1 && gone.length >= 1);
      for (const { kind, lines, right } of slips) {
        assert.equal(kind, 'missing');
        assert.ok(gone.some(({ marker }) => marker === right));
        const [line = 0] = lines;
        const [lost] = readOrdinals(right, 0);
        const [behind] = readOrdinals(version.headings.find((it) => it.line === line)?.marker ?? '', 0);
        assert.ok(lost && behind && behind.key === lost.key && behind.number > lost.number);
      }
    }
    const second = all('deleted').find(
      ({ text, version }) => text === RULES && !version.text.includes('第二章'),
    );
    assert.deepEqual(
      second?.version.slips?.map(({ lines, right }) => [
        lineAt(second.version, lines[0] ?? 0).slice(0, 3),
        right,
      ]),
      [
        ['第三章', '第二章'],
        ['第五条', '第三条'],
      ],
    );
  });
});

suite('what is built in', () => {
  /** The headings that were put in, each with the heading before it that stands one level higher. */
  const added = (it: {
    text: LabelledText;
    version: Version;
  }): { line: number; level: number; parent: number }[] => {
    const lines = new Set(fresh(it));
    return withParents(it.version.headings).filter(({ line }) => lines.has(line));
  };
  /** Everything the text had is there, in its order and under its parents. */
  const keeps = ({ text, version }: { text: LabelledText; version: Version }): void => {
    const own = new Set(text.headings.map(({ title }) => title));
    const before = version.headings.filter(({ title }) => own.has(title));
    assert.deepEqual(kept({ ...version, headings: before }), kept(text));
    let next = 0;
    for (const line of linesOf(version)) if (line === linesOf(text)[next]) next++;
    assert.equal(next, linesOf(text).length, marked(version));
  };

  for (const kind of ['same-form-list', 'other-form-list'] as const) {
    test(`${kind}: below the section it stands in, whose series goes on behind it`, () => {
      for (const it of all(kind)) {
        keeps(it);
        const list = added(it);
        const [first, last] = [list[0], list.at(-1)];
        assert.ok(first && last && list.length >= 2);
        const { headings } = it.version;
        const section = headings.find(({ line }) => line === first.parent);
        const behind = headings.find(({ line }) => line > last.line);
        assert.equal(behind?.level, section?.level);
        const [own, inner] = [section, headings.find(({ line }) => line === first.line)].map(
          (heading) => readOrdinals(heading?.marker ?? '', 0)[0]?.key,
        );
        assert.equal(own === inner, kind === 'same-form-list');
        assert.match(lineAt(it.version, fresh(it)[0] ?? 0), /：$/);
      }
    });
  }

  test('second-list: beside the first, behind loose text', () => {
    for (const it of all('second-list')) {
      keeps(it);
      const list = added(it);
      const before = withParents(it.version.headings)
        .filter(({ line }) => line < (list[0]?.line ?? 0))
        .at(-1);
      for (const { parent, level } of list)
        assert.deepEqual([parent, level], [before?.parent, before?.level]);
    }
  });

  test('contents: the headings in front, and none of them a heading', () => {
    for (const it of all('contents')) {
      keeps(it);
      const { text, version } = it;
      const first = version.headings[0]?.line ?? 0;
      const rows = linesOf(version).slice(0, first - 1);
      const tops = text.headings.filter(({ level }) => level === 1);
      for (const { title } of tops) assert.ok(rows.some((row) => row.includes(title)));
      assert.equal(version.headings.length, text.headings.length);
      assert.ok(!rows.some((row) => row.includes('第一条')));
    }
  });

  test('annex: its items stand at the top', () => {
    for (const it of all('annex')) {
      keeps(it);
      const list = added(it);
      assert.ok(list.length >= 2);
      for (const { level, line } of list) {
        assert.equal(level, 1);
        assert.ok(line > (it.text.headings.at(-1)?.line ?? 0));
      }
    }
  });

  test('markdown-parent: a list below a heading without number stands at the top', () => {
    for (const { version, text } of all('markdown-parent')) {
      const lines = linesOf(version);
      const heading = lines.findLastIndex((line) => line.startsWith('## ') && !/[、）]/.test(line));
      assert.ok(heading > 0);
      const list = version.headings.filter(({ line }) => line > heading + 1);
      assert.equal(version.headings.length, text.headings.length + list.length);
      for (const { level } of list) assert.equal(level, 1);
    }
  });

  for (const kind of ['closing', 'inline-series'] as const) {
    test(`${kind}: no heading is added`, () => {
      for (const it of all(kind)) {
        keeps(it);
        assert.ok(fresh(it).length > 0);
        assert.equal(it.version.headings.length, it.text.headings.length);
      }
    });
  }

  test('notes: signs in the text, the notes below it, no heading', () => {
    for (const { text, version } of all('notes')) {
      assert.deepEqual(kept(version), kept(text));
      const rows = linesOf(version);
      const last = rows.findLast((row) => row.trim() !== '') ?? '';
      const [sign = ''] = /^(?:[①-④]|\[\d\]|〔\d〕|\d)/.exec(last) ?? [];
      const inText = /^\d$/.test(sign) ? '①②③④'.charAt(Number(sign) - 1) : sign;
      assert.ok(
        rows.some((row) => row.includes(`${inText}。`)),
        marked(version),
      );
    }
  });

  test('cut-short: one heading or two, as they were', () => {
    for (const { text, version } of all('cut-short')) {
      assert.ok(version.headings.length <= 2);
      assert.ok(text.text.startsWith(version.text));
    }
  });

  test('cut-out: the end of a text, which begins with a later number; levels close up', () => {
    for (const { text, version } of all('cut-out')) {
      assert.ok(text.text.endsWith(version.text));
      const [first] = version.headings;
      assert.ok(first?.line === 1 && first.level === 1);
      assert.ok((readOrdinals(first.marker, 0)[0]?.number ?? 0) > 1);
      const depth = withParents(version.headings);
      for (const { level, parent } of depth)
        assert.equal(level, (depth.find(({ line }) => line === parent)?.level ?? 0) + 1);
    }
  });

  test('run-on: one series across its parents', () => {
    for (const { text, version } of all('run-on')) {
      assert.deepEqual(kept(version), kept(text));
      const changed = version.headings.filter(({ marker }, i) => marker !== text.headings[i]?.marker);
      const key = readOrdinals(changed[0]?.marker ?? '', 0)[0]?.key;
      const series = version.headings
        .flatMap(({ marker }) => readOrdinals(marker, 0).slice(0, 1))
        .filter((ordinal) => ordinal.key === key);
      assert.deepEqual(
        series.map(({ number }) => number),
        series.map((_, i) => i + 1),
      );
    }
  });
});
