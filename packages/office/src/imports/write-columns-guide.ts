import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columnsGuide } from './columns-guide.ts';

await writeFile(join(import.meta.dirname, '../../../../docs/guides/import-columns.md'), columnsGuide());
