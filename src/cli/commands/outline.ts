// speech-draft outline: the tree of numbered sections.
import type { Draft } from '../../core/reading/draft.ts';
import { explain } from '../../core/reading/explain.ts';
import { outlineTree } from '../../core/views/annexes.ts';
import { explainedLines } from '../../core/views/explained-lines.ts';
import { labelOf } from '../../core/views/labels.ts';
import { stripPinyin } from '../../core/text/pinyin.ts';
import { measure } from '../../core/views/speech-length.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { type Context, type Job, jsonJob, type Source, textJob } from '../job.ts';
import { printable } from '../terminal.ts';

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

interface OutlineNode {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly level: number;
  readonly form: 'standalone' | 'run-in' | 'annex';
  /** An annex has none. */
  readonly ordinal?: { readonly text: string; readonly style: string; readonly number: number };
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
    outline: outlineTree<OutlineNode>(draft, ({ section, annex }, children) => {
      const { line, endLine } = section ?? annex;
      const length = measure(draft, line, endLine, settings.charactersPerMinute);
      const record = (column: number): Pick<OutlineNode, 'line' | 'column' | 'endLine'> => ({
        line: line + 1,
        column: column + 1,
        endLine: endLine + 1,
      });
      if (!section) {
        const { title, range } = annex;
        return { ...record(range.start.character), level: 1, form: 'annex', title, ...length, children };
      }
      const { level, ordinal } = section;
      const { form, title } = headingOf(draft, section);
      return {
        ...record(ordinal.start),
        level,
        form,
        ordinal: { text: ordinal.text, style: ordinal.style.system, number: ordinal.number },
        title,
        ...length,
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

/** A row of the outline: what it is called, how deep it stands, what is drawn to its left; lines from 0. */
interface OutlineRow {
  readonly line: number;
  readonly endLine: number;
  readonly label: string;
  readonly depth: number;
  readonly branch: string;
}

interface LabelNode {
  readonly line: number;
  readonly endLine: number;
  readonly label: string;
  readonly children: LabelNode[];
}

export function outlineRows(draft: Draft): OutlineRow[] {
  const roots = outlineTree<LabelNode>(draft, ({ section, annex }, children) => ({
    line: (section ?? annex).line,
    endLine: (section ?? annex).endLine,
    label: section ? labelOf(draft, section) : annex.title,
    children,
  }));
  const rows: OutlineRow[] = [];
  // The last one first; drafts may be nested deeper than calls can be.
  const open = [{ nodes: roots, next: 0, left: '' }];
  for (let level; (level = open.at(-1));) {
    const node = level.nodes[level.next++];
    if (!node) {
      open.pop();
      continue;
    }
    const isLast = level.next === level.nodes.length;
    const { children, ...own } = node;
    rows.push({ ...own, depth: open.length - 1, branch: level.left + (isLast ? '└─ ' : '├─ ') });
    open.push({ nodes: children, next: 0, left: level.left + (isLast ? '   ' : '│  ') });
  }
  return rows;
}

function markdownOf({ draft, file }: Source): string {
  const items = outlineRows(draft).map(
    ({ label, depth }) => `${'  '.repeat(depth)}- ${escapeMarkdown(printable(label))}\n`,
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
  const rows = outlineRows(draft);
  if (rows.length === 0) {
    return `${head}\n${paint.dim(`  ${say({ template: 'No numbered sections.', args: [] })}`)}\n`;
  }
  const digits = String(draft.lines.length).length;
  const text = rows.map(({ line, branch, label }) => {
    const number = paint.dim(String(line + 1).padStart(digits));
    return `${number} ${paint.dim(branch)}${printable(label)}\n`;
  });
  return `${head}\n${text.join('')}`;
}
