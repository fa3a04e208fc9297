import { message } from '../messages.ts';
import { excerptOf, traceRule } from '../trace-rules.ts';

export const pinyinAnnotation = traceRule(
  'pinyin-annotation',
  'pinyin',
  'Pinyin stands in brackets behind the character that it is a reading of.',
  {
    message: ({ draft, first, traces }) =>
      traces.length === 1
        ? message(
            '“{0}” annotates the character before it, as a page does that does not want to be copied. It is no part of the text; take it away.',
            excerptOf(draft, first.range),
          )
        : message(
            '“{0}” and {1} more annotations here come from a page that does not want to be copied. They are no part of the text; take them away.',
            excerptOf(draft, first.range),
            traces.length - 1,
          ),
    title: () => message('Take the pinyin away here'),
    draftTitle: message('Take all pinyin annotations out of this draft'),
  },
);
