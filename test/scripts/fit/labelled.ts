// A labelled text with its labels written into it: `# ` before a heading of level 1, `## ` before one of level 2; `~# `
// before a weak one. The marker is what the line begins with, the title the rest up to a full stop.
import { readOrdinals } from '../../../src/core/ordinals/reader.ts';
import type { Heading, LabelledText } from '../../../scripts/fit/texts.ts';
import { trim } from '../../core/reading/outline.ts';

const MARK = /^(~?)(#+)~ /;

/** Signs that Markdown has as well are followed by a tilde: `#~ 一、甲`. */
export function labelled(marked: string, name = 'tiny_1.txt'): LabelledText {
  const headings: Heading[] = [];
  const lines = trim(marked).map((line, i) => {
    const [mark = '', weak = '', signs = ''] = MARK.exec(line) ?? [];
    const text = line.slice(mark.length);
    if (mark !== '') {
      const start = text.search(/[^\s\u3000#*]/);
      const ordinal = readOrdinals(text, start)[0];
      const [title = ''] = text.slice(ordinal?.end).split('。');
      headings.push({
        line: i + 1,
        level: signs.length,
        marker: ordinal?.text ?? '',
        title: title.trim(),
        form: /。./.test(text) ? 'run-in' : 'standalone',
        weight: weak === '' ? 'core' : 'weak',
      });
    }
    return text;
  });
  return { name, source: 'tiny', text: lines.join('\n'), headings, faults: [] };
}

/** The same, back. */
export function marked({ text, headings }: LabelledText): string {
  const labels = new Map(headings.map((heading) => [heading.line, heading]));
  return text
    .split('\n')
    .map((line, i) => {
      const label = labels.get(i + 1);
      return label ? `${label.weight === 'weak' ? '~' : ''}${'#'.repeat(label.level)}~ ${line}` : line;
    })
    .join('\n');
}
