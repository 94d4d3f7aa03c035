import { isJsonObject, type JsonObject } from "../../language/index.js";
import type { Section } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";
import { structureSchema } from "./workspace-file.js";

interface Keys {
  readonly names: ReadonlySet<string>;
  /** Matched by further keys that are accepted, such as keywords of JSON Schema. */
  readonly patterns: readonly RegExp[];
}

const known = new Map<Section, Keys | undefined>();

/** Returns the keys that an object of a section can have; undefined for a section without objects of known keys. */
export function knownKeys(section: Section): readonly string[] | undefined {
  const keys = keysOf(section);
  return keys && [...keys.names];
}

/** Returns whether an object has an unknown key, so that nothing is certain about the keys that it lacks. */
export function hasUnknownKey(section: Section, node: Node): boolean {
  const keys = keysOf(section);
  if (keys === undefined || node.kind !== "map") return false;
  const isKnown = (key: string) => keys.names.has(key) || keys.patterns.some((pattern) => pattern.test(key));
  return ![...node.entries.keys()].every(isKnown);
}

function keysOf(section: Section): Keys | undefined {
  if (!known.has(section)) known.set(section, readKeys(section));
  return known.get(section);
}

function readKeys(section: Section): Keys | undefined {
  const { [section]: schema } = structureSchema.properties as Record<string, JsonObject>;
  const { additionalProperties: object } = schema ?? {};
  const { properties, patternProperties = {} } = (isJsonObject(object) ? object : schema) ?? {};
  if (!isJsonObject(properties)) return undefined;
  const patterns = Object.keys(patternProperties as JsonObject).map((pattern) => new RegExp(pattern, "u"));
  return { names: new Set(Object.keys(properties)), patterns };
}
