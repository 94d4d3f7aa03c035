import {
  type Configuration,
  isJsonObject,
  isSameConfiguration,
  type Json,
  type JsonObject,
  putSids,
  putSidsInText,
} from "../language/index.js";
import { sidsOf } from "./inputs.js";
import type { Kind, Property } from "./property.js";
import { hasUnknown } from "./unknown.js";

/**
 * Names of the properties in which two sets of inputs differ by meaning: spelling, order of a list's names, blank or
 * absent and the keys that stand for the same SIDs make no difference; what is not known yet always differs. Actions
 * and what is only read at creation are no properties of a living object.
 */
export function changedProperties(kind: Kind, olds: JsonObject, news: JsonObject): string[] {
  return Object.entries(kind.properties)
    .filter(([name, property]) => isState(property) && !isSameProperty(property, name, olds, news))
    .map(([name]) => name);
}

function isState(property: Property): boolean {
  return property.isAction !== true && property.isCreateOnly !== true;
}

function isSameProperty(property: Property, name: string, olds: JsonObject, news: JsonObject): boolean {
  if (property.isLeftAlone === true && news[name] === undefined) return true;
  const [before, after] = [resolve(property, name, olds), resolve(property, name, news)];
  if (hasUnknown(before) || hasUnknown(after)) return false;
  if (isJsonObject(before) && isJsonObject(after)) return isSameConfiguration(before, after);
  return before === after;
}

/** The value in the form in which TaskRouter would keep it, as far as that is known. */
function resolve(property: Property, name: string, inputs: JsonObject): Json | undefined {
  const value = inputs[name] ?? property.default;
  if (property.type === "expression") return putSidsInText(String(value), sidsOf(inputs));
  if (property.type === "list") return normalizeList(String(value));
  return property.type === "configuration" && isJsonObject(value)
    ? putSids(value as Configuration, sidsOf(inputs))
    : value;
}

/** *observed*: TaskRouter echoes the list as sent, and other tools have sent it in any order. */
function normalizeList(list: string): string {
  const names = list.split(",").map((name) => name.trim());
  return [...new Set(names)]
    .filter((name) => name !== "")
    .sort()
    .join(",");
}
