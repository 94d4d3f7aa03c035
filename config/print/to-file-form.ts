import {
  type Configuration,
  checkConfiguration,
  fromEntries,
  isJsonObject,
  isSameConfiguration,
  type Json,
  type JsonObject,
  toWire,
} from "../../language/index.js";
import { type Kind, nameProperty } from "../../model/index.js";
import { escapePlaceholders } from "../interpolation/fill-variable.js";

/**
 * Returns an object as a workspace file declares it: its name only if it differs from the key, a literal `${`
 * in texts escaped.
 *
 * @param object in the words of a desired workspace; routing is left out
 * @param hideUrl prints a callback URL
 */
export function toFileForm(
  kind: Kind,
  key: string | undefined,
  object: JsonObject,
  hideUrl: (url: string) => string,
): JsonObject {
  const members = Object.entries(object).flatMap(([name, value]): [string, Json][] => {
    const type = kind.properties[name]?.type;
    const isDefault = name === nameProperty(kind) && value === key;
    if (value === undefined || isDefault || type === "configuration") return [];
    if (type === "url" && typeof value === "string") return [[name, hideUrl(value)]];
    // references and escapes of expressions are already as a file has them
    return [[name, type === "expression" ? value : escapeTexts(value)]];
  });
  return fromEntries(members);
}

/** A literal `${` in every text of a value is written `$${`. */
export function escapeTexts(value: Json): Json {
  if (typeof value === "string") return escapePlaceholders(value);
  if (Array.isArray(value)) return value.map(escapeTexts);
  if (!isJsonObject(value)) return value;
  return fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, Json][] =>
      member === undefined ? [] : [[key, escapeTexts(member)]],
    ),
  );
}

/**
 * Returns the members of a workflow that declare its routing: `filters` and `defaultFilter`, or TaskRouter's own JSON
 * where these cannot hold it.
 */
export function toRoutingForm(configuration: Configuration): JsonObject {
  const plain = withoutNulls(configuration);
  const isPlain = isJsonObject(plain) && !checkConfiguration(plain, true).some(({ severity }) => severity === "error");
  if (isPlain && isSameConfiguration(plain, configuration)) return plain;
  const wire = toWire(configuration);
  const isAlone = isJsonObject(wire) && Object.keys(wire).every((key) => key === "task_routing");
  return isAlone ? wire : { configuration: wire };
}

/** TaskRouter treats null like an absent member, but our form has no null. */
function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter((member): member is [string, Json] => (member[1] ?? null) !== null);
  return fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}
