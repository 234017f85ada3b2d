// One command tests it: installs what is missing, then types, then every test (OPS-1).
import { join } from 'node:path';
import { install, root, run } from './prepared.mjs';
import { packages, typeFaults } from './types.mjs';

install();
const chosen = process.argv.slice(2);
if (!chosen.some((arg) => !arg.startsWith('-')) && await typeFaults(packages) > 0) process.exit(1);
process.exit(await run([join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...chosen]));
