// Installs the VS Code and the Chromium that tests drive, unless any clone of this user has: once, before several want them at once.
import { chromiumIn } from './chromium.ts';
import { installServedHost } from './servedHost.ts';

const { version, packages } = installServedHost();
chromiumIn(packages);
console.log(`VS Code ${version}`);
