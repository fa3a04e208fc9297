// Who follows the text follows its Draft, so that it makes no difference which feature was made first.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('changes of a text', () => {
  const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, code: readFileSync(`src/vscode/${name}`, 'utf8') }));
  const listening = sources.filter(({ code }) => code.includes('onDidChangeTextDocument('));

  it('are heard by one that reads drafts, and by such as read none', () => {
    const reading = listening.filter(({ code }) => /import .*\bDrafts\b.* from/.test(code));
    assert.deepEqual(
      reading.map(({ name }) => name),
      [],
    );
    assert.ok(listening.some(({ name }) => name.endsWith('drafts.ts')));
  });
});
