// speech-draft: binds run() to the process.
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

void run(process.argv.slice(2), nodeIo()).then((status) => {
  // Not process.exit(): what is still on its way into a pipe must arrive.
  process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
});
