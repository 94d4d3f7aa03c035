import { isJsonObject, type Json, type JsonObject } from "../../../../language/index.js";

/** A value of an example, with what its type is in languages that have types. */
export type Value =
  | { readonly type: "scalar"; readonly value: string | number | boolean }
  /** The id of another resource of the program. */
  | { readonly type: "id"; readonly of: string }
  | { readonly type: "list"; readonly item: string; readonly items: readonly Value[] }
  /** A map with keys of the user. */
  | { readonly type: "map"; readonly item: "text" | "any"; readonly members: Members }
  /** An object of a type of the package, such as `Filter`. */
  | { readonly type: "object"; readonly name: string; readonly members: Members };

export type Members = readonly (readonly [string, Value])[];

/** A resource or the call of a function, whose result has a name in the program. */
export interface Declaration {
  readonly name: string;
  /** `TaskQueue`, or `getTaskQueue` for a call. */
  readonly type: string;
  readonly members: Members;
  /** The member of the result that the program shows; only for a call. */
  readonly shows?: string;
}

/** A whole program. */
export type Program = readonly Declaration[];

/** Prints a program in one language, under the name that Pulumi's registry has for it. */
export interface Printer {
  readonly language: string;
  print(program: Program): string;
}

/** Types of the members of routing; other members are scalars. */
const TYPES: Readonly<Record<string, string>> = { filters: "Filter", targets: "Target", defaultFilter: "Target" };

/** Routing, or a part of it, as an object of the package. */
export function toObject(name: string, object: JsonObject): Value {
  const members = Object.entries(object).map(([member, value]) => [member, toMember(TYPES[member], value)] as const);
  return { type: "object", name, members };
}

function toMember(type: string | undefined, value: Json | undefined): Value {
  if (type !== undefined && Array.isArray(value))
    return { type: "list", item: type, items: value.map((item) => toMember(type, item)) };
  return type !== undefined && isJsonObject(value) ? toObject(type, value) : toAny(value ?? null);
}

/** A map of plain JSON, such as attributes. */
export function toMap(object: JsonObject): Value {
  const members = Object.entries(object).map(([name, value]) => [name, toAny(value ?? null)] as const);
  return { type: "map", item: "any", members };
}

function toAny(value: Json): Value {
  if (Array.isArray(value)) return { type: "list", item: "any", items: value.map(toAny) };
  return isJsonObject(value) ? toMap(value) : { type: "scalar", value: value ?? "" };
}

/** The program's declarations whose ids another one uses. */
export function listUsed(program: Program): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (value: Value): void => {
    if (value.type === "id") used.add(value.of);
    if (value.type === "list") value.items.forEach(visit);
    if (value.type === "map" || value.type === "object") for (const [, member] of value.members) visit(member);
  };
  for (const { members } of program) for (const [, value] of members) visit(value);
  return used;
}

/** Indents all lines but the first. */
export function indent(text: string, margin: string): string {
  return text.replaceAll("\n", `\n${margin}`);
}
