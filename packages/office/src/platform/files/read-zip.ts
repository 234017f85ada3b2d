import { inflateRawSync } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly bytes: Buffer };

const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a zip that are wanted by their names, by its directory alone; undefined where it is no zip, or one that is kept in a way
 * not known here, or unpacks to more than so much.
 */
export function readZip(bytes: Buffer, isWanted: (name: string) => boolean, mostBytes: number): readonly ZipEntry[] | undefined {
  const end = endOfDirectory(bytes);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let offset = bytes.readUInt32LE(end + 16);
  let left = mostBytes;
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== DIRECTORY_ENTRY) return undefined;
    const [method, packed, size] = [bytes.readUInt16LE(offset + 10), bytes.readUInt32LE(offset + 20), bytes.readUInt32LE(offset + 24)];
    const nameLength = bytes.readUInt16LE(offset + 28);
    const local = bytes.readUInt32LE(offset + 42);
    const name = bytes.toString('utf8', offset + 46, offset + 46 + nameLength);
    offset += 46 + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
    if (!isWanted(name)) continue;
    left -= size;
    if (left < 0 || local + 30 > bytes.length || (method !== STORED && method !== DEFLATED)) return undefined;
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const unpacked = unpackedOf(bytes.subarray(from, from + packed), method, size);
    if (unpacked === undefined) return undefined;
    entries.push({ name: name.split('/').at(-1) ?? name, bytes: unpacked });
  }
  return entries;
}

function unpackedOf(packed: Buffer, method: number, size: number): Buffer | undefined {
  if (method === STORED) return packed;
  try {
    // What its directory says it is, and no more: a few kilobytes can be made to fill the memory.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}

/** The end record stands in the last 65 557 bytes: 22 of its own and a comment at the most. */
function endOfDirectory(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - 65_557);
  for (let offset = bytes.length - 22; offset >= first; offset -= 1) if (bytes.readUInt32LE(offset) === END_OF_DIRECTORY) return offset;
  return undefined;
}
