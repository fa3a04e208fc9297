import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { differenceOf } from '../../../scripts/fuzz/difference.ts';
import { BLANKS, LIMITS, makeDraft } from '../../../scripts/fuzz/drafts.ts';
import { makeChanges, makeEdits } from '../../../scripts/fuzz/edits.ts';
import { minimise } from '../../../scripts/fuzz/minimise.ts';
import { type Failure, fuzz } from '../../../scripts/fuzz/run.ts';
import { after, inverse, lineOf, modelOf } from '../../../scripts/fuzz/text-model.ts';
import { type Random, seeded } from '../../../scripts/random.ts';
import { type Draft, edited, parse, update } from '../../../src/core/reading/draft.ts';
import { applyEdits, type TextEdit } from '../../../src/core/text/edits.ts';
import { lineStarts, splitLines } from '../../../src/core/text/positions.ts';

const edit = (place: string, text: string): TextEdit => {
  const [fromLine = 0, from = 0, toLine = 0, to = 0] = place.split(/[:-]/).map(Number);
  return {
    range: { start: { line: fromLine, character: from }, end: { line: toLine, character: to } },
    text,
  };
};

/** Some texts, each with the edits that are made of it one after another. */
function walk(visit: (text: string, edits: readonly TextEdit[], left: string, random: Random) => void): void {
  for (let draft = 0; draft < 40; draft++) {
    const random = seeded('walk', draft);
    const start = makeDraft(random);
    let model = modelOf(start);
    for (let step = 0; step < 40; step++) {
      const { edits, left } = makeChanges(model, random, start);
      visit(model.text, edits, left.text, random);
      model = left;
    }
  }
}

suite('the text that edits are held against', () => {
  test('has the lines that the core reads', () => {
    walk((text) => {
      const model = modelOf(text);
      assert.deepEqual(model.starts, lineStarts(text));
      assert.deepEqual(
        model.starts.map((_, line) => lineOf(model, line)),
        splitLines(text),
      );
    });
  });

  const cases: Record<string, [string, TextEdit, string]> = {
    'within a line': ['甲乙\n丙', edit('0:1-0:2', '丁'), '甲丁\n丙'],
    'over a line end of two signs': ['甲\r\n乙', edit('0:1-1:0', ''), '甲乙'],
    'half of a line end': ['甲\r\n乙', edit('0:1-1:0', '\r'), '甲\r乙'],
    'beyond the end of a line': ['甲\r\n乙', edit('0:7-0:9', '丁'), '甲丁\r\n乙'],
    'beyond the last line': ['甲\n乙', edit('1:0-9:0', '丁'), '甲\n丁'],
    'behind everything': ['甲\n乙', edit('5:3-6:0', '丁'), '甲\n乙丁'],
  };
  for (const [name, [text, change, expected]] of Object.entries(cases))
    test(`an edit ${name}`, () => assert.equal(after(modelOf(text), change).text, expected));

  test('an edit is undone', () => {
    walk((text, [first]) => {
      const model = modelOf(text);
      assert.ok(first);
      // Where line ends meet there is no place between them to come back to.
      if (/[\r\n]/.test(first.text) || text.includes('\r')) return;
      assert.equal(after(after(model, first), inverse(model, first)).text, text);
    });
  });
});

