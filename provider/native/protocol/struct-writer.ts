import { isJsonObject, itemAt, type Json, type JsonObject } from "../../../language/index.js";
import { BackwardWriter } from "./backward-writer.js";
import { TAG } from "./struct-tags.js";

/** Writes an object as the bytes of a `google.protobuf.Struct`. Members that are undefined are left out. */
export function writeStruct(object: JsonObject): Uint8Array {
  const writer = new BackwardWriter();
  writeMembers(writer, object);
  return writer.finish();
}

function writeMembers(writer: BackwardWriter, object: JsonObject): void {
  const names = Object.keys(object);
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const name = itemAt(names, at);
    const value = object[name];
    if (value === undefined) continue;
    const before = writer.length;
    writeValue(writer, TAG.value, value);
    writer.text(TAG.key, name);
    writer.enclose(TAG.member, before);
  }
}

/** Writes a `Value` as a field of another message. */
function writeValue(writer: BackwardWriter, tag: number, value: Json): void {
  const before = writer.length;
  if (value === null) writer.small(TAG.null, 0);
  else if (typeof value === "string") writer.text(TAG.text, value);
  else if (typeof value === "number") writer.double(TAG.number, value);
  else if (typeof value === "boolean") writer.small(TAG.boolean, value ? 1 : 0);
  else if (isJsonObject(value)) {
    writeMembers(writer, value);
    writer.enclose(TAG.object, before);
  } else {
    for (let at = value.length - 1; at >= 0; at -= 1) writeValue(writer, TAG.item, itemAt(value, at));
    writer.enclose(TAG.list, before);
  }
  writer.enclose(tag, before);
}
