#!/usr/bin/env node
// Any Node >= 20 may start this; the program itself runs on the one that is pinned.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, install, ownNode, root } from '../../../scripts/prepared.mjs';

install();
const cli = join(root, 'packages/office/src/commands/kohtaanto.ts');
// Ctrl-C goes to both; the program closes the register in its own time.
process.on('SIGINT', () => {});
const done = spawnSync(ownNode(), [cli, ...process.argv.slice(2)], { stdio: 'inherit', env: environment() });
process.exit(done.status ?? 1);
