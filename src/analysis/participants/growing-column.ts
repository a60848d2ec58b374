/** A typed array that grows by doubling: rows come one by one and their number is not known. */
type Numbers = Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

export class GrowingColumn<T extends Numbers> {
  length = 0;
  private cells: T;

  constructor(private readonly make: (size: number) => T) {
    this.cells = make(1024);
  }

  push(value: number): void {
    if (this.length === this.cells.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.length++] = value;
  }

  /** The values so far, in an array of exactly their number. */
  toArray(): T {
    const exact = this.make(this.length);
    exact.set(this.cells.subarray(0, this.length));
    return exact;
  }
}
