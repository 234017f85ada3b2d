// One command tests it: installs what is missing, then types, then every test (OPS-1).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './prepared.mjs';

install();
const chosen = process.argv.slice(2);
if (!chosen.some((arg) => !arg.startsWith('-'))) {
  for (const name of ['rules', 'words', 'office', 'desk', 'demo']) {
    if (!existsSync(join(root, 'packages', name, 'tsconfig.json'))) continue;
    const code = await run([join(root, 'node_modules/typescript/bin/tsc'), '-p', `packages/${name}`, '--noEmit']);
    if (code !== 0) {
      console.error(`types: packages/${name} has faults`);
      process.exit(code);
    }
  }
}
process.exit(await run([join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...chosen]));
