import {
  type Configuration,
  capitalize,
  isJsonObject,
  type Json,
  type JsonObject,
  putSids,
  putSidsInText,
  toWire,
} from "../language/index.js";
import { hasParts, ignoredOf, type Kind, keepIgnoredIn, type Property, sidsOf, viewParts } from "../model/index.js";
import { type ApiObject, type Params, redactUrlPassword } from "./twilio/index.js";

/** Path of the collection that an object with these inputs is in. */
export function collectionPath(kind: Kind, inputs: JsonObject): string {
  const isInWorkspace = kind.isFacet !== true && kind.properties.workspaceSid !== undefined;
  return isInWorkspace ? `/v1/Workspaces/${inputs.workspaceSid}/${kind.collection}` : `/v1/${kind.collection}`;
}

/**
 * Parameters that set the named properties: TaskRouter's PascalCase names, SIDs in place of keys, a configuration
 * minified and otherwise as written, blank text to clear a property.
 */
export function toParams(kind: Kind, inputs: JsonObject, names: readonly string[]): Params {
  const params: Params = {};
  for (const name of names) {
    const property = kind.properties[name];
    if (property !== undefined && isSent(property)) params[capitalize(name)] = toParam(property, inputs[name], inputs);
  }
  return params;
}

/** Parameters of an update that changes the named properties, including the actions that go with these. */
export function toUpdateParams(kind: Kind, inputs: JsonObject, changed: readonly string[]): Params {
  const actions = Object.entries(kind.properties)
    .filter(([name, { actionOn = "" }]) => changed.includes(actionOn) && inputs[name] === true)
    .map(([name]) => name);
  return toParams(kind, inputs, [...changed, ...actions]);
}

/** Capacities have a path of their own. */
function isSent({ type, isParent, isOwn }: Property): boolean {
  return isParent !== true && isOwn !== true && type !== "capacities";
}

function toParam(property: Property, value: Json | undefined, inputs: JsonObject): string {
  if (value === undefined || value === null) return "";
  if (property.type === "attributes") return JSON.stringify(value);
  if (property.type === "configuration") return JSON.stringify(toWire(putSids(value as Configuration, sidsOf(inputs))));
  return property.type === "expression" ? putSidsInText(`${value}`, sidsOf(inputs)) : `${value}`;
}

/**
 * TaskRouter's answer with its names in camelCase; `links` keeps the names of Twilio's resources. The `workspaceSid` of
 * a workspace is its own SID, so that every object has one.
 */
export function fromAnswer(object: ApiObject): JsonObject {
  const members = Object.entries(object).map(([name, value]) => [toCamelCase(name), value] as const);
  return { workspaceSid: object.sid, ...Object.fromEntries(members) };
}

/**
 * Hides what this program did not write and what must not be readable in plan and state: the password of a callback URL, and
 * values of attributes. `sdk` marks the program's own URLs as secret.
 */
export function concealOthers(kind: Kind, live: JsonObject, written: JsonObject): JsonObject {
  const concealed = { ...live };
  for (const [name, property] of Object.entries(kind.properties)) {
    const value = live[name];
    if (hasParts(property)) {
      const own = viewParts(property, name, live, written);
      if (own === undefined) delete concealed[name];
      else concealed[name] = hideOthers(own, name, written);
    }
    if (property.type === "url" && typeof value === "string" && value !== written[name])
      concealed[name] = redactUrlPassword(value);
  }
  return concealed;
}

/** Shows the declared value of a part that is left to others. */
function hideOthers(own: Json, name: string, written: JsonObject): Json {
  const declared = written[name];
  if (!isJsonObject(own) || !isJsonObject(declared)) return own;
  return keepIgnoredIn(name, own, declared, ignoredOf(written).paths);
}

function toCamelCase(name: string): string {
  return !name.includes("_") ? name : name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
