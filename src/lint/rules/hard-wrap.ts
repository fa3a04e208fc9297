import { message } from '../messages.ts';
import { excerptOf, type Run, traceRule } from '../trace-rules.ts';

export const hardWrap = traceRule(
  'hard-wrap',
  'wraps',
  'A line end stands in the middle of a paragraph, or between a number and its title.',
  {
    message: ({ draft, first, traces }) => {
      if (first.name === 'torn-number')
        return message(
          '“{0}” stands apart from its title. Put the two lines together.',
          numberAt({ draft, first }),
        );
      return traces.length === 1
        ? message(
            'The paragraph goes on in the next line: its line end was copied with it. Put the lines together.',
          )
        : message(
            '{0} line ends here stand in the middle of a paragraph: they were copied with it. Put the lines together.',
            traces.length,
          );
    },
    title: () => message('Put the lines together'),
    draftTitle: message('Put all cut paragraphs of this draft together'),
  },
);

function numberAt({ draft, first }: Pick<Run, 'draft' | 'first'>): string {
  const { line, character } = first.range.start;
  return excerptOf(draft, { start: { line, character: 0 }, end: { line, character } });
}
