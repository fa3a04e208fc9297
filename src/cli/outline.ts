// speech-draft outline: the tree of numbered sections.
import type { Draft } from '../core/reading/draft.ts';
import { explain } from '../core/reading/explain.ts';
import type { Section } from '../core/reading/outline.ts';
import { explainedLines } from '../core/views/explained-lines.ts';
import { labelOf } from '../core/views/labels.ts';
import { stripPinyin } from '../core/text/pinyin.ts';
import { measure } from '../core/views/speech-length.ts';
import { headingOf } from '../core/views/heading-title.ts';
import { type Context, type Job, jsonJob, type Source, textJob } from './job.ts';
import { printable } from './terminal.ts';

export function outlineJob({ request, paint, say }: Context): Job {
  if (request.explain)
    return request.format === 'json'
      ? jsonJob(explainedRecordOf)
      : textJob((source) => explainedText(source, { paint, say }));
  if (request.format === 'json') return jsonJob(recordOf);
  if (request.format === 'markdown') return textJob(markdownOf);
  return textJob((source) => treeOf(source, { paint, say }));
}

/** The text's own title, its lines put together; undefined where it has none. */
export function titleOf({ lines, frame }: Draft): string | undefined {
  const parts = frame.title.map(({ line, start, end }) =>
    stripPinyin((lines[line] ?? '').slice(start, end)).trim(),
  );
  const title = parts.reduce(
    (whole, part) => whole + (/\w$/.test(whole) && /^\w/.test(part) ? ' ' : '') + part,
    '',
  );
  return title === '' ? undefined : title;
}

/** Sections as a tree: `make` is given the list that each one's children will be added to. */
export function mapTree<Node>(draft: Draft, make: (section: Section, children: Node[]) => Node): Node[] {
  const roots: Node[] = [];
  const lists = draft.sections.map((): Node[] => []);
  for (const section of draft.sections) {
    (lists[section.parent] ?? roots).push(make(section, lists[section.index] ?? []));
  }
  return roots;
}

interface OutlineNode {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly level: number;
  readonly form: 'standalone' | 'run-in';
  readonly ordinal: { readonly text: string; readonly style: string; readonly number: number };
  readonly title: string;
  readonly characters: number;
  readonly seconds: number;
  readonly children: readonly OutlineNode[];
}

function recordOf({ file, draft, settings }: Source): unknown {
  const title = titleOf(draft);
  const { salutation } = draft.frame;
  const greeting =
    salutation && stripPinyin((draft.lines[salutation.line] ?? '').slice(salutation.start, salutation.end));
  return {
    file,
    ...(title === undefined ? {} : { title }),
    ...(greeting === undefined ? {} : { salutation: greeting }),
    outline: mapTree<OutlineNode>(draft, (section, children) => {
      const { line, endLine, level, ordinal } = section;
      const { form, title } = headingOf(draft, section);
      return {
        line: line + 1,
        column: ordinal.start + 1,
        endLine: endLine + 1,
        level,
        form,
        ordinal: { text: ordinal.text, style: ordinal.style.system, number: ordinal.number },
        title,
        ...measure(draft, line, endLine, settings.charactersPerMinute),
        children,
      };
    }),
  };
}

/** Infinity, which JSON has none of, is null. */
function explainedRecordOf({ file, draft }: Source): unknown {
  return {
    file,
    candidates: explain(draft).map(({ line, heading, margins, rows }) => ({
      line: line + 1,
      text: draft.lines[line],
      heading: heading
        ? {
            level: heading.level,
            role: heading.role,
            expected: heading.expected,
            parentLine: heading.parentLine < 0 ? null : heading.parentLine + 1,
          }
        : null,
      margins,
      rows,
    })),
  };
}

function explainedText({ draft, file }: Source, { paint, say }: Pick<Context, 'paint' | 'say'>): string {
  const lines = explainedLines(draft).map((line) => {
    const text = printable(say(line));
    return line.depth === 0 ? `  ${text}\n` : `      ${paint.dim(text)}\n`;
  });
  return `${paint.bold(printable(file))}\n${lines.join('')}`;
}

function markdownOf({ draft, file }: Source): string {
  const items = draft.sections.map(
    (section) => `${'  '.repeat(section.level - 1)}- ${escapeMarkdown(printable(labelOf(draft, section)))}\n`,
  );
  return `# ${escapeMarkdown(printable(titleOf(draft) ?? file))}\n\n${items.join('')}${items.length > 0 ? '\n' : ''}`;
}

/** 1. and 1) would begin a list of their own. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}

function treeOf({ draft, file }: Source, { paint, say }: Pick<Context, 'paint' | 'say'>): string {
  const title = titleOf(draft);
  const head = paint.bold(printable(file)) + (title === undefined ? '' : `  ${printable(title)}`);
  if (draft.sections.length === 0) {
    return `${head}\n${paint.dim(`  ${say({ template: 'No numbered sections.', args: [] })}`)}\n`;
  }
  const digits = String(draft.lines.length).length;
  const rows = branches(draft).map(({ section, branch }) => {
    const line = paint.dim(String(section.line + 1).padStart(digits));
    return `${line} ${paint.dim(branch)}${printable(labelOf(draft, section))}\n`;
  });
  return `${head}\n${rows.join('')}`;
}

/** Each section with the lines that are drawn to its left. */
function branches(draft: Draft): { section: Section; branch: string }[] {
  const roots = draft.sections.filter(({ parent }) => parent === -1);
  const isLast = (section: Section): boolean =>
    (section.parent === -1 ? roots.at(-1)?.index : draft.sections[section.parent]?.children.at(-1)) ===
    section.index;
  /** What stands to the left of a section's children. */
  const below: string[] = [];
  return draft.sections.map((section) => {
    const left = below[section.parent] ?? '';
    below[section.index] = left + (isLast(section) ? '   ' : '│  ');
    return { section, branch: left + (isLast(section) ? '└─ ' : '├─ ') };
  });
}
