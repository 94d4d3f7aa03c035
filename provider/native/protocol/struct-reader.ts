import { fromEntries, type Json, type JsonObject } from "../../../language/index.js";
import { TAG } from "./struct-tags.js";

/** Changes texts and objects while they are read. */
export interface Conversion {
  text(value: string): Json;
  object(value: JsonObject): Json;
}

/**
 * Reads the members of a `google.protobuf.Struct` (struct.proto) from its bytes.
 *
 * @param onMember receives each member, after its value was read
 * @throws RangeError if the bytes end too soon
 */
export function readMembersOf(
  bytes: Uint8Array,
  conversion: Conversion,
  onMember: (name: string, value: Json) => void,
): void {
  new StructReader(bytes, conversion).members(bytes.length, onMember);
}

const TOO_SHORT = "the bytes of the engine's properties end too soon";

/** Longest text, in bytes, that is faster read here than by Node. */
const SHORT = 24;

/** The engine sends members in an order that changes from call to call; in the order of their names an object is always the same. */
export function toSortedObject(members: [string, Json][]): JsonObject {
  return fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

class StructReader {
  readonly #bytes: Buffer;
  readonly #conversion: Conversion;
  #at = 0;

  constructor(bytes: Uint8Array, conversion: Conversion) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#conversion = conversion;
  }

  /** Reads the members of an object up to an offset. A member without a value is null. */
  members(end: number, onMember: (name: string, value: Json) => void): void {
    while (this.#at < end) {
      const tag = this.#byte();
      const memberEnd = this.#end(end);
      if (tag !== TAG.member) this.#at = memberEnd;
      else this.#member(memberEnd, onMember);
    }
  }

  #member(end: number, onMember: (name: string, value: Json) => void): void {
    let name = "";
    let value: Json = null;
    while (this.#at < end) {
      const tag = this.#byte();
      const fieldEnd = this.#end(end);
      if (tag === TAG.key) name = this.#text(fieldEnd);
      else value = this.#value(fieldEnd);
    }
    onMember(name, value);
  }

  /** Reads a `Value` up to an offset: the last of its fields counts. */
  #value(end: number): Json {
    let value: Json = null;
    while (this.#at < end) value = this.#field(this.#byte(), end);
    return value;
  }

  #field(tag: number, end: number): Json {
    switch (tag) {
      case TAG.null:
        this.#varint();
        return null;
      case TAG.number:
        return this.#double();
      case TAG.boolean:
        return this.#varint() !== 0;
      case TAG.text:
        return this.#conversion.text(this.#text(this.#end(end)));
      case TAG.object:
        return this.#conversion.object(this.#object(this.#end(end)));
      case TAG.list:
        return this.#list(this.#end(end));
      default:
        throw new RangeError(`a property has a field of a kind that struct.proto does not have: ${tag}`);
    }
  }

  #object(end: number): JsonObject {
    const members: [string, Json][] = [];
    this.members(end, (name, value) => members.push([name, value]));
    return toSortedObject(members);
  }

  #list(end: number): Json[] {
    const items: Json[] = [];
    while (this.#at < end) {
      this.#byte();
      items.push(this.#value(this.#end(end)));
    }
    return items;
  }

  #text(end: number): string {
    const start = this.#at;
    this.#at = end;
    return (end - start < SHORT ? this.#ascii(start, end) : undefined) ?? this.#bytes.toString("utf8", start, end);
  }

  #ascii(start: number, end: number): string | undefined {
    let text = "";
    for (let at = start; at < end; at += 1) {
      const code = this.#bytes[at] ?? 0;
      if (code > 0x7f) return undefined;
      text += String.fromCharCode(code);
    }
    return text;
  }

  #double(): number {
    this.#at += 8;
    return this.#bytes.readDoubleLE(this.#at - 8);
  }

  /** Reads a length, and returns the offset at its end. @param limit the end of what contains it */
  #end(limit: number): number {
    const length = this.#varint();
    if (this.#at + length > limit) throw new RangeError(TOO_SHORT);
    return this.#at + length;
  }

  #varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.#byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError(TOO_SHORT);
    this.#at += 1;
    return byte;
  }
}
