// Which texts are no drafts, because the writer said so. Files are remembered for good, untitled texts for the session.
import type { Memento, Uri } from 'vscode';

const KEY = 'notDrafts';
/** The memory is bounded; the oldest refusals are forgotten first. */
const MAX_REMEMBERED = 1000;

export class RejectedDocuments {
  readonly #memory: Memento;
  readonly #untitled = new Set<string>();

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  has(uri: Uri): boolean {
    return this.#untitled.has(uri.toString()) || this.#remembered().includes(uri.toString());
  }

  async add(uri: Uri): Promise<void> {
    await this.delete(uri);
    if (uri.scheme === 'untitled') this.#untitled.add(uri.toString());
    else await this.#memory.update(KEY, [...this.#remembered(), uri.toString()].slice(-MAX_REMEMBERED));
  }

  async delete(uri: Uri): Promise<void> {
    this.#untitled.delete(uri.toString());
    const others = this.#remembered().filter((each) => each !== uri.toString());
    if (others.length < this.#remembered().length) await this.#memory.update(KEY, others);
  }

  #remembered(): readonly string[] {
    return this.#memory.get<readonly string[]>(KEY, []);
  }
}
