import { fromEntries, isJsonObject, type Json, type JsonObject, setMember } from "../../../language/index.js";
import { SIGNATURE, UNKNOWN } from "../../../model/index.js";
import type { Struct, StructValue } from "./grpc.js";
import { ListValue, Struct as StructClass, Value } from "./stubs.js";

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
  const secrets = new Set<string>();
  const values: JsonObject = {};
  for (const [name, value] of struct?.getFieldsMap().entries() ?? []) {
    setMember(
      values,
      name,
      readValue(value, () => secrets.add(name)),
    );
  }
  return { values, secrets };
}

/** Reads a property that is a map, with the names of its secret members: all of them if the map is secret as a whole. */
export function readMembers(struct: Struct | undefined, name: string): Properties | undefined {
  const { values, secrets } = readProperties(struct);
  const whole = values[name];
  if (!isJsonObject(whole)) return undefined;
  const map = struct?.getFieldsMap().get(name)?.getStructValue();
  return secrets.has(name) && isSecret(map)
    ? { values: whole, secrets: new Set(Object.keys(whole)) }
    : readProperties(map);
}

/**
 * Writes properties for the engine.
 *
 * @param secrets names of the members whose values are marked as secret, as a whole
 */
export function writeProperties(values: JsonObject, secrets: ReadonlySet<string> = new Set()): Struct {
  return writeStruct(values, (name, value) =>
    secrets.has(name) ? { [SIGNATURE]: SECRET, value: value as Json } : value,
  );
}

function readValue(value: StructValue, reportSecret: () => void): Json {
  const { KindCase } = Value;
  switch (value.getKindCase() as number) {
    case KindCase.STRING_VALUE:
      return UNKNOWNS.has(value.getStringValue()) ? UNKNOWN : value.getStringValue();
    case KindCase.NUMBER_VALUE:
      return value.getNumberValue();
    case KindCase.BOOL_VALUE:
      return value.getBoolValue();
    case KindCase.LIST_VALUE:
      return (value.getListValue()?.getValuesList() ?? []).map((item) => readValue(item, reportSecret));
    case KindCase.STRUCT_VALUE:
      return readObject(value.getStructValue(), reportSecret);
    default:
      return null;
  }
}

function readObject(struct: Struct | undefined, reportSecret: () => void): Json {
  const entries = [...(struct?.getFieldsMap().entries() ?? [])];
  const object = fromEntries(entries.map(([name, value]) => [name, readValue(value, reportSecret)]));
  if (!isSecret(struct)) return object;
  reportSecret();
  return object.value ?? null;
}

function isSecret(struct: Struct | undefined): boolean {
  return struct?.getFieldsMap().get(SIGNATURE)?.getStringValue() === SECRET;
}

function writeStruct(values: JsonObject, mark: (name: string, value: Json) => Json = (_, value) => value): Struct {
  const struct = new StructClass();
  const fields = struct.getFieldsMap();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) fields.set(name, writeValue(mark(name, value)));
  }
  return struct;
}

function writeValue(json: Json): StructValue {
  const value = new Value();
  if (json === null) value.setNullValue(0);
  else if (typeof json === "string") value.setStringValue(json);
  else if (typeof json === "number") value.setNumberValue(json);
  else if (typeof json === "boolean") value.setBoolValue(json);
  else if (isJsonObject(json)) value.setStructValue(writeStruct(json));
  else {
    const list = new ListValue();
    list.setValuesList(json.map(writeValue));
    value.setListValue(list);
  }
  return value;
}
