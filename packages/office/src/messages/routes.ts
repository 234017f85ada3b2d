import type { Platform } from '../platform/platform.ts';
import { callBackMessages, readMessages, sendMessages } from './actions.ts';
import { routes } from './contract.ts';
import { messageRefusals } from './refusals.ts';

export function registerRoutes(platform: Platform): void {
  const { http } = platform;
  http.refusals(messageRefusals);
  http.handle(routes.sendMessages, ({ scope, body }) => sendMessages(platform, scope, body));
  http.handle(routes.callBackMessages, ({ scope, body }) =>
    callBackMessages(platform, scope, body.messageIds));
  http.handle(routes.getMessages, ({ scope, params }) => readMessages(platform, scope, params.personId));
}
