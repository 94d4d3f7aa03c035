import {
  type Configuration,
  isJsonObject,
  isSameConfiguration,
  type Json,
  type JsonObject,
  putSids,
  putSidsInText,
} from "../language/index.js";
import { isSameCapacities } from "./capacities.js";
import { sidsOf } from "./inputs.js";
import { hasKeys, isStored, type Property } from "./kind.js";
import type { Kind } from "./kinds.js";
import { isSameJson } from "./same-json.js";
import { hasUnknown } from "./unknown.js";

/**
 * Returns the names of the properties whose meaning differs between two sets of inputs. Spelling, the order of a list,
 * blank or absent, and different keys for the same SIDs make no difference; a value that is not known yet always does.
 * Actions, and properties that are only read at creation, are not compared.
 */
export function changedProperties(kind: Kind, olds: JsonObject, news: JsonObject): string[] {
  return Object.entries(kind.properties)
    .filter(([name, property]) => isStored(property) && !isSameProperty(property, name, olds, news))
    .map(([name]) => name);
}

function isSameProperty(property: Property, name: string, olds: JsonObject, news: JsonObject): boolean {
  if (property.isLeftAlone === true && news[name] === undefined) return true;
  const before = resolve(property, name, olds);
  // nearly all properties of a run: the long way takes a dozen times as long
  if (isSpelledAlike(property, name, olds, news)) return !hasUnknown(before);
  const after = resolve(property, name, news);
  if (hasUnknown(before) || hasUnknown(after)) return false;
  if (property.type === "attributes") return isSameJson(before, after);
  if (property.type === "capacities" && isJsonObject(before) && isJsonObject(after))
    return isSameCapacities(before, after);
  if (isJsonObject(before) && isJsonObject(after)) return isSameConfiguration(before, after);
  return before === after;
}

/** True for equal values that, if they name objects by keys, have the same SIDs for them: a workspace can have thousands. */
function isSpelledAlike(property: Property, name: string, olds: JsonObject, news: JsonObject): boolean {
  return isSameJson(olds[name], news[name]) && (!hasKeys(property) || isSameJson(sidsOf(olds), sidsOf(news)));
}

/** The value in the form that TaskRouter stores, as far as that is known. */
function resolve(property: Property, name: string, inputs: JsonObject): Json | undefined {
  const value = inputs[name] ?? property.default;
  if (property.type === "expression" && typeof value === "string") return putSidsInText(value, sidsOf(inputs));
  if (property.type === "list" && typeof value === "string") return normalizeList(value);
  return property.type === "configuration" && isJsonObject(value)
    ? putSids(value as Configuration, sidsOf(inputs))
    : value;
}

/** TaskRouter returns the list as it was sent, and other tools have sent it in any order (O-8). */
function normalizeList(list: string): string {
  const names = list.split(",").map((name) => name.trim());
  return [...new Set(names)]
    .filter((name) => name !== "")
    .sort()
    .join(",");
}
