import { gzipSync } from 'node:zlib';

/** An answer as the bytes that leave, made once and sent as often as it holds. */
export class ReadyAnswer {
  readonly body: Buffer;
  #packed: Buffer | null = null;

  /** `value` has been parsed by the route's contract. */
  constructor(value: unknown) {
    this.body = Buffer.from(JSON.stringify(value));
  }

  /** For those who take gzip: packed the first time somebody does. */
  get packed(): Buffer {
    this.#packed ??= gzipSync(this.body, { level: 6 });
    return this.#packed;
  }
}
