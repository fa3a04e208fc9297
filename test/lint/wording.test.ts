// What the findings and their fixes say, as a writer reads it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '../../src/core/reading/draft.ts';
import { fixesAlone, lint } from '../../src/lint/lint.ts';
import { translate } from '../../src/lint/messages.ts';

const LANGUAGES = ['zh-cn', 'zh-tw'] as const;

function bundle(language: (typeof LANGUAGES)[number]): Record<string, string> {
  return JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Record<string, string>;
}

/** The first finding of a text and its first fix, as one line each. */
function said(text: string, language: (typeof LANGUAGES)[number]): string[] {
  const draft = parse(text);
  const [finding] = lint(draft);
  assert.ok(finding, text);
  const [fix] = fixesAlone(draft, finding);
  return [finding.message, ...(fix ? [fix.title] : [])].map((it) => translate(it, bundle(language)));
}

const CASES: readonly (readonly [text: string, simplified: string, traditional: string, title?: string])[] = [
  [
    '1.修渠\n2.修路\n2.种树\n4.护林\n',
    '序号“2.”重复，前面已用过，此处应为“3.”。',
    '序號「2.」重複，前面已用過，此處應為「3.」。',
    '把“2.”改为“3.”',
  ],
  [
    '一、修渠\n二、修路\n二、种树\n三、护林\n',
    '序号“二、”重复，前面已用过，此处应为“三、”。',
    '序號「二、」重複，前面已用過，此處應為「三、」。',
    '从这里起依次改序号（2 处）：“二、”改为“三、”',
  ],
  [
    '一、修渠\n2、修路\n三、种树\n四、护林\n',
    '“2、”与同组“一、”的数字写法不一致，应写作“二、”。',
    '「2、」與同組「一、」的數字寫法不一致，應寫作「二、」。',
  ],
  [
    '一、修渠\n二、修路\n三、种树\n四.护林\n五、看水\n',
    '“四.”的标点与同组“三、”不一致，应写作“四、”。',
    '「四.」的標點與同組「三、」不一致，應寫作「四、」。',
  ],
  [
    '一、修渠\nニ、修路\n三、种树\n',
    '“ニ、”用了形近字符，不是数字“二”，会影响查找和编号，应写作“二、”。',
    '「ニ、」用了形近字元，不是數字「二」，會影響搜尋和編號，應寫作「二、」。',
  ],
  [
    '一、修渠\n二、修路\n七、种树\n四、护林\n五、看水\n',
    '此处序号“七、”有误，“二、”之后应为“三、”。',
    '此處序號「七、」有誤，「二、」之後應為「三、」。',
  ],
];

describe('the wording', () => {
  for (const [text, simplified, traditional, title] of CASES) {
    it(simplified, () => {
      const [message, fix] = said(text, 'zh-cn');
      assert.equal(message, simplified);
      if (title !== undefined) assert.equal(fix, title);
      assert.equal(said(text, 'zh-tw')[0], traditional);
    });
  }

  it('names its commands as a writer would', () => {
    const names = (file: string): Record<string, string> =>
      JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const commands = ['restartSeries', 'continueSeries', 'pasteSection', 'notDraft'];
    assert.deepEqual(
      commands.map((it) => names('package.nls.zh-cn.json')[`command.${it}`]),
      ['从此处重新起编', '续接上一组编号', '粘贴为同级一节', '不按讲话稿处理'],
    );
    assert.deepEqual(
      commands.map((it) => names('package.nls.zh-tw.json')[`command.${it}`]),
      ['從此處重新起編', '續接上一組編號', '貼上為同級一節', '不按講話稿處理'],
    );
  });

  it('is plain English', () => {
    const english = [
      ...Object.keys(bundle('zh-cn')),
      ...Object.values(JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>),
    ];
    for (const text of english)
      assert.doesNotMatch(text, /\b(?:amiss|mend\w*|stands?|anew|shall|take \w+ away|its like)\b/i);
  });
});
