import { typeOf } from "../../expression/index.js";
import { definedEntries, isJsonObject, type Json, type JsonObject } from "../../json.js";
import { mayBe, type Shape, shapeOfSamples, toShape } from "./shape.js";

/** The declared form of the attributes of tasks or workers. */
export interface Attributes {
  /** The object of all attributes. */
  readonly shape: Shape;
  /** Examples of attributes in the declaration. */
  readonly samples: readonly JsonObject[];
}

/**
 * Reads a declaration: a JSON Schema of the object, `samples` of it, or both. The schema takes precedence for attributes
 * in both. Malformed parts allow everything.
 */
export function toAttributes({ samples: written, ...schema }: JsonObject): Attributes {
  const declared = toShape({ type: "object", ...schema });
  const samples: JsonObject[] = Array.isArray(written) ? written.filter(isJsonObject) : [];
  if (samples.length === 0) return { shape: declared, samples };
  const seen = shapeOfSamples(samples);
  const hasMore = schema.additionalProperties !== undefined && declared.isOpen;
  const isOpen = hasMore || (declared.members.size === 0 && seen.isOpen);
  return { shape: { ...declared, members: new Map([...seen.members, ...declared.members]), isOpen }, samples };
}

/** The declaration of one attribute. */
export type Found =
  /** `isRequired`: every object has it. */
  | { readonly kind: "known"; readonly shape: Shape; readonly isRequired: boolean }
  /** Step `at` of the path does not exist; `names` are the members that exist there. */
  | { readonly kind: "unknown"; readonly at: number; readonly names: readonly string[] }
  /** The declaration does not restrict it. */
  | { readonly kind: "open" };

/**
 * Finds the declaration of an attribute.
 *
 * @example findAttribute(shape, ["skills", 0]) // { kind: "known", shape: … }
 */
export function findAttribute(shape: Shape, path: readonly (string | number)[]): Found {
  let here = shape;
  let isRequired = true;
  for (const [at, step] of path.entries()) {
    const next = typeof step === "number" ? toItem(here) : toMember(here, step);
    if (next === "open") return { kind: "open" };
    if (next === undefined) return { kind: "unknown", at, names: [...here.members.keys()] };
    isRequired &&= typeof step === "string" && here.required.has(step) && here.types?.size === 1;
    here = next;
  }
  return { kind: "known", shape: here, isRequired };
}

function toItem(shape: Shape): Shape | "open" | undefined {
  return mayBe(shape, "list") ? (shape.items ?? "open") : undefined;
}

function toMember({ members, isOpen }: Shape, name: string): Shape | "open" | undefined {
  return members.get(name) ?? (isOpen ? "open" : undefined);
}

/** A part of attributes that contradicts their declaration. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  /** `unknown`: the attribute does not exist; else its type or its value is not allowed. */
  readonly kind: "unknown" | "type" | "value";
  /** The declaration of the part; for `unknown`, of the object that contains it. */
  readonly shape: Shape;
  readonly value: Json;
}

/**
 * Returns the parts of a value that contradict its declaration. Null fits everything: TaskRouter treats it as absent, too.
 *
 * @param unknown placeholder of an unresolved value, which fits everything
 */
export function findMisfits(shape: Shape, value: Json, unknown?: string, path: Misfit["path"] = []): Misfit[] {
  if (value === null || value === unknown) return [];
  if (!mayBe(shape, typeOf(value))) return [{ path, kind: "type", shape, value }];
  if (Array.isArray(value)) {
    const { items } = shape;
    return items === undefined ? [] : value.flatMap((item, at) => findMisfits(items, item, unknown, [...path, at]));
  }
  if (isJsonObject(value))
    return definedEntries(value).flatMap(([name, member]) => findMember(shape, name, member, unknown, path));
  return shape.values === undefined || shape.values.includes(value) ? [] : [{ path, kind: "value", shape, value }];
}

function findMember(
  shape: Shape,
  name: string,
  value: Json,
  unknown: string | undefined,
  path: Misfit["path"],
): Misfit[] {
  const member = toMember(shape, name);
  const at = [...path, name];
  if (member === undefined) return [{ path: at, kind: "unknown", shape, value }];
  return member === "open" ? [] : findMisfits(member, value, unknown, at);
}
