/** The parts of oidc-provider that the demo uses; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  export type Interaction = { readonly uid: string; readonly prompt: { readonly name: string }; readonly params: Readonly<Record<string, unknown>> };
  export type Context = {
    readonly oidc: {
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string };
    };
  };

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    readonly Grant: new (of: { clientId: string; accountId: string }) => Grant;
    /** Behind a proxy the forwarded protocol is believed. */
    proxy: boolean;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionResult(
      request: IncomingMessage, response: ServerResponse, result: { login: { accountId: string } },
      options: { mergeWithLastSubmission: boolean },
    ): Promise<string>;
    on(event: string, listener: (...values: unknown[]) => void): void;
  }
}
