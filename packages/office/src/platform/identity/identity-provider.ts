import * as oidc from 'openid-client';
import { Refused } from '../http/refusal.ts';

/** The one who tells who somebody is: an OpenID Connect provider found by its issuer. */
export type IdentityProvider = {
  /** Where the browser is sent, and what must be remembered until it comes back. */
  begin(party: Party): Promise<{ readonly address: string; readonly expected: Expected }>;
  /** The subject and the identity token of the one who came back. */
  complete(returned: URL, expected: Expected): Promise<{ readonly subject: string; readonly idToken: string | null }>;
  signOutAddress(idToken: string | null): Promise<string>;
};

/** Who is asked to sign in: told to the provider as a hint, which it may use and need not. */
export type Party = 'staff' | 'employer';

export type Expected = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly returnTo: string;
  readonly home: string;
  /** Asks to choose anew each time, where the provider would remember the one before. */
  readonly alwaysAsk?: boolean;
  /** How to reach a provider that lives in this same process. */
  readonly fetch?: oidc.CustomFetch;
};

/** Code flow with PKCE, state and nonce; the provider's own addresses are looked up on first use. */
export function createIdentityProvider(settings: ProviderSettings): IdentityProvider {
  let found: Promise<oidc.Configuration> | null = null;
  const configuration = async (): Promise<oidc.Configuration> => {
    found ??= discover(settings);
    try {
      return await found;
    } catch (cause) {
      found = null; // the provider may be up again at the next attempt
      throw new Refused('identity-provider-silent', {}, { cause });
    }
  };
  return {
    async begin(party) {
      const expected = {
        state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.returnTo,
        scope: 'openid',
        state: expected.state,
        nonce: expected.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(expected.verifier),
        code_challenge_method: 'S256',
        ...(party === 'employer' ? { login_hint: party } : {}),
        ...(settings.alwaysAsk === true ? { prompt: 'login' } : {}),
      });
      return { address: address.href, expected };
    },
    async complete(returned, expected) {
      const config = await configuration();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, returned, {
          expectedState: expected.state, expectedNonce: expected.nonce, pkceCodeVerifier: expected.verifier,
          idTokenExpected: true,
        });
        return { subject: tokens.claims()?.sub ?? '', idToken: tokens.id_token ?? null };
      } catch (cause) {
        throw new Refused('sign-in-failed', {}, { cause });
      }
    },
    async signOutAddress(idToken) {
      if (settings.alwaysAsk === true || idToken === null) return settings.home;
      // Here the session has ended already; a provider that is silent must not make it look otherwise.
      const config = await configuration().catch(() => null);
      if (config?.serverMetadata().end_session_endpoint === undefined) return settings.home;
      return oidc.buildEndSessionUrl(config, {
        id_token_hint: idToken, post_logout_redirect_uri: settings.home,
      }).href;
    },
  };
}

function discover(settings: ProviderSettings): Promise<oidc.Configuration> {
  const issuer = new URL(settings.issuer);
  // Plain http is for a provider on this very machine only: the demo's, or one in a test.
  const near = issuer.protocol === 'http:'
    && (settings.fetch !== undefined || ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname));
  return oidc.discovery(issuer, settings.clientId, undefined, oidc.ClientSecretPost(settings.clientSecret), {
    ...(near ? { execute: [oidc.allowInsecureRequests] } : {}),
    ...(settings.fetch === undefined ? {} : { [oidc.customFetch]: settings.fetch }),
  });
}
