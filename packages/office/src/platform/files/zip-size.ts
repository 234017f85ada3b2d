/**
 * What a zip would unpack to, read from its directory alone. A workbook is a zip, and a few
 * kilobytes can be made to fill the memory: so it is asked before anything is unpacked.
 * Returns undefined where the directory cannot be read (then it is no workbook at all).
 */
export function unpackedSize(bytes: Buffer): number | undefined {
  const end = endOfDirectory(bytes);
  if (end === undefined) return undefined;
  const entries = bytes.readUInt16LE(end + 10);
  let offset = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== DIRECTORY_ENTRY) return undefined;
    total += bytes.readUInt32LE(offset + 24);
    const names = bytes.readUInt16LE(offset + 28) + bytes.readUInt16LE(offset + 30);
    offset += 46 + names + bytes.readUInt16LE(offset + 32);
  }
  return total;
}

const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** The end record stands in the last 65 557 bytes: 22 of its own and a comment at the most. */
function endOfDirectory(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - 65_557);
  for (let offset = bytes.length - 22; offset >= first; offset -= 1) {
    if (bytes.readUInt32LE(offset) === END_OF_DIRECTORY) return offset;
  }
  return undefined;
}
