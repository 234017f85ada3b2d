import { z } from 'zod';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1 of everything the office answers, made from the routes themselves (OPS-3). */
export function openApi(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  const named = new Map<string, unknown>([['Problem', problemSchema]]);
  for (const route of routes.toSorted((a, b) => order(a).localeCompare(order(b), 'en'))) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, named) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kohtaanto',
      version: '0.2.0',
      description: 'The operating system of an employment area. Refusals are problem+json (RFC 9457) with a stable code.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kohtaanto_session' } },
      schemas: Object.fromEntries([...named].toSorted(([one], [other]) => one.localeCompare(other, 'en'))),
    },
  };
}

function order(route: Route): string {
  return `${route.path} ${route.method}`;
}

/** Schemas with a name of their own (`.meta({ id })`) are told once, among the components. */
type Named = Map<string, unknown>;

function operation(route: Route, named: Named): Json {
  return {
    operationId: operationId(route),
    summary: route.summary,
    ...(route.roles === 'public' ? { security: [] } : { security: [{ session: [] }] }),
    'x-roles': route.roles,
    parameters: [...parameters(route.params, 'path', named), ...parameters(route.query, 'query', named)],
    ...(route.body === undefined && route.upload !== true ? {} : { requestBody: requestBody(route, named) }),
    responses: {
      200: {
        description: 'OK',
        content: { [route.produces ?? 'application/json']: { schema: schemaOf(route.response, 'output', named) } },
      },
      default: {
        description: (route.refusals ?? []).length === 0 ? 'Refused' : `Refused: ${(route.refusals ?? []).join(', ')}`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** 'GET /api/persons/:personId' -> 'getPersonsByPersonId'. */
function operationId(route: Route): string {
  const words = route.path.replace(/^\/api/, '').split(/[/\-.]/).filter((word) => word !== '');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const named = words.map((word) => (word.startsWith(':') ? `By${capital(word.slice(1))}` : capital(word)));
  return `${route.method.toLowerCase()}${named.join('')}`;
}

function requestBody(route: Route, named: Named): Json {
  const file = { type: 'object', properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } } };
  return route.upload === true
    ? { required: true, content: { 'multipart/form-data': { schema: file } } }
    : { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input', named) } } };
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query', named: Named): readonly Json[] {
  const described = schemaOf(schema, 'input', named);
  const properties = described['properties'];
  if (typeof properties !== 'object' || properties === null) return [];
  const required = new Set(Array.isArray(described['required']) ? described['required'] : []);
  return Object.entries(properties).map(([name, value]) => ({
    name, in: place, required: place === 'path' || required.has(name), schema: value,
  }));
}

function schemaOf(schema: z.ZodType | undefined, io: 'input' | 'output', named: Named): Json {
  if (schema === undefined) return {};
  // What JSON Schema cannot say (a check in code) is left open rather than failing the document.
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  const pointed = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _, $defs: definitions = {}, ...described } = JSON.parse(pointed) as Json & { $defs?: Json };
  for (const [name, definition] of Object.entries(definitions)) named.set(name, definition);
  return described;
}

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'faults'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    values: { type: 'object' },
    faults: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};
