import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, default as Provider } from 'oidc-provider';
import type { OfficePlatform } from '../create-platform.ts';
import { languageOf } from '../http/asker.ts';
import type { Language } from '../platform.ts';
import { choosePage, demoEmployerPeople, demoPeople } from './demo-people.ts';
import type { ProviderSettings } from './identity-provider.ts';

const mount = '/oidc';
const afterFirstPage = 300;

/**
 * An identity provider for the demo: real OpenID Connect, but one signs in by choosing a name. It
 * is mounted only when `config.demo` says so; otherwise its addresses answer 404.
 */
export async function mountDemoProvider(platform: OfficePlatform): Promise<ProviderSettings> {
  const { origin } = platform.config;
  const settings = {
    issuer: `${origin}${mount}`,
    clientId: 'kohtaanto',
    clientSecret: randomBytes(24).toString('base64url'),
    returnTo: `${origin}/sign-in/return`,
    home: `${origin}/`,
    alwaysAsk: true,
  };
  let made: Promise<Provider> | null = null;
  const provider = () => (made ??= createProvider(settings));
  await platform.http.server.register(async (server) => {
    // The provider reads bodies itself.
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', (_request, _payload, done) => done(null));
    choosing(server, platform, provider);
    server.all(`${mount}/*`, async (request, reply) => hand(await provider(), request, reply));
  });
  // A third of a second of loading that the first page need not wait for, nor the one who signs in.
  platform.http.server.addHook('onListen', async () => {
    setTimeout(() => void provider().catch(() => { made = null; }), afterFirstPage).unref();
  });
  return { ...settings, fetch: fetchInside(platform.http.server) };
}

async function createProvider(settings: ProviderSettings): Promise<Provider> {
  const { default: Provider } = await import('oidc-provider');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const provider = new Provider(settings.issuer, {
    clients: [{
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      redirect_uris: [settings.returnTo],
      post_logout_redirect_uris: [settings.home],
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: 'ES256',
    }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: Context, interaction: { uid: string }) => `${mount}/choose/${interaction.uid}` },
    findAccount: (_context: Context, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    async loadExistingGrant(context: Context) {
      const grant = new provider.Grant({
        clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 3600, Session: 600, AccessToken: 300, IdToken: 3600, Grant: 3600, AuthorizationCode: 60 },
  });
  provider.proxy = settings.issuer.startsWith('https:');
  return provider;
}

function choosing(server: FastifyInstance, platform: OfficePlatform, provider: () => Promise<Provider>): void {
  server.get(`${mount}/choose/:uid`, async (request, reply) => {
    const language = askedLanguage(request);
    const [people, employers] = [await demoPeople(platform), await demoEmployerPeople(platform)];
    const asked = await (await provider()).interactionDetails(request.raw, reply.raw).catch(() => null);
    const nonce = randomBytes(16).toString('base64');
    void reply.header('content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'`);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
      .send(choosePage(people, employers, {
        language, action: request.url.split('?')[0] ?? '', nonce, employersFirst: asked?.params['login_hint'] === 'employer',
      }));
  });
  server.post(`${mount}/choose/:uid`, async (request, reply) => {
    const form = new URLSearchParams(await textOf(request.raw));
    const subject = form.get('subject') ?? '';
    const known = [...await demoPeople(platform), ...await demoEmployerPeople(platform)].some((person) => person.subject === subject);
    if (!known) return reply.redirect('/sign-in');
    const next = await (await provider()).interactionResult(request.raw, reply.raw, { login: { accountId: subject } },
      { mergeWithLastSubmission: false }).catch(() => '/sign-in');
    return reply.redirect(next, 303);
  });
}

/** The provider is a server of its own that believes it stands at the root. */
function hand(provider: Provider, request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  const raw: IncomingMessage & { originalUrl?: string } = request.raw;
  raw.originalUrl = raw.url ?? '';
  raw.url = raw.originalUrl.slice(mount.length);
  provider.callback()(raw, reply.raw);
}

/** The office asks its own provider without a detour through the network. */
function fetchInside(server: FastifyInstance): NonNullable<ProviderSettings['fetch']> {
  return async (address, options) => {
    const url = new URL(address);
    const answer = await server.inject({
      method: options.method === 'POST' ? 'POST' : 'GET',
      url: `${url.pathname}${url.search}`,
      headers: { ...Object.fromEntries(new Headers(options.headers)), host: url.host },
      ...(options.body === undefined || options.body === null ? {} : { payload: String(options.body) }),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value));
    return new Response(answer.body, { status: answer.statusCode, headers });
  };
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > 10_000) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function askedLanguage(request: FastifyRequest): Language {
  const query: unknown = request.query;
  const asked = typeof query === 'object' && query !== null && 'language' in query ? query.language : '';
  return asked === 'fi' || asked === 'sv' || asked === 'en' ? asked : languageOf(request);
}
