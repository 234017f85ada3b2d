import type { OfficePlatform } from '../create-platform.ts';
import { Refused } from '../http/refusal.ts';
import { mountDemoProvider } from './demo-provider.ts';
import { identityRefusals } from './identity-refusals.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { createIdentityProvider } from './identity-provider.ts';
import { registerEmployerSession } from './employer-routes.ts';
import { registerSession } from './routes.ts';
import { registerSignIn } from './sign-in.ts';

/** Signing in and out: with the organisation's own provider, or in the demo with the one brought along. */
export async function registerIdentity(platform: OfficePlatform): Promise<void> {
  platform.http.refusals(identityRefusals);
  const provider = await providerOf(platform);
  registerSignIn(platform, provider);
  registerSession(platform, provider);
  registerEmployerSession(platform, provider);
}

async function providerOf(platform: OfficePlatform): Promise<IdentityProvider> {
  const { config } = platform;
  if (config.demo) return createIdentityProvider(await mountDemoProvider(platform));
  if (config.oidc.issuer === '' || config.oidc.clientId === '') return missingProvider;
  return createIdentityProvider({
    ...config.oidc, returnTo: `${config.origin}/sign-in/return`, home: `${config.origin}/`,
  });
}

/** The office opens without a provider, but nobody comes in; the page says what to set. */
const missingProvider: IdentityProvider = {
  begin: () => Promise.reject(new Refused('identity-provider-missing')),
  complete: () => Promise.reject(new Refused('identity-provider-missing')),
  signOutAddress: () => Promise.resolve('/'),
};
