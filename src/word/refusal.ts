// Why a document is not read. Thrown inside this folder only; what leaves it is data.
import { message, type Message } from '../lint/messages.ts';

export class Refusal extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.template);
    this.reason = reason;
  }
}

/** `part`: the name of the part that cannot be read; the archive itself unless given. */
export function damaged(part?: string): Refusal {
  return new Refusal(
    part === undefined
      ? message('The document is damaged or incomplete.')
      : message('The document is damaged: “{0}” in it cannot be read.', part),
  );
}

export function noWordDocument(): Refusal {
  return new Refusal(message('This is not a Word document (.docx).'));
}

export function oldWordDocument(): Refusal {
  return new Refusal(message('This is an old Word document (.doc). Save it as .docx in Word first.'));
}

export function passwordProtected(): Refusal {
  return new Refusal(message('The document is protected by a password. Save it without one in Word first.'));
}

export function tooLarge(): Refusal {
  return new Refusal(message('The document is too large to be a draft, so it was not unpacked.'));
}
