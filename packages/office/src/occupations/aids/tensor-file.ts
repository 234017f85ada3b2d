/** A tensor of a safetensors file: its kind of number, its shape and its bytes, which are not copied. */
export type Tensor = { readonly dtype: string; readonly shape: readonly number[]; readonly bytes: Buffer };

/** What is wrong with a file of tensors. */
export type TensorFault = 'header-cut' | 'header-unreadable' | 'tensor-cut';

const WIDTH: Readonly<Record<string, number>> = { F32: 4, F64: 8, F16: 2, BF16: 2, I64: 8, I32: 4, I16: 2, I8: 1, U8: 1, BOOL: 1 };

/**
 * The tensors of a safetensors file: eight bytes that tell the header's length, a header in JSON, and the numbers. Every tensor must lie inside the
 * file and be as long as its shape says.
 */
export function readTensors(file: Buffer): ReadonlyMap<string, Tensor> | TensorFault {
  if (file.length < 8) return 'header-cut';
  const length = Number(file.readBigUInt64LE(0));
  if (length > file.length - 8) return 'header-cut';
  const header = parsed(file.toString('utf8', 8, 8 + length));
  if (header === undefined) return 'header-unreadable';
  const numbers = file.subarray(8 + length);
  const tensors = new Map<string, Tensor>();
  for (const [name, told] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const one = told as { readonly dtype?: unknown; readonly shape?: unknown; readonly data_offsets?: unknown } | null;
    const [dtype, shape, offsets] = [one?.dtype, wholeNumbers(one?.shape), wholeNumbers(one?.data_offsets)];
    const [from, to] = offsets ?? [];
    if (typeof dtype !== 'string' || shape === undefined || from === undefined || to === undefined) return 'header-unreadable';
    const width = WIDTH[dtype];
    const isWhole = from <= to && to <= numbers.length && (width === undefined || to - from === shape.reduce((product, each) => product * each, width));
    if (!isWhole) return 'tensor-cut';
    tensors.set(name, { dtype, shape, bytes: numbers.subarray(from, to) });
  }
  return tensors;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? given as Readonly<Record<string, unknown>> : undefined;
  } catch {
    return undefined;
  }
}

const wholeNumbers = (given: unknown): readonly number[] | undefined =>
  (Array.isArray(given) && given.every((each) => Number.isSafeInteger(each) && each >= 0) ? given as readonly number[] : undefined);

/** Reads the number at a place; undefined where the kind of number is not one of these. */
export function numberReader({ dtype, bytes }: Tensor): ((at: number) => number) | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (dtype) {
    case 'F32': return (at) => view.getFloat32(at * 4, true);
    case 'F64': return (at) => view.getFloat64(at * 8, true);
    case 'F16': return (at) => halfOf(view.getUint16(at * 2, true));
    case 'I64': return (at) => Number(view.getBigInt64(at * 8, true));
    case 'I32': return (at) => view.getInt32(at * 4, true);
    default: return undefined;
  }
}

/** A number of sixteen bits: a sign, five bits of exponent, ten of fraction. */
function halfOf(bits: number): number {
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 0x1f, bits & 0x3ff];
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
