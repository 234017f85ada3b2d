import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Route } from '../../packages/office/src/platform/http/route.ts';

/** A JSON Schema as far as the contracts use it. */
type Schema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
};

/** Texts for the patterns of the contracts; the first that fits is taken. */
const texts = [
  '790', '09:00', '00100', '5120', 'fi', 'FI', '2026-11', '1', 'tiina.rautalampi', 'something long enough to be a reason', 'a@b.fi',
];

/**
 * A value that the schema's form accepts; what a refinement asks beyond it, `known` gives by field name.
 * Free texts are `text`, where one is given.
 */
export function madeValue(schema: Schema, known: Readonly<Record<string, unknown>>, text?: string): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choice = (schema.anyOf ?? schema.oneOf)?.find((each) => each.type !== 'null');
  if (choice !== undefined) return madeValue(choice, known, text);
  const type = [schema.type].flat()[0];
  switch (type) {
    case 'object': return madeObject(schema, known, text);
    case 'array': return Array.from({ length: schema.minItems ?? 0 }, () => madeValue(schema.items ?? {}, known, text));
    case 'integer': case 'number': return Math.max(schema.minimum ?? 1, 1);
    case 'boolean': return true;
    case 'string': return text !== undefined && isFree(schema) ? text : madeText(schema);
    default: return {};
  }
}

function madeObject(
  schema: Schema, known: Readonly<Record<string, unknown>>, text: string | undefined,
): Record<string, unknown> {
  const names = text === undefined ? schema.required ?? [] : Object.keys(schema.properties ?? {});
  return Object.fromEntries(names.map((name) =>
    [name, name in known ? known[name] : madeValue(schema.properties?.[name] ?? {}, known, text)]));
}

function isFree(schema: Schema): boolean {
  return schema.format === undefined && schema.pattern === undefined;
}

function madeText(schema: Schema): string {
  if (schema.format === 'uuid') return randomUUID();
  if (schema.format === 'date') return '2026-11-23';
  if (schema.format === 'uri') return 'http://data.example/occupation';
  const pattern = schema.pattern === undefined ? null : new RegExp(schema.pattern);
  const found = texts.find((text) => (pattern === null || pattern.test(text)) && text.length >= (schema.minLength ?? 0));
  return found ?? 'x'.repeat(schema.minLength ?? 1);
}

export function schemaOf(type: z.ZodType): Schema {
  return z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema;
}

/** The address of a route with every parameter filled; `known` goes first. */
export function addressOf(route: Route, known: Readonly<Record<string, string>>): string {
  const schema = route.params === undefined ? {} : schemaOf(route.params);
  return route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(known[name] ?? String(madeValue(schema.properties?.[name] ?? { type: 'string' }, known))))
    + queryOf(route, known);
}

function queryOf(route: Route, known: Readonly<Record<string, unknown>>): string {
  const made = route.query === undefined ? {} : madeValue(schemaOf(route.query), known) as Record<string, unknown>;
  const text = new URLSearchParams(Object.entries(made).map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

export function madeBody(route: Route, known: Readonly<Record<string, unknown>>, text?: string): object | undefined {
  return route.body === undefined ? undefined : madeValue(schemaOf(route.body), known, text) as object;
}

/** Every field of the query with the same text. */
export function queryWith(route: Route, text: string): string {
  const { properties = {} } = route.query === undefined ? {} : schemaOf(route.query);
  return new URLSearchParams(Object.keys(properties).map((name): [string, string] => [name, text])).toString();
}

/** Of every field the wrong kind of value, so that each must be told. */
export function wrongBody(route: Route): Record<string, unknown> {
  const { properties = {} } = route.body === undefined ? {} : schemaOf(route.body);
  // A field that takes anything has no wrong type.
  const typed = Object.entries(properties).filter(([, schema]) => Object.keys(schema).length > 0);
  return Object.fromEntries(typed.map(([name, schema]) =>
    [name, [schema.type].flat().includes('object') ? 'text' : { wrong: true }]));
}
