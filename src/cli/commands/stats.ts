// speech-draft stats: characters and speaking time, of the whole and of each section.
import { isMojibake } from '../../core/views/mojibake.ts';
import { clockTime, measure, measureSpeech } from '../../core/views/speech-length.ts';
import { outlineTree } from '../../core/views/annexes.ts';
import { headingOf } from '../../core/views/heading-title.ts';
import { message } from '../../lint/messages.ts';
import { EncodingError } from '../encodings.ts';
import { type Context, type Job, jsonJob, type Source, textJob } from '../job.ts';
import { outlineRows, titleOf } from './outline.ts';
import { printable, widthOf } from '../terminal.ts';

export function statsJob(context: Context): Job {
  return context.request.format === 'json'
    ? jsonJob((source) => recordOf(readable(source)))
    : textJob((source) => tableOf(readable(source), context));
}

/** Nothing is counted in what nobody can read. */
function readable(source: Source): Source {
  if (isMojibake(source.decoded.text))
    throw new EncodingError(
      message(
        'The text is garbled: it was once read in another encoding than it was written in. Nothing is counted.',
      ),
    );
  return source;
}

interface StatsNode {
  readonly line: number;
  readonly level: number;
  readonly ordinal: string;
  readonly title: string;
  readonly characters: number;
  readonly seconds: number;
  readonly children: readonly StatsNode[];
}

function recordOf({ file, draft, settings }: Source): unknown {
  const { charactersPerMinute, targetMinutes } = settings;
  const title = titleOf(draft);
  return {
    file,
    ...(title === undefined ? {} : { title }),
    ...measureSpeech(draft, charactersPerMinute),
    charactersPerMinute,
    ...(targetMinutes === undefined ? {} : { targetMinutes }),
    sections: outlineTree<StatsNode>(draft, ({ section, annex }, children) => {
      const { line, endLine } = section ?? annex;
      return {
        line: line + 1,
        level: section?.level ?? 1,
        ordinal: section?.ordinal.text ?? '',
        title: section ? headingOf(draft, section).title : annex.title,
        ...measure(draft, line, endLine, charactersPerMinute),
        children,
      };
    }),
  };
}

function tableOf({ file, draft, settings }: Source, { paint, say }: Context): string {
  const { charactersPerMinute, targetMinutes } = settings;
  const whole = measureSpeech(draft, charactersPerMinute);
  const rows = outlineRows(draft).map(({ line, endLine, depth, label }) => ({
    ...measure(draft, line, endLine, charactersPerMinute),
    name: '  '.repeat(depth + 1) + printable(label),
  }));
  const cells = [{ ...whole, name: say(message('Whole draft')) }, ...rows].map(
    ({ characters, seconds, name }) => [String(characters), clockTime(seconds), name],
  );
  const table = [[say(message('Characters')), say(message('Time')), say(message('Section'))], ...cells];
  const widths = [0, 1].map((column) =>
    table.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  );
  const lines = table.map((row, i) => {
    const text = row
      .map((cell, column) => ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))) + cell)
      .join('  ');
    return i === 0 ? paint.dim(text) : text;
  });
  const target = targetMinutes === undefined ? [] : [say(againstTarget(whole.seconds, targetMinutes))];
  return [paint.bold(printable(file)), ...lines, ...target].join('\n') + '\n';
}

function againstTarget(seconds: number, targetMinutes: number) {
  const over = seconds - Math.round(targetMinutes * 60);
  if (over === 0) return message('Target {0}: met.', clockTime(Math.round(targetMinutes * 60)));
  return over > 0
    ? message('Target {0}: {1} too long.', clockTime(Math.round(targetMinutes * 60)), clockTime(over))
    : message('Target {0}: {1} to spare.', clockTime(Math.round(targetMinutes * 60)), clockTime(-over));
}
