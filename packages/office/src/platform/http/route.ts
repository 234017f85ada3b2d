import type { PlainDate } from '@kohtaanto/rules/foundations/plain-date.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { AccessScope, Role } from '../access-scope.ts';
import type { ReadyAnswer } from './ready-answer.ts';

/**
 * One endpoint as data: contract.ts exports these; OpenAPI, validation, the role check and the
 * desk's typed client are all made from them.
 */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Fastify form: '/api/persons/:personId'. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** Roles that may call it; deny by default: an empty list admits nobody. */
  readonly roles: readonly Role[] | 'every-role' | 'public';
  /** Codes of the refusals it may answer with, for OpenAPI. */
  readonly refusals?: readonly string[];
  /** Why personal data is looked at here, unless the request's x-purpose says otherwise. */
  readonly purpose?: string;
  /** A media type other than JSON ('text/calendar'); the handler then answers text. */
  readonly produces?: string;
  /** Takes a file as multipart/form-data, which the handler reads with `request.file()`. */
  readonly upload?: boolean;
};

/** Keeps the literal types of method and path, so that the desk can key its client by them. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;

export type HandlerInput<R extends Route> = {
  readonly scope: AccessScope;
  readonly today: PlainDate;
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export type Handler<R extends Route> = (input: HandlerInput<R>) =>
  Promise<z.input<R['response']> | ReadyAnswer>;
