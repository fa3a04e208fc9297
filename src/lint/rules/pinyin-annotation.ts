import { message } from '../messages.ts';
import { excerptOf, traceRule } from '../trace-rules.ts';

export const pinyinAnnotation = traceRule(
  'pinyin-annotation',
  'pinyin',
  'Pinyin in brackets follows the character that it is a reading of.',
  {
    message: ({ draft, first, traces }) =>
      traces.length === 1
        ? message(
            '“{0}” is a pinyin note that a web page adds against copying. It is not part of the text; remove it.',
            excerptOf(draft, first.range),
          )
        : message(
            '“{0}” and others here ({1} in all) are pinyin notes that a web page adds against copying. They are not part of the text; remove them.',
            excerptOf(draft, first.range),
            traces.length,
          ),
    title: () => message('Remove the pinyin here'),
    draftTitle: message('Remove all pinyin from this draft'),
  },
);
