// What is read wrongly most easily, kind by kind. The sound texts stand in kinds.ts, for the rules are silent on them too.
import { suite, test } from 'node:test';
import { FAULTY, SOUND } from './kinds.ts';
import { assertOutline } from './outline.ts';

for (const [kind, texts] of [...Object.entries(SOUND), ...Object.entries(FAULTY)]) {
  suite(kind, () => {
    for (const [name, text] of Object.entries(texts)) test(name, () => assertOutline(`${text}\n`));
  });
}
