// Characters that XML 1.0 (2.2) has no way to write: control characters, halves of surrogate pairs, two non-characters.

export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

export function forbiddenIn(text: string): number {
  return text.match(FORBIDDEN)?.length ?? 0;
}

// eslint-disable-next-line no-control-regex -- They are what is looked for.
const FORBIDDEN = /[\0-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu;
