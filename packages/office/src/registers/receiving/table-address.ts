import { Refused } from '../../platform/http/refusal.ts';

export type TableAddress = { readonly url: string; readonly table: string };

/** The page of a table, as it stands in the browser: …/pxweb/fi/StatFin/StatFin__tyonv/12r5.px/… */
const PAGE = /^(?<root>.*?)\/pxweb\/(?<language>[a-z]{2})\/(?<database>[^/]+)\/(?<folders>[^/]+)\/(?<table>[^/]+)/iu;

/**
 * A table's address as it is copied, of the interface or of the page that shows the table. Only servers that the
 * office has been told of are asked: an address from the page must not open what only the office can reach.
 *
 * @example
 * tableAddress('https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__tyonv/12r5.px/', ['https://pxdata.stat.fi'])
 * // { url: 'https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin/tyonv', table: '12r5.px' }
 */
export function tableAddress(given: string, servers: readonly string[]): TableAddress {
  const text = given.trim();
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) throw new Refused('registers.address-not-understood', { value: text });
  if (!servers.includes(parsed.origin)) {
    throw new Refused('registers.server-not-allowed', { value: parsed.origin, known: servers.join(', ') });
  }
  const path = ofPage(parsed.pathname) ?? parsed.pathname.replace(/\/+$/u, '');
  const end = path.lastIndexOf('/');
  if (!path.includes('/api/v1/') || end < 1) throw new Refused('registers.address-not-understood', { value: text });
  return { url: parsed.origin + path.slice(0, end), table: path.slice(end + 1) };
}

function ofPage(path: string): string | null {
  const found = PAGE.exec(path)?.groups;
  if (found === undefined || path.includes('/api/v1/')) return null;
  const { root = '', language = '', database = '', folders = '', table = '' } = found;
  const inner = folders.split('__').slice(1);
  return [`${root}/api/v1/${language}/${database}`, ...inner, table].join('/');
}
