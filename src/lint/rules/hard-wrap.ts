import { message } from '../messages.ts';
import { excerptOf, type Run, traceRule } from '../trace-rules.ts';

export const hardWrap = traceRule(
  'hard-wrap',
  'wraps',
  'A line break is in the middle of a paragraph, or between a number and its title.',
  {
    message: ({ draft, first, traces }) => {
      if (first.name === 'torn-number')
        return message('“{0}” is cut off from its title. Join the two lines.', numberAt({ draft, first }));
      return traces.length === 1
        ? message(
            'The paragraph continues on the next line: the line break was copied with it. Join the lines.',
          )
        : message(
            '{0} line breaks here are in the middle of a paragraph: they were copied with it. Join the lines.',
            traces.length,
          );
    },
    title: () => message('Join the lines'),
    draftTitle: message('Join all broken paragraphs in this draft'),
  },
);

function numberAt({ draft, first }: Pick<Run, 'draft' | 'first'>): string {
  const { line, character } = first.range.start;
  return excerptOf(draft, { start: { line, character: 0 }, end: { line, character } });
}
