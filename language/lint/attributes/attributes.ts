import { typeOf } from "../../expression/index.js";
import { definedEntries, isJsonObject, type Json, type JsonObject } from "../../json.js";
import { mayBe, type Shape, shapeOfSamples, toShape } from "./shape.js";

/** What attributes of tasks or workers look like, as declared. */
export interface Attributes {
  /** The object of all attributes. */
  readonly shape: Shape;
  /** Attributes as they occur, where the declaration gives some. */
  readonly samples: readonly JsonObject[];
}

/**
 * Reads a declaration: a JSON Schema of the object, `samples` of it, or both. Of an attribute that both know, the schema
 * says what it is. What is malformed allows everything.
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

/** What is declared of an attribute. */
export type Found =
  /** `isRequired`: it is always there. */
  | { readonly kind: "known"; readonly shape: Shape; readonly isRequired: boolean }
  /** Step `at` of the path leads to nothing; the names are those that are there. */
  | { readonly kind: "unknown"; readonly at: number; readonly names: readonly string[] }
  /** Nothing is declared of it. */
  | { readonly kind: "open" };

/**
 * Looks an attribute up.
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

/** A part of attributes that their declaration does not allow. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  /** `unknown`: there is no such attribute; else it has a type, or a value, that it never has. */
  readonly kind: "unknown" | "type" | "value";
  /** What is declared there; for `unknown` of the object that it stands in. */
  readonly shape: Shape;
  readonly value: Json;
}

/**
 * Where a value differs from its declaration. Null is absent, to TaskRouter too, and fits everything.
 *
 * @param unknown stands for what is not known yet, and fits everything
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
  const place = [...path, name];
  if (member === undefined) return [{ path: place, kind: "unknown", shape, value }];
  return member === "open" ? [] : findMisfits(member, value, unknown, place);
}
