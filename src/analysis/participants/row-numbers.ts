/** Row numbers that come one by one: the array doubles when it is full. */
export class RowNumbers {
  length = 0;
  private cells = new Uint32Array(1024);

  push(row: number): void {
    if (this.length === this.cells.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.length++] = row;
  }

  /** The rows so far, in an array of exactly their number. */
  toArray(): Uint32Array {
    return this.cells.slice(0, this.length);
  }
}
