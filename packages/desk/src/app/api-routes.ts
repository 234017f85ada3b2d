import type { Role } from '@kohtaanto/office/platform/platform.ts';
import type { Language } from '@kohtaanto/words/language.ts';
import type { z } from 'zod';

/** What a route of the office looks like to a caller; only types cross, no code of the office. */
type RouteShape = {
  readonly method: string;
  readonly path: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
};

/** Every contract of the office, one line each: `| (typeof worklist)[keyof typeof worklist]`. */
type Route =
  | SessionRoute;

type SessionRoute =
  | RouteOfTypes<'GET', '/api/session', undefined, SessionNow>
  | RouteOfTypes<'PUT', '/api/session/language', { language: Language }, unknown>
  | RouteOfTypes<'POST', '/api/sign-out', undefined, { location: string | null }>;

type RouteOfTypes<Method extends string, Path extends string, Body, Response> = {
  readonly method: Method;
  readonly path: Path;
  readonly response: z.ZodType<Response, Response>;
} & (Body extends undefined ? unknown : { readonly body: z.ZodType<Body, Body> });

type SessionNow = {
  staffId: string;
  givenName: string;
  familyName: string;
  roles: Role[];
  areaId: number;
  areaName: Record<Language, string>;
  unitCode: string;
  teamCode: string | null;
  language: Language;
  today: string;
  csrfToken: string;
  demo: boolean;
};

type KeyOf<R extends RouteShape> = R extends RouteShape ? `${R['method']} ${R['path']}` : never;
export type ApiKey = KeyOf<Route>;

type RouteOf<K extends ApiKey> = Extract<Route, { method: Before<K>; path: After<K> }>;
type Before<K extends string> = K extends `${infer Method} ${string}` ? Method : never;
type After<K extends string> = K extends `${string} ${infer Path}` ? Path : never;

type Part<K extends ApiKey, Name extends 'params' | 'query' | 'body'> =
  RouteOf<K> extends { readonly [N in Name]: infer Schema }
    ? Schema extends z.ZodType
      ? z.input<Schema>
      : undefined
    : undefined;

type Sending<Name extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Record<never, never> extends Value
    ? { readonly [N in Name]?: Value }
    : { readonly [N in Name]: Value };

/** What a caller of the route gives. */
export type Sent<K extends ApiKey> = Sending<'params', Part<K, 'params'>> &
  Sending<'query', Part<K, 'query'>> &
  Sending<'body', Part<K, 'body'>>;

/** What the route answers. */
export type Answer<K extends ApiKey> =
  RouteOf<K> extends { readonly response: infer Schema } ? (Schema extends z.ZodType ? z.output<Schema> : never) : never;
