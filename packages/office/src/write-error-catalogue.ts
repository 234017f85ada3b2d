import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCatalogue } from './error-catalogue.ts';

await writeFile(join(import.meta.dirname, '../../../docs/errors.md'), await errorCatalogue());
process.exit(0);
