// npm run bench -- NAME: one file per question in benchmarks/.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './prepared.mjs';

const [name, ...rest] = process.argv.slice(2);
const folder = join(root, 'benchmarks');
const known = existsSync(folder)
  ? readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => file.slice(0, -3))
  : [];
if (name === undefined || !known.includes(name)) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${known.join(', ')}`);
  process.exit(1);
}
install();
process.exit(await run([join(folder, `${name}.ts`), ...rest]));
