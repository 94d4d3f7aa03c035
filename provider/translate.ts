import { type Configuration, type Json, type JsonObject, putSids, putSidsInText, toWire } from "../language/index.js";
import { type Kind, type Property, sidsOf } from "../model/index.js";
import { type ApiObject, type Params, redactUrlPassword } from "./twilio/index.js";

/**
 * Parameters that set the named properties: TaskRouter's PascalCase names, SIDs for names, a configuration minified
 * and otherwise as written, blank text to clear.
 */
export function toParams(kind: Kind, inputs: JsonObject, names: readonly string[]): Params {
  const params: Params = {};
  for (const name of names) {
    const property = kind.properties[name];
    if (property !== undefined && property.isParent !== true)
      params[toPascalCase(name)] = toParam(property, inputs[name], inputs);
  }
  return params;
}

function toParam(property: Property, value: Json | undefined, inputs: JsonObject): string {
  if (value === undefined || value === null) return "";
  if (property.type === "configuration") return JSON.stringify(toWire(putSids(value as Configuration, sidsOf(inputs))));
  return property.type === "expression" ? putSidsInText(String(value), sidsOf(inputs)) : String(value);
}

/**
 * TaskRouter's answer with its names in camelCase; `links` keeps the names of Twilio's resources. A workspace lies in
 * itself, so that every object has a `workspaceSid`.
 */
export function fromAnswer(object: ApiObject): JsonObject {
  const members = Object.entries(object).map(([name, value]) => [toCamelCase(name), value] as const);
  return { workspaceSid: object.sid, ...Object.fromEntries(members) };
}

/**
 * Hides the password of a callback URL that this program never wrote: what is written is marked secret by the `sdk`,
 * what somebody else set would lie open in plan and state.
 */
export function concealUrls(kind: Kind, live: JsonObject, written: JsonObject): JsonObject {
  const concealed = { ...live };
  for (const [name, property] of Object.entries(kind.properties)) {
    const value = live[name];
    if (property.type === "url" && typeof value === "string" && value !== written[name]) {
      concealed[name] = redactUrlPassword(value);
    }
  }
  return concealed;
}

function toPascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function toCamelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
