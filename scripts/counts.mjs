// Each suite leaves its counts in out/counts/NAME.json, so that npm test can add up what really ran.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = 'out/counts';

export function clearCounts() {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {{passed: number, failed: number, flaky: string[]}} counts `flaky`: what needed a second try, by name. */
export function recordCounts(suite, counts) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${suite}.json`, JSON.stringify(counts));
}

/** @returns {Map<string, {passed: number, failed: number, flaky: string[]}>} */
export function readCounts() {
  mkdirSync(folder, { recursive: true });
  const read = (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
  return new Map(readdirSync(folder).map((name) => [name.replace(/\.json$/, ''), read(name)]));
}