suite('the edits', () => {
  test('are the same for the same seed', () => {
    const made = (seed: number): unknown => {
      const random = seeded(seed);
      const start = makeDraft(random);
      return [start, makeChanges(modelOf(start), random, start), makeEdits(modelOf(start), random)];
    };
    assert.deepEqual(made(3), made(3));
    assert.notDeepEqual(made(3), made(4));
  });

  test('of one moment stand in their order, none touching another, within the text', () => {
    for (let seed = 0; seed < 400; seed++) {
      const random = seeded('together', seed);
      const model = modelOf(makeDraft(random));
      const { edits, left } = makeEdits(model, random);
      let [line, character] = [0, -1];
      for (const { range } of edits) {
        assert.ok(
          range.start.line > line || (range.start.line === line && range.start.character > character),
        );
        [line, character] = [range.end.line, range.end.character];
        assert.ok(character <= lineOf(model, line).length);
      }
      assert.equal(left.text, applyEdits(model.text, edits));
    }
  });

  test('reach the awkward places', () => {
    const reached = new Set<string>();
    const limits = new Set(LIMITS);
    walk((text, edits, left) => {
      if (edits.length > 1) reached.add('several at once');
      if (left === '') reached.add('an empty text');
      let model = modelOf(text);
      for (const change of edits) {
        const { start, end } = change.range;
        const [first, last] = [lineOf(model, start.line), lineOf(model, end.line)];
        if (start.character === 0 && end.line === start.line && end.character === first.length)
          reached.add('a whole line');
        if (start.character === first.length) reached.add('the end of a line');
        if (start.character === 0) reached.add('the start of a line');
        if (end.line > start.line + 1) reached.add('several lines');
        if (end.line === start.line + 1 && start.character === first.length && end.character === 0)
          reached.add('a line end');
        if (end.line >= model.starts.length) reached.add('beyond the text');
        else if (end.character > last.length) reached.add('beyond a line');
        for (const sign of [
          '\r\n',
          '\r',
          '\n',
          '𠮷',
          '#',
          '*',
          '附件',
          '目录',
          '谢谢大家',
          '首先',
          '第一',
          '(jì)',
          ...BLANKS,
        ])
          if (change.text.includes(sign)) reached.add(JSON.stringify(sign));
        if (change.text === '' && /[。：，；]$/.test(first) && start.character === first.length - 1)
          reached.add('a mark taken away');
        const next = after(model, change);
        const line = lineOf(next, Math.min(start.line, next.starts.length - 1));
        if (limits.has(line.length)) reached.add(`length ${line.length}`);
        if (next.starts.length === model.starts.length && change.text.includes('\n'))
          reached.add('a line end for another');
        model = next;
      }
      if (/\r(?!\n)/.test(left) && left.includes('\r\n') && /(?<!\r)\n/.test(left))
        reached.add('line ends of every kind');
    });
    const expected = [
      'several at once', 'an empty text', 'a whole line', 'the end of a line', 'the start of a line', 'several lines', 'a line end', 'beyond the text',
      'beyond a line', 'a mark taken away', 'a line end for another', 'line ends of every kind', ...LIMITS.map((limit) => `length ${limit}`),
      ...['\r\n', '\r', '\n', '𠮷', '#', '*', '附件', '目录', '谢谢大家', '首先', '第一', '(jì)', ...BLANKS].map((sign) => JSON.stringify(sign)),
    ]; // prettier-ignore
    assert.deepEqual([...reached].sort(), expected.sort());
  });
});

suite('differences', () => {
  const draft = parse('在会上的讲话\n一、甲\n（一）乙\n二、丙');

  test('there is none between two readings of one text', () => {
    assert.equal(differenceOf(draft, parse(draft.lines.join('\n'))), undefined);
  });

  test('the first is named, whatever update goes on from', () => {
    const [first, ...others] = draft.sections;
    assert.ok(first);
    const other = { ...draft, marks: { ...draft.marks, wrap: 7 } };
    assert.equal(differenceOf(other, draft), undefined);
    const deeper = { ...other, sections: [{ ...first, endLine: 9 }, ...others] };
    assert.deepEqual(differenceOf(deeper, draft), {
      field: 'sections',
      path: 'sections[0].endLine',
      updated: 9,
      parsed: 2,
    });
    assert.equal(differenceOf(deeper, draft, new Set(['sections'])), undefined);
    assert.equal(differenceOf({ ...draft, eol: '\r' }, draft)?.path, 'eol');
    assert.equal(differenceOf({ ...draft, lines: [...draft.lines, ''] }, draft)?.path, 'lines.length');
  });

  test('what shows one is made small', () => {
    const text = Array.from({ length: 40 }, (_, i) => `第${i}行写的是别的事情`).join('\n');
    const edits = [edit('3:1-4:2', '甲乙丙'), edit('20:3-20:4', '丁戊'), edit('0:0-0:0', '己')];
    const least = minimise({ text, edits }, (trial) => trial.edits.some((it) => it.text.includes('戊')));
    assert.deepEqual(
      least.edits.map((it) => it.text),
      ['戊'],
    );
    assert.equal(least.text.replaceAll('\n', ''), '');
  });

  test('a fault is found and made small', () => {
    /** Loses the headings of lines that are just twelve long. */
    const forgetful = (draft: Draft, edits: readonly TextEdit[]): Draft => {
      const updated = update(draft, edits);
      return {
        ...updated,
        sections: updated.sections.filter(({ line }) => updated.lines[line]?.length !== 12),
      };
    };
    const found: Failure[] = [];
    fuzz(
      {
        edits: 300,
        drafts: 30,
        seed: 1,
        ignored: new Set(['eol']),
        gentle: true,
        subjects: { update: forgetful, edited },
      },
      (failure) => found.push(failure),
    );
    const small = found.find(({ by }) => by === 'update')?.smallest();
    assert.ok(small);
    assert.match(small.difference.path, /^sections/);
    assert.ok(small.text.length + small.edits.map(({ text }) => text).join('').length < 40);
  });
});
