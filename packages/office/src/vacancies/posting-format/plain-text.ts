const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', auml: 'ä', ouml: 'ö', aring: 'å', Auml: 'Ä', Ouml: 'Ö', Aring: 'Å',
  ndash: '–', mdash: '—', bull: '•' };

/** The words of a text that may have come from a page: scripts go whole, blocks become lines, the rest of the markup goes. */
export function plainText(text: string): string {
  if (!/[<&\r]/u.test(text)) return text.trim();
  return text.replaceAll('\r\n', '\n')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu, ' ')
    .replace(/<\s*li\b[^>]*>/giu, '\n• ').replace(/<\s*(?:br|\/p|\/div|\/h[1-6]|\/ul|\/ol)\b[^>]*>/giu, '\n').replace(/<\/?[a-z!][^>]{0,2000}>/giu, '')
    .replace(/&(#\d{1,6}|[a-zA-Z]{2,8});/gu, (all, name: string) => (name.startsWith('#') ? characterOf(Number(name.slice(1))) : entities[name] ?? all))
    .replace(/[ \t]+\n/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim();
}

function characterOf(code: number): string {
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}
