import { message } from '../messages.ts';
import { excerptOf, fixOf, type Run, traceRule, tracesIn } from '../trace-rules.ts';
import { isTraditional } from '../../core/views/traces/script.ts';

export const halfWidthPunctuation = traceRule(
  'half-width-punctuation',
  'punctuation',
  'Half-width punctuation is used in Chinese text.',
  {
    message: ({ draft, first, traces }) => {
      const [edit] = first.edits;
      const here = excerptOf(draft, edit?.range ?? first.range);
      return traces.length === 1
        ? message('“{0}” is half-width in Chinese text. Write “{1}”.', here, edit?.text ?? '')
        : message(
            '“{0}” and others here ({1} in all) are half-width in Chinese text. Use full-width punctuation.',
            here,
            traces.length,
          );
    },
    title: () => message('Use full-width punctuation here'),
    draftTitle: message('Use full-width punctuation throughout this draft'),
    alternatives: (run) => [cornerQuotes(run)].flatMap((fix) => fix ?? []),
  },
);

/** 「」 instead of “”, for traditional texts. */
function cornerQuotes({ draft, first, traces }: Run) {
  if (!traces.some(({ name }) => name === 'quotes') || !isTraditional(draft.lines)) return undefined;
  const last = traces.at(-1) ?? first;
  const same = tracesIn(draft, 'punctuation', 'corner').filter(
    ({ range }) => range.start.line >= first.range.start.line && range.end.line <= last.range.end.line,
  );
  return fixOf(same, message('Use full-width punctuation here, with 「」 as quotes'));
}
