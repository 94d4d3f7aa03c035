import { formatNumber } from "../format-number.js";
/** The parts of a JSON schema that a message describes. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const TYPES: Readonly<Record<string, string>> = {
  object: "a map",
  array: "a list",
  boolean: "true or false",
  string: "text",
  number: "a number",
  integer: "an integer",
  null: "nothing",
};

/** Describes the values that a schema allows, as they fit after "must be": `an integer from 1 to 9`. */
export function describeSchema(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === "integer") return describeInteger(schema);
  const types = [schema.type ?? []].flat().map((name) => TYPES[name]);
  if (types.length > 0) return types.join(" or ");
  const alternatives = (schema.anyOf ?? schema.oneOf ?? []).map(describeSchema);
  return alternatives[0] ?? "something else";
}

function describeInteger({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined)
    return `an integer from ${formatNumber(minimum)} to ${formatNumber(maximum)}`;
  return minimum === undefined ? "an integer" : `an integer of at least ${formatNumber(minimum)}`;
}
