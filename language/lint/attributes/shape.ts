import { typeOf, type ValueType } from "../../expression/index.js";
import { definedEntries, isJsonObject, type Json, type JsonObject } from "../../json.js";

/** The set of values that a declaration allows. */
export interface Shape {
  /** Undefined: any type. */
  readonly types: ReadonlySet<ValueType> | undefined;
  /** The only values allowed, if they are listed. */
  readonly values: readonly Json[] | undefined;
  /** Members of an object, by name. */
  readonly members: ReadonlyMap<string, Shape>;
  /** Members that every object has. */
  readonly required: ReadonlySet<string>;
  /** Whether objects may have other members. */
  readonly isOpen: boolean;
  /** The items of lists; undefined: any. */
  readonly items: Shape | undefined;
}

const NOTHING_INSIDE = {
  values: undefined,
  members: new Map<string, Shape>(),
  required: new Set<string>(),
  isOpen: false,
  items: undefined,
};

const ANYTHING: Shape = { ...NOTHING_INSIDE, types: undefined, isOpen: true };

/** The types by their names in JSON Schema. */
const TYPES = new Map<Json | undefined, ValueType>([
  ["string", "string"],
  ["number", "number"],
  ["integer", "number"],
  ["boolean", "boolean"],
  ["null", "null"],
  ["array", "list"],
  ["object", "object"],
]);

/** Reads a JSON Schema. An object with `properties` has no others, unless `additionalProperties` allows them. */
export function toShape(schema: Json | undefined): Shape {
  if (!isJsonObject(schema)) return ANYTHING;
  const alternatives = toList(schema.anyOf ?? schema.oneOf);
  if (alternatives.length > 0) return alternatives.map(toShape).reduce(mergeShapes);
  const { properties, additionalProperties: more } = schema;
  const members = isJsonObject(properties) ? definedEntries(properties) : [];
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const types = listTypes(schema.type, values);
  const mayBeObject = types?.has("object") ?? true;
  return {
    types,
    values: Array.isArray(values) ? values : undefined,
    members: new Map(members.map(([name, member]) => [name, toShape(member)])),
    required: new Set(toList(schema.required).map(String)),
    isOpen: mayBeObject && (more === undefined ? members.length === 0 : more !== false),
    items: schema.items === undefined ? undefined : toShape(schema.items),
  };
}

function toList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function listTypes(type: Json | undefined, values: Json | undefined): Shape["types"] {
  const named = [type].flat().flatMap((word) => TYPES.get(word) ?? []);
  if (named.length > 0) return new Set(named);
  return Array.isArray(values) ? new Set(values.map(typeOf)) : undefined;
}

/** Returns the shape that allows all samples. If all are null, it allows everything. */
export function shapeOfSamples(samples: readonly Json[]): Shape {
  if (samples.length === 0 || samples.every((sample) => sample === null)) return ANYTHING;
  const members = groupMembers(samples.filter(isJsonObject));
  return {
    ...NOTHING_INSIDE,
    types: new Set(samples.map(typeOf)),
    members: new Map([...members].map(([name, values]) => [name, shapeOfSamples(values)])),
    isOpen: samples.some(isJsonObject) && members.size === 0,
    items: shapeOfSamples(samples.filter(Array.isArray).flat()),
  };
}

function groupMembers(objects: readonly JsonObject[]): Map<string, Json[]> {
  const groups = new Map<string, Json[]>();
  for (const [name, value] of objects.flatMap(definedEntries)) {
    const group = groups.get(name) ?? [];
    group.push(value);
    groups.set(name, group);
  }
  return groups;
}

/** Returns a shape that allows the values of both. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const both = [...a.members].map(([name, shape]): [string, Shape] => {
    const other = b.members.get(name);
    return [name, other === undefined ? shape : mergeShapes(shape, other)];
  });
  return {
    types: a.types && b.types && new Set([...a.types, ...b.types]),
    values: a.values && b.values && [...a.values, ...b.values],
    members: new Map([...b.members, ...both]),
    required: new Set([...a.required].filter((name) => b.required.has(name))),
    isOpen: a.isOpen || b.isOpen,
    items: mergeItems(a, b),
  };
}

function mergeItems(a: Shape, b: Shape): Shape | undefined {
  if (!mayBe(a, "list")) return b.items;
  if (!mayBe(b, "list")) return a.items;
  return a.items && b.items && mergeShapes(a.items, b.items);
}

/** Whether a value of this shape may be of a type. */
export function mayBe({ types }: Shape, type: ValueType): boolean {
  return types?.has(type) ?? true;
}
