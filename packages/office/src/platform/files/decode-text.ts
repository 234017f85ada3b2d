/** The encodings office programs in Finland write; detected, never asked. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

/** Undefined where the bytes are no text: a picture or a program renamed to .csv. */
export function decodeText(bytes: Buffer): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes.subarray(2), 'utf-16be');
  const sample = bytes.subarray(0, 4096);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > 0) return zeros > sample.length / 4 ? utf16WithoutMark(bytes) : undefined;
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  return sample.some((byte) => byte < 9) ? undefined : decoded(bytes, 'windows-1252');
}

/** Latin letters in UTF-16 have every other byte zero; which one tells the order. */
function utf16WithoutMark(bytes: Buffer): DecodedText | undefined {
  const text = decoded(bytes, bytes[0] === 0 ? 'utf-16be' : 'utf-16le');
  // Control characters other than tab and line ends mean that it was never text.
  const control = text?.text.slice(0, 1000).match(/[\u0000-\u0008\u000e-\u001f]/u);
  return control === null || control === undefined ? text : undefined;
}

function decoded(bytes: Buffer, encoding: TextEncoding): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding };
  } catch {
    return undefined;
  }
}
