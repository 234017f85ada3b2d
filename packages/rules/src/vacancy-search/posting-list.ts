/** The documents of a term and how much it says in each; grows at its end, and forgets what was removed when it is packed. */
export class PostingList {
  documents = new Int32Array(4);
  impacts = new Float32Array(4);
  size = 0;
  /** Documents that are still there. */
  alive = 0;
  /** The most it says in any. */
  most = 0;

  add(document: number, impact: number): void {
    if (this.size === this.documents.length) {
      const documents = new Int32Array(this.size * 2);
      const impacts = new Float32Array(this.size * 2);
      documents.set(this.documents);
      impacts.set(this.impacts);
      this.documents = documents;
      this.impacts = impacts;
    }
    this.documents[this.size] = document;
    this.impacts[this.size] = impact;
    this.size += 1;
    this.alive += 1;
    if (impact > this.most) this.most = impact;
  }

  /** What it says in a document; documents stand in the order they came. */
  impactIn(document: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.documents[middle] as number;
      if (found === document) return this.impacts[middle] as number;
      if (found < document) low = middle + 1; else high = middle - 1;
    }
    return 0;
  }
}
