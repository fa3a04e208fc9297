// A line on the terminal that says how far it has come; gone when it is done, and never in a pipe.
import type { Output } from './io.ts';
import { printable } from './terminal.ts';

export class Progress {
  private readonly output: Output;
  private shown = false;

  constructor(output: Output) {
    this.output = output;
  }

  /** `done` counts from 1. Nothing is shown where there are few files: it would only flicker. */
  show(done: number, total: number, name: string): void {
    if (!this.output.isTTY || total < MANY) return;
    const room = Math.max(0, (this.output.columns ?? 80) - 20) >> 1;
    this.output.write(`\r${done}/${total} ${printable(name).slice(-room)}${CLEAR_REST}`);
    this.shown = true;
  }

  /** Lets something else be written, on a line of its own. */
  aside(write: () => void): void {
    this.end();
    write();
  }

  end(): void {
    if (this.shown) this.output.write(`\r${CLEAR_REST}`);
    this.shown = false;
  }
}

const MANY = 20;
const CLEAR_REST = '\u001B[K';
