/** Longest text that is faster written here than by Node. */
const SHORT = 40;

/**
 * Writes protocol buffers from the last field to the first: the length of a message comes before its contents, and is known once
 * these are written.
 *
 * @example
 * const writer = new BackwardWriter();
 * writer.text(0x0a, "hi");
 * writer.finish(); // 0a 02 68 69
 */
export class BackwardWriter {
  #buffer = Buffer.allocUnsafe(4096);
  #start = this.#buffer.length;

  /** Bytes that are written. */
  get length(): number {
    return this.#buffer.length - this.#start;
  }

  /** Writes a field that is a text. */
  text(tag: number, value: string): void {
    const before = this.length;
    if (!this.#ascii(value)) {
      const size = Buffer.byteLength(value);
      this.#reserve(size);
      this.#start -= size;
      this.#buffer.write(value, this.#start, size);
    }
    this.enclose(tag, before);
  }

  /** Writes a field that is a number of 64 bits. */
  double(tag: number, value: number): void {
    this.#reserve(9);
    this.#start -= 8;
    this.#buffer.writeDoubleLE(value, this.#start);
    this.#byte(tag);
  }

  /** Writes a field that is a whole number from 0 to 127. */
  small(tag: number, value: number): void {
    this.#reserve(2);
    this.#byte(value);
    this.#byte(tag);
  }

  /** Makes all that was written since then one field. @param before `length` at that time */
  enclose(tag: number, before: number): void {
    const size = this.length - before;
    this.#reserve(6);
    this.#varint(size);
    this.#byte(tag);
  }

  finish(): Uint8Array {
    return this.#buffer.subarray(this.#start);
  }

  /** Writes a short text without other characters than those of ASCII. @returns false if it is another one */
  #ascii(value: string): boolean {
    const { length } = value;
    if (length > SHORT) return false;
    this.#reserve(length);
    const start = this.#start - length;
    for (let at = 0; at < length; at += 1) {
      const code = value.charCodeAt(at);
      if (code > 0x7f) return false;
      this.#buffer[start + at] = code;
    }
    this.#start = start;
    return true;
  }

  /** The lowest seven bits come first, and each byte but the last says that more follow. */
  #varint(value: number): void {
    if (value >= 0x80) this.#varint(Math.floor(value / 0x80));
    this.#byte(value < 0x80 ? value : (value % 0x80) | 0x80);
  }

  #byte(value: number): void {
    this.#start -= 1;
    this.#buffer[this.#start] = value;
  }

  #reserve(size: number): void {
    if (this.#start >= size) return;
    const { length } = this;
    const larger = Buffer.allocUnsafe(2 * (this.#buffer.length + size));
    this.#buffer.copy(larger, larger.length - length, this.#start);
    this.#buffer = larger;
    this.#start = larger.length - length;
  }
}
