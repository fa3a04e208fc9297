// What is written from the manifest and the registry: the reference of commands and settings, and the rules in the manifest.
import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { rules } from '../src/lint/registry.ts';

interface Manifest {
  contributes: {
    commands: { command: string; title: string }[];
    keybindings: { command: string; key: string; mac?: string; args?: string; when: string }[];
    menus: { commandPalette: { command: string; when: string }[] };
    configuration: { properties: Record<string, Setting> };
    [other: string]: unknown;
  };
  [other: string]: unknown;
}

interface Setting {
  type: string | string[];
  default: unknown;
  enum?: string[];
  markdownDescription: string;
  markdownEnumDescriptions?: string[];
  properties?: unknown;
  additionalProperties?: unknown;
  scope: string;
  [other: string]: unknown;
}

type Sentences = Record<string, string>;

const LANGUAGES = [
  { page: 'docs/reference.md', nls: 'package.nls.json', bundle: undefined, words: words('en') },
  {
    page: 'docs/zh/reference.md',
    nls: 'package.nls.zh-cn.json',
    bundle: 'l10n/bundle.l10n.zh-cn.json',
    words: words('zh'),
  },
  {
    page: undefined,
    nls: 'package.nls.zh-tw.json',
    bundle: 'l10n/bundle.l10n.zh-tw.json',
    words: words('zh'),
  },
] as const;

/** The files that are written, with what should stand in them. Reads the repository at the working folder. */
export function generated(): Map<string, string> {
  const files = new Map<string, string>();
  const manifest = withRules(readJson<Manifest>('package.json'));
  files.set('package.json', asJson(manifest));
  for (const { page, nls, bundle, words } of LANGUAGES) {
    const said = bundle ? readJson<Sentences>(bundle) : {};
    const sentences = withRuleSentences(readJson<Sentences>(nls), said);
    files.set(nls, asJson(sentences));
    if (page) files.set(page, referencePage(manifest, sentences, words));
    if (nls === 'package.nls.zh-cn.json') {
      const index = ruleIndex(sentences);
      files.set('docs/zh/rules/README.md', index);
      files.set('docs/zh-tw/rules/README.md', inTraditional(index));
    }
  }
  for (const { id } of rules)
    files.set(`docs/zh-tw/rules/${id}.md`, inTraditional(readFileSync(`docs/zh/rules/${id}.md`, 'utf8')));
  return files;
}

/** The project's own files; their shape is held by tests of theirs. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it names what is read
function readJson<T>(file: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody else would check it
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

// ---- The rules in the manifest ----

const SEVERITIES = ['off', 'error', 'warning', 'information', 'hint'];

/** The setting of severities names every rule, so that the editor offers them. */
function withRules(manifest: Manifest): Manifest {
  const setting = manifest.contributes.configuration.properties['speechDraft.rules'];
  if (!setting) throw new Error('no speechDraft.rules');
  setting.properties = Object.fromEntries(
    rules.map(({ id }) => [id, { type: 'string', enum: SEVERITIES, description: `%rule.${id}%` }]),
  );
  setting.additionalProperties = false;
  return manifest;
}

function withRuleSentences(sentences: Sentences, said: Sentences): Sentences {
  const others = Object.entries(sentences).filter(([key]) => !key.startsWith('rule.'));
  const own = rules.map(({ id, description }): [string, string] => [
    `rule.${id}`,
    said[description] ?? description,
  ]);
  return Object.fromEntries([...others, ...own]);
}

// ---- The reference ----

function words(language: 'en' | 'zh') {
  return language === 'en'
    ? {
        title: 'Commands and settings',
        lead: 'Written from `package.json` by `npm run docs`. What the commands do is told in [Editing by structure](editing.md), what the settings mean in [Configuration](configuration.md).',
        commands: 'Commands',
        commandsLead:
          'In the Command Palette under **Speech Draft**, those with a key in the tree in the Draft Structure as well. `text` keys hold while a draft is edited, on a heading or before its title where they would otherwise be taken; `tree` keys in the Draft Structure.',
        commandHead: ['command', 'id', 'keys', 'keys on macOS'],
        settings: 'Settings',
        settingHead: ['setting', 'values', 'default', ''],
        text: 'text',
        tree: 'tree',
        nothing: 'none',
        colon: ': ',
      }
    : {
        title: '命令与设置',
        lead: '本页由 `npm run docs` 根据 `package.json` 生成。用法见[各章](README.md)。',
        commands: '命令',
        commandsLead:
          '都在命令面板“Speech Draft”之下。标“正文”的键在编辑讲话稿时有效（有的只在标题行或标题文字之前），标“结构”的键在“讲话稿结构”视图里有效。',
        commandHead: ['命令', '标识', '键', 'macOS 上的键'],
        settings: '设置',
        settingHead: ['设置', '取值', '默认', ''],
        text: '正文',
        tree: '结构',
        nothing: '无',
        colon: '：',
      };
}

