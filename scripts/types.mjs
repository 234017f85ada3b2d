// Types of the packages, as many packages at a time as there are cores.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, run } from './prepared.mjs';

/** The largest first, so that none of them is left to the end alone. */
export const packages = ['packages/desk', 'packages/office', 'packages/rules', 'packages/words', 'packages/demo'];

/** How many of these have faults; each is told by its name. */
export async function typeFaults(projects) {
  const waiting = projects.filter((project) => existsSync(join(root, project, 'tsconfig.json')));
  let faults = 0;
  const inTurn = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      // Left to itself the compiler checks one package with four checkers, each of which learns the same types anew.
      const code = await run([join(root, 'node_modules/typescript/bin/tsc'), '-p', project, '--noEmit', '--checkers', '1']);
      if (code === 0) continue;
      faults += 1;
      console.error(`types: ${project} has faults`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, inTurn));
  return faults;
}
