import { asObject, type Json, type JsonObject } from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import { hasUnknownKey, knownKeys } from "../schema/known-keys.js";
import type { Section } from "../tree/sections.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { toKnownJson } from "../tree/to-json.js";
import { type Entry, getValue } from "../tree/tree.js";

/** Maps the objects of a section, by key. */
export function mapSection<Made>(
  sections: Sections,
  section: Section,
  make: (key: string, object: JsonObject) => Made,
): Map<string, Made> {
  return new Map(entriesOf(sections, section).map((entry) => [entry.key, make(entry.key, toMembers(entry, section))]));
}

/**
 * Members of an object, with {@link UNKNOWN} for unresolved values, and for everything absent from an object with an
 * unknown key: that may be a typo of any of them. Empty for anything but a map.
 */
export function toMembers(entry: Entry | undefined, section: Section): JsonObject {
  if (entry === undefined) return {};
  const members = asObject(toKnownJson(entry.value));
  if (!hasUnknownKey(section, entry.value)) return members;
  const known = knownKeys(section) ?? [];
  return { ...Object.fromEntries(known.map((key) => [key, UNKNOWN])), ...members };
}

/** One member of an object, like {@link toMembers}. */
export function toMember({ value }: Entry, section: Section, key: string): Json | undefined {
  const member = getValue(value, key);
  if (member !== undefined) return toKnownJson(member);
  return hasUnknownKey(section, value) ? UNKNOWN : undefined;
}

/** A value of the right type, or the default if it is absent; undefined if it is not known. */
export function known<Type, Absent>(
  value: Json | undefined,
  absent: Absent,
  isType: (value: unknown) => value is Type,
): Type | Absent | undefined {
  if (value === undefined || value === null) return absent;
  return value !== UNKNOWN && isType(value) ? value : undefined;
}

/** Returns whether a text is present and not blank; undefined if that is not known. */
export function isPresent(value: Json | undefined): boolean | undefined {
  if (value === undefined || value === null) return false;
  return value === UNKNOWN || typeof value !== "string" ? undefined : value.trim() !== "";
}

export const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
export const isNumber = (value: unknown): value is number => typeof value === "number";
export const isText = (value: unknown): value is string => typeof value === "string";
export const isOrder = (value: unknown): value is "FIFO" | "LIFO" => value === "FIFO" || value === "LIFO";

type Defined<Members> = { [Key in keyof Members]?: Exclude<Members[Key], undefined> };

/** The members that are not undefined. */
export function defined<Members extends object>(members: Members): Defined<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<Members>;
}
