// Types and lint of everything, without running a test.
import { join } from 'node:path';
import { install, root, run } from './prepared.mjs';
import { packages, typeFaults } from './types.mjs';

install();
console.log('types: packages, benchmarks, journeys and conformance');
const faults = await typeFaults(['benchmarks', ...packages]);
console.log('lint');
const lint = await run([join(root, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings']);
process.exit(faults === 0 && lint === 0 ? 0 : 1);
