// npm run pictures [NAME…]: takes the pictures of the README anew, images/NAME.png, from the samples.
import { mkdirSync } from 'node:fs';
import { openWorkbench, type Workbench } from '../test/ui/workbench.ts';

interface Picture {
  file: string;
  locale?: string;
  /** Brings on the screen what the picture shows. */
  show: (workbench: Workbench) => Promise<unknown>;
}

const pictures: Record<string, Picture> = {
  outline: {
    file: '04-镇政府工作报告.txt',
    show: async (workbench) => {
      await workbench.outlineRows();
      await workbench.goToLine(1);
    },
  },
  problems: {
    file: '06-编号有误的讲话.txt',
    show: async (workbench) => {
      await workbench.outlineRows();
      await workbench.until(workbench.problems, (seen) => seen.length > 0);
      await workbench.goToLine(21);
    },
  },
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  mkdirSync('images', { recursive: true });
  for (const [name, { file, locale = 'en', show }] of Object.entries(pictures)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const size = { width: 1200, height: 760 };
    const workbench = await openWorkbench({ folder: 'samples', file, locale, size, scale: 2 });
    try {
      await show(workbench);
      await workbench.screenshot(`images/${name}.png`);
      console.log(`images/${name}.png`);
    } finally {
      await workbench.close();
    }
  }
}

void main();
