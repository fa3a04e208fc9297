// Lengths in words, the same wherever one is shown: 310字 1:43. Knows nothing of VS Code, so that it can be tested.
import { clockTime, type Measure } from '../../core/views/speech-length.ts';
import { message, type Message } from '../../lint/messages.ts';

export interface Lengths {
  readonly whole: Measure;
  /** Of the section at the caret. */
  readonly section?: Measure | undefined;
  /** Of what is selected, which counts for more than the section. */
  readonly selection?: Measure | undefined;
  readonly targetMinutes?: number | undefined;
}

export function lengthMessage({ characters, seconds }: Measure): Message {
  return message('{0} ch {1}', characters, clockTime(seconds));
}

/** The whole beside its target, with by how much it is over. */
export function wholeMessage({ whole, targetMinutes }: Pick<Lengths, 'whole' | 'targetMinutes'>): Message {
  const length = lengthMessage(whole);
  if (targetMinutes === undefined) return length;
  const target = clockTime(Math.round(targetMinutes * 60));
  const over = secondsOver({ whole, targetMinutes });
  return over > 0
    ? message('{0} / {1}, {2} over', length, target, clockTime(over))
    : message('{0} / {1}', length, target);
}

/** What the status bar has room for: the whole, and the part that the writer is at. */
export function statusMessage({ section, selection, ...whole }: Lengths): Message {
  const all = wholeMessage(whole);
  if (selection) return message('{0} · selected {1}', all, lengthMessage(selection));
  return section ? message('{0} · section {1}', all, lengthMessage(section)) : all;
}

/** 0 where there is no target, or none is exceeded. */
export function secondsOver({ whole, targetMinutes }: Pick<Lengths, 'whole' | 'targetMinutes'>): number {
  return targetMinutes === undefined ? 0 : Math.max(0, whole.seconds - Math.round(targetMinutes * 60));
}
