import { definedEntries, fromEntries, isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { SIGNATURE, UNKNOWN } from "../../../model/index.js";
import type { Struct } from "./grpc.js";
import { bytesOf, toStruct } from "./packed-struct.js";
import { readMembersOf, toSortedObject } from "./struct-reader.js";
import { writeStruct } from "./struct-writer.js";

/** Plain values of the engine's properties, and the names of those that are secret, or have a secret inside. */
export interface Properties {
  readonly values: JsonObject;
  readonly secrets: ReadonlySet<string>;
}

/** The value of {@link SIGNATURE} for a secret. *observed* with 3.248 */
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** The engine's placeholders for unknown values: text, a boolean, a number, a list, an object. Lifecycles know the first. */
const UNKNOWNS: ReadonlySet<string> = new Set([
  UNKNOWN,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** Reads the engine's properties. Secrets become their values, and every unknown value becomes the one that lifecycles know. */
export function readProperties(struct: Struct | undefined): Properties {
  return readBytes(bytesOf(struct));
}

/** Reads a property that is a map, with the names of its secret members: all of them if the map is secret as a whole. */
export function readMembers(struct: Struct | undefined, name: string): Properties | undefined {
  const { [name]: whole } = readProperties(struct).values;
  const { [name]: sent } = readAsSent(bytesOf(struct));
  if (!isJsonObject(whole) || !isJsonObject(sent)) return undefined;
  return isSecret(sent) ? { values: whole, secrets: new Set(Object.keys(whole)) } : readBytes(writeStruct(sent));
}

/**
 * Writes properties for the engine.
 *
 * @param secrets names of the members whose values are marked as secret, as a whole
 */
export function writeProperties(values: JsonObject, secrets: ReadonlySet<string> = new Set()): Struct {
  const mark = (name: string, value: Json): Json => (secrets.has(name) ? { [SIGNATURE]: SECRET, value } : value);
  const marked = secrets.size === 0 ? values : mapMembers(values, mark);
  return toStruct(writeStruct(marked));
}

function mapMembers(object: JsonObject, change: (name: string, value: Json) => Json): JsonObject {
  return fromEntries(definedEntries(object).map(([name, value]) => [name, change(name, value)]));
}

/** The values with their marks of secrets. */
function readAsSent(bytes: Uint8Array): JsonObject {
  const members: [string, Json][] = [];
  readMembersOf(bytes, { text: (value) => value, object: (value) => value }, (...member) => members.push(member));
  return fromEntries(members);
}

function readBytes(bytes: Uint8Array): Properties {
  const secrets = new Set<string>();
  const members: [string, Json][] = [];
  let hasSecret = false;
  const object = (read: JsonObject): Json => {
    if (!isSecret(read)) return read;
    hasSecret = true;
    return read.value ?? null;
  };
  readMembersOf(bytes, { text, object }, (name, value) => {
    members.push([name, value]);
    if (hasSecret) secrets.add(name);
    hasSecret = false;
  });
  return { values: toSortedObject(members), secrets };
}

function text(value: string): string {
  return UNKNOWNS.has(value) ? UNKNOWN : value;
}

function isSecret({ [SIGNATURE]: signature }: JsonObject): boolean {
  return signature === SECRET;
}