function referencePage(
  { contributes: { commands, keybindings, menus, configuration } }: Manifest,
  sentences: Sentences,
  words: (typeof LANGUAGES)[number]['words'],
): string {
  const say = (text: string): string =>
    text.replace(/^%(.*)%$/, (whole, key: string) => sentences[key] ?? whole);
  const hidden = new Set(
    menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
  );
  const keysOf = (command: string, system: 'key' | 'mac'): string =>
    keybindings
      .filter((each) => each.command.replace('.inTree.', '.') === command)
      .map((each) => `${keyName((system === 'mac' ? each.mac : undefined) ?? each.key)} ${where(each.when)}`)
      .join(', ');
  const where = (when: string): string => (when.includes('focusedView') ? words.tree : words.text);
  const commandRows = commands
    .filter(({ command }) => !hidden.has(command))
    .map(({ command, title }) => [
      say(title),
      `\`${command}\``,
      keysOf(command, 'key'),
      keysOf(command, 'key') === keysOf(command, 'mac') ? '' : keysOf(command, 'mac'),
    ]);
  const settingRows = Object.entries(configuration.properties).map(([name, setting]) => [
    `\`${name}\``,
    valuesOf(setting),
    setting.default === null || JSON.stringify(setting.default).length < 3
      ? words.nothing
      : `\`${JSON.stringify(setting.default)}\``,
    [
      say(setting.markdownDescription),
      ...(setting.enum ?? []).map(
        (value, i) => `\`${value}\`${words.colon}${say(setting.markdownEnumDescriptions?.[i] ?? '')}`,
      ),
    ].join(' '),
  ]);
  return [
    `# ${words.title}`,
    words.lead,
    `## ${words.commands}`,
    words.commandsLead,
    table(words.commandHead, commandRows),
    `## ${words.settings}`,
    table(
      words.settingHead,
      settingRows.map((row) => row.map(escapeCell)),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function valuesOf({ type, enum: values, properties }: Setting): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  if (properties) return SEVERITIES.map((value) => `\`${value}\``).join(', ');
  return [type].flat().join(', ');
}

/** ctrl+alt+pagedown as it stands on the keys. */
function keyName(key: string): string {
  const names: Record<string, string> = {
    pagedown: 'PageDown',
    pageup: 'PageUp',
    up: '↑',
    down: '↓',
    cmd: 'Cmd',
  };
  const parts = key.split('+').map((part) => names[part] ?? part.charAt(0).toUpperCase() + part.slice(1));
  return `\`${parts.join('+')}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function escapeCell(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

// ---- The pages of the rules in Chinese ----

function ruleIndex(sentences: Sentences): string {
  const rows = rules.map(({ id, severity, severityUnderStandard: under }) => {
    const [, name = ''] = /^# \S+　(.*)$/m.exec(readFileSync(`docs/zh/rules/${id}.md`, 'utf8')) ?? [];
    return [
      `[\`${id}\`](${id}.md)`,
      name,
      sentences[`rule.${id}`] ?? '',
      under ? `${severity} / ${under}` : severity,
    ];
  });
  return [
    '# 规则',
    '每页说明查什么、为什么，有一个错例和一个正例，都作为测试运行过。第二个级别是选定规范时的级别。',
    `${table(['规则', '名称', '查什么', '级别'], rows)}\n`,
  ].join('\n\n');
}

const toTraditional = Converter({ from: 'cn', to: 'twp' });

/** A page for readers in Taiwan; its examples stay as they are. */
function inTraditional(page: string): string {
  return page
    .split(/(^```[^`]*^```$)/ms)
    .map((part) => (part.startsWith('```') ? part : asInTaiwan(toTraditional(part))))
    .join('');
}

function asInTaiwan(text: string): string {
  const said = TERMS.reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
  return said.replace(/“([^“”]+)”/g, '「$1」');
}

/** What OpenCC leaves as it is said on the mainland, or says otherwise than VS Code. */
const TERMS: readonly (readonly [string, string])[] = [
  ['快速修復', '快速修正'],
  ['擴充套件', '延伸模組'],
  ['純文本', '純文字'],
  ['識別', '辨識'],
];
