import type { Struct } from "./grpc.js";
import { BinaryReader, Struct as StructClass } from "./stubs.js";

/** The bytes of messages that nobody has looked into. */
const packed = new WeakMap<Struct, Uint8Array>();

const { deserializeBinaryFromReader: unpack, serializeBinaryToWriter: pack, prototype } = StructClass;
const { getFieldsMap } = prototype;

/**
 * The message classes of a `Struct` make an object for each value in it, which costs more than all else in a call. So a `Struct`
 * that arrives keeps its bytes, and one that is sent already has them (docs/decisions/properties-as-bytes.md). Other code, such as
 * Pulumi's SDK in the same process, finds the members that the classes would have made.
 */
StructClass.deserializeBinaryFromReader = (message, reader) => {
  const start = reader.getCursor();
  while (reader.nextField()) reader.skipField();
  packed.set(message, reader.getBuffer().subarray(start, reader.getCursor()));
  return message;
};

StructClass.serializeBinaryToWriter = (message, writer) => {
  const bytes = packed.get(message);
  if (bytes === undefined) pack(message, writer);
  else writer.writeSerializedMessage(bytes, 0, bytes.length);
};

prototype.getFieldsMap = function (this: Struct) {
  const bytes = packed.get(this);
  packed.delete(this);
  if (bytes !== undefined) unpack(this, new BinaryReader(bytes));
  return getFieldsMap.call(this);
};

/** A message with these bytes. */
export function toStruct(bytes: Uint8Array): Struct {
  const struct = new StructClass();
  packed.set(struct, bytes);
  return struct;
}

/** The bytes of a message; none for an absent one. */
export function bytesOf(struct: Struct | undefined): Uint8Array {
  if (struct === undefined) return new Uint8Array();
  return packed.get(struct) ?? struct.serializeBinary();
}
