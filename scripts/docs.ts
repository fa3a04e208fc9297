// npm run docs: writes what is generated from the manifest and the registry.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generated } from './reference.ts';

for (const [file, text] of generated()) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  writeFileSync(file, text);
  console.log(file);
}
