// The documents of the rules: their examples are run, and manifest, registry, documents and translations agree.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { rules, traceRules } from '../../src/lint/registry.ts';
import { fixAll, lint, type LintOptions, severityOf } from '../../src/lint/lint.ts';
import type { Rule } from '../../src/lint/rule.ts';
import type { Standard } from '../../src/lint/standards.ts';

const FOLDER = 'docs/rules';

interface Example {
  readonly text: string;
  readonly standard: Standard;
}

function readDocument(id: string): string {
  return readFileSync(`${FOLDER}/${id}.md`, 'utf8');
}

/** The fenced block that is marked so: ```text wrong, with `standard=…` where it takes one. */
function example(document: string, mark: 'wrong' | 'right'): Example {
  const match = new RegExp(`^\`\`\`text ${mark}(?: standard=(\\w+))?\\n([^]*?)^\`\`\``, 'm').exec(document);
  assert.ok(match, `no ${mark} example`);
  return { text: match[2] ?? '', standard: (match[1] ?? 'consistent') as Standard };
}

function check(rule: Rule, { text, standard }: Example): ReturnType<typeof lint> {
  const options: LintOptions = { standard, onError: (id, error) => assert.fail(`${id}: ${String(error)}`) };
  const findings = lint(parse(text), options);
  return findings.filter(({ rule: id, severity }) => id === rule.id || /warning|error/.test(severity));
}

describe('the documents of the rules', () => {
  for (const rule of rules) {
    it(rule.id, () => {
      const document = readDocument(rule.id);
      const wrong = example(document, 'wrong');
      const right = example(document, 'right');
      const findings = check(rule, wrong);
      assert.deepEqual(
        findings.map(({ rule: id }) => id),
        [rule.id],
      );
      assert.deepEqual(lint(parse(right.text), { standard: right.standard }), []);
      const traces = traceRules.find(({ id }) => id === rule.id);
      if (traces) {
        const { edits = [] } = traces.fixDraft(parse(wrong.text)) ?? {};
        assert.equal(applyEdits(wrong.text, edits), right.text);
      }
      const edits = fixAll(findings);
      if (edits.length > 0) assert.equal(applyEdits(wrong.text, edits), right.text);
      else assert.ok(!findings.some(({ fixes }) => fixes.some(({ safe }) => safe)));
      assert.ok(document.startsWith(`# ${rule.id}　`), 'title');
      const severity = severityOf(rule, { standard: 'consistent' });
      assert.ok(document.includes(`Default severity: \`${severity}\``), 'default severity');
      for (const heading of ['## Why', '## Wrong', '## Right', '## Fix', '## Configuration'])
        assert.ok(document.includes(`\n${heading}\n`), heading);
    });
  }

  it('has a document for every rule, and an index of them all', () => {
    const ids = rules.map(({ id }) => id).sort();
    const files = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    assert.deepEqual(files.sort(), ids.map((id) => `${id}.md`).sort());
    const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
    assert.deepEqual(
      [...index.matchAll(/^\| \[`([a-z-]+)`\]\(\1\.md\) \|.*\| (.+) \|$/gm)].map(
        (row) => `${row[1]} ${row[2]}`,
      ),
      rules.map(
        ({ id, severity, severityUnderStandard: under }) => `${id} ${severity}${under ? ` / ${under}` : ''}`,
      ),
    );
  });

  for (const folder of ['docs/zh/rules', 'docs/zh-tw/rules'])
    it(`has each document in Chinese, with the same examples: ${folder}`, () => {
      const blocks = (text: string): readonly string[] => text.match(/^```text.*?^```$/gms) ?? [];
      for (const rule of rules) {
        const page = readFileSync(`${folder}/${rule.id}.md`, 'utf8');
        const document = readDocument(rule.id);
        assert.deepEqual(blocks(page), blocks(document), rule.id);
        assert.ok(page.includes(`\`${severityOf(rule, { standard: 'consistent' })}\``), rule.id);
        assert.equal(page.match(/^## /gm)?.length, 5, rule.id);
        if (folder === 'docs/zh/rules') assert.equal(page.split('\n')[0], document.split('\n')[0]);
      }
    });

  it('can be set in the configuration file, every rule', () => {
    const schema = JSON.parse(readFileSync('schemas/speech-draft.schema.json', 'utf8')) as {
      properties: { rules: { properties: Record<string, unknown> } };
    };
    for (const { id } of rules) assert.ok(Object.hasOwn(schema.properties.rules.properties, id), id);
  });
});
