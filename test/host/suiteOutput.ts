import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { SAYS, type SuiteRecord } from './record.ts';

/** Reads what an extension host prints: the suite's words are printed, its record is kept. */
export class SuiteOutput {
  record: SuiteRecord | undefined;
  /** What others said, for when the suite could not say anything. */
  readonly noise: string[] = [];
  readonly #bundle: string;
  readonly #map: SourceMap;

  /** @param suite the bundle's path without .js */
  constructor(suite: string) {
    this.#bundle = `${suite}.js`;
    this.#map = new SourceMap(JSON.parse(readFileSync(`${this.#bundle}.map`, 'utf8')));
  }

  read(text: string): void {
    if (!text.startsWith(SAYS)) {
      this.noise.push(text);
      return;
    }
    const words = text.slice(SAYS.length + 1);
    if (words.startsWith('{"passed"')) this.record = JSON.parse(words) as SuiteRecord;
    else console.log(this.#inSources(words));
  }

  /** A stack in the bundle becomes one in the sources, without the frames of packages. */
  #inSources(text: string): string {
    return text
      .replace(
        /[^\s(]*suite\.js(?:#vscode-extension)?:(\d+):(\d+)/g,
        (place, line: string, column: string) => {
          const entry = this.#map.findEntry(Number(line) - 1, Number(column) - 1);
          if (!('originalSource' in entry)) return place;
          const source = relative('.', resolve(this.#bundle, '..', entry.originalSource));
          return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
        },
      )
      .replace(/^\s+at .*(?:node_modules|node:internal|node:async).*\n?/gm, '')
      .trimEnd();
  }
}
