import { z } from 'zod';
import type { OfficeHttp } from './http.ts';
import { openApi } from './openapi.ts';
import { defineRoute } from './route.ts';

const getOpenApi = defineRoute({
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description',
  response: z.looseObject({ openapi: z.string() }),
  roles: 'public',
});

/** Registered last, when every route is known. */
export function registerOpenApi(http: OfficeHttp): void {
  http.handle(getOpenApi, async () => ({ openapi: '3.1.0', ...openApi(http.routes) }));
}
