// Copied text, as its writer meets it: cleaned up with a preview, pasted from a page and from Word.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

function copied(folder: string): string {
  return readdirSync(folder).find((name) => name.startsWith('03-')) ?? '';
}

const SAMPLE = copied('samples');
const MESSY = readFileSync(`samples/${SAMPLE}`, 'utf8');
const CLEAN = readFileSync(`test/core/edits/tidy/${copied('test/core/edits/tidy')}`, 'utf8');

suite('copied text', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: 'samples', file: SAMPLE });
    await activated();
  });
  after(() => workbench.close());

  const activated = () =>
    workbench.until(workbench.statusItems, (items) => items.some((item) => / ch \d/.test(item)));
  const preview = () => workbench.page.locator('.bulk-edit-panel');
  const rows = () => preview().locator('.monaco-list-row');

  test('nothing goes before the preview is applied, and nothing if it is not', async () => {
    await workbench.runCommand('Speech Draft: Clean Up Copied Text');
    await rows().first().waitFor();
    await preview().getByRole('button', { name: 'Discard' }).click();
    await preview().waitFor({ state: 'hidden' });
    assert.equal(await workbench.editorText(), MESSY);
  });

  test('what is unticked in the preview stays, all else goes, and one undo brings it back', async () => {
    await workbench.runCommand('Speech Draft: Clean Up Copied Text');
    const bookmark = rows().filter({ hasText: '當前位置' }).first();
    await bookmark.waitFor();
    assert.equal(await bookmark.getByRole('checkbox').isChecked(), true);
    await bookmark.getByRole('checkbox').click();
    await preview().getByRole('button', { name: 'Apply' }).click();
    await preview().waitFor({ state: 'hidden' });
    const [first = ''] = MESSY.split('\n');
    const kept = await workbench.editorText();
    assert.equal(kept.replace(/^.*\n/, ''), CLEAN);
    assert.ok(kept.startsWith(first.slice(0, 4)));
    await undoTo(MESSY);
  });

  test('by type, the preview has a box for each kind', async () => {
    await workbench.runCommand('Speech Draft: Clean Up Copied Text');
    await rows().first().waitFor();
    await workbench.page.getByRole('button', { name: 'Group Changes By Type' }).click();
    // The list keeps only the rows on the screen: what changes nothing comes first, then the first of the kinds.
    await workbench.until(
      () => rows().allInnerTexts(),
      (seen) => seen.includes('Everything else stays as it is') && seen.includes('Half-width punctuation'),
    );
    await preview().getByRole('button', { name: 'Discard' }).click();
    await preview().waitFor({ state: 'hidden' });
  });

  test('a page is pasted as it is, or as draft text', async () => {
    await workbench.goToLine(1);
    await workbench.paste(
      '<p>来源：某某日报</p><ol style="list-style-type: cjk-ideographic"><li>計(jì)<ruby>劃<rt>huà</rt></ruby>要早,措施要实</li><li>人要到位</li></ol>',
      '来源：某某日报\n計(jì)劃huà要早,措施要实\n人要到位\n',
    );
    assert.deepEqual(await workbench.pasteOptions(), ['Insert Plain Text', 'Paste as draft text']);
    assert.ok((await lines()).startsWith('来源：某某日报'));
    await workbench.press('ArrowDown', 'Enter');
    await workbench.until(lines, (seen) => seen.startsWith('一、計劃要早，措施要实'));
    assert.equal(await workbench.editorText(), `一、計劃要早，措施要实\n二、人要到位${MESSY}`);
    await undoTo(MESSY);
  });

  test('what Word has copied keeps the numbers that Word has made', async () => {
    await workbench.goToLine(1);
    const item = (number: string, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>${text}<o:p></o:p></p>`;
    await workbench.paste(
      `<html><body><!--StartFragment-->${item('一、', '种得下')}\n${item('二、', '管得住')}<!--EndFragment--></body></html>`,
      '种得下\n管得住\n',
    );
    assert.deepEqual(await workbench.pasteOptions(), ['Insert Plain Text', 'Paste as draft text']);
    await workbench.press('ArrowDown', 'Enter');
    await workbench.until(lines, (seen) => seen.startsWith('一、种得下'));
    assert.equal(await workbench.editorText(), `一、种得下\n二、管得住${MESSY}`);
  });

  /** A key that comes while the editor is busy is lost. */
  async function undoTo(text: string): Promise<void> {
    await workbench.until(
      async () => {
        await workbench.focusEditor();
        await workbench.press('Control+z');
        return workbench.editorText();
      },
      (seen) => seen === text,
    );
  }

  const lines = async (): Promise<string> =>
    (await workbench.page.locator('.monaco-editor .view-line').first().innerText()).replaceAll('\u00A0', ' ');
});
