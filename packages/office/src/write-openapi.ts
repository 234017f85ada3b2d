import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composedRoutes } from './composed-routes.ts';
import { openApi } from './platform/http/openapi.ts';

/** `npm run openapi`: writes the description that a test compares with the routes. */
const folder = join(import.meta.dirname, '../../../docs/api');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(openApi(await composedRoutes()), null, 2)}\n`);
process.exit(0);
