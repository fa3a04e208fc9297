// What is done after a pause, and whether anything is still to be done: nobody can see that nothing will happen any more.

export interface Later {
  readonly cancel: () => void;
}

const pending = new Set<Later>();
const waiting = new Set<() => void>();

/** Does something after `pause` milliseconds, unless it is cancelled before. */
export function later(pause: number, task: () => unknown): Later {
  const timer = setTimeout(() => void run(), pause);
  const own: Later = {
    cancel: () => {
      clearTimeout(timer);
      done(own);
    },
  };
  pending.add(own);
  const run = async (): Promise<void> => {
    try {
      await task();
    } finally {
      done(own);
    }
  };
  return own;
}

function done(own: Later): void {
  if (!pending.delete(own) || pending.size > 0) return;
  for (const resolve of waiting) resolve();
  waiting.clear();
}

/** Resolves when nothing of the kind is to be done, or is being done, any more. */
export async function settled(): Promise<void> {
  while (pending.size > 0) await new Promise<void>((resolve) => waiting.add(resolve));
}
