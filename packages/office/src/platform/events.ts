import type { EventHandler, Events, OfficeEvents, Tx } from './platform.ts';

/** Handlers run one after another inside the transaction that emits: all of it happens, or none. */
export function createEvents(): Events {
  const handlers: { [N in keyof OfficeEvents]: EventHandler<OfficeEvents[N]>[] } = {
    'vacancies-changed': [], 'person-facts-changed': [], 'meeting-recorded': [],
  };
  return {
    on(name, handle) {
      handlers[name].push(handle);
    },
    async emit<N extends keyof OfficeEvents>(tx: Tx, name: N, payload: OfficeEvents[N]) {
      for (const handle of handlers[name]) await handle(tx, payload);
    },
  };
}
