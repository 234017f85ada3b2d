// Types and lint of everything, without running a test.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './prepared.mjs';

install();
let faults = 0;
for (const name of ['rules', 'words', 'office', 'desk', 'demo']) {
  if (!existsSync(join(root, 'packages', name, 'tsconfig.json'))) continue;
  console.log(`types: packages/${name}`);
  if (await run([join(root, 'node_modules/typescript/bin/tsc'), '-p', `packages/${name}`, '--noEmit']) !== 0) faults += 1;
}
console.log('types: benchmarks, journeys and conformance');
if (await run([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'benchmarks', '--noEmit']) !== 0) faults += 1;
console.log('lint');
if (await run([join(root, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings']) !== 0) faults += 1;
process.exit(faults === 0 ? 0 : 1);
