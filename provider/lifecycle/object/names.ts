import { asObject, type JsonObject, toSnakeCase } from "../../../language/index.js";
import { foldName, INPUTS, type Kind, nameProperty } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath } from "../../translate.js";
import type { ApiObject, Naming } from "../../twilio/index.js";

/** The name by which an object is found in its workspace. */
export function nameIn(kind: Kind, inputs: JsonObject): string {
  return `${inputs[nameProperty(kind)]}`;
}

/** The name in the form in which two are compared. */
export function nameKey(kind: Kind, inputs: JsonObject): string {
  return foldName(kind, nameIn(kind, inputs));
}

/** The name in quotes; by its SID if inputs or outputs have none. The state of a native resource has it in its inputs alone. */
export function quoteName(kind: Kind, values: JsonObject, sid: string): string {
  const name = nameProperty(kind);
  return JSON.stringify(values[name] ?? asObject(values[INPUTS])[name] ?? sid);
}

/** The name of a live object. */
export function liveName(kind: Kind, object: ApiObject): string {
  return `${object[toSnakeCase(nameProperty(kind))]}`;
}

/** True for an object that its workspace has from the start. */
export function isBuiltIn(kind: Kind, name: string): boolean {
  return kind.builtIns.includes(name);
}

/** Returns the live objects of a name in the place of inputs. */
export async function findNamed(context: Context, kind: Kind, inputs: JsonObject, name: string): Promise<ApiObject[]> {
  return await context.lists.find(collectionPath(kind, inputs), kind.listKey, name, namingOf(kind));
}

function namingOf(kind: Kind): Naming {
  return { member: toSnakeCase(nameProperty(kind)), isCaseIgnored: kind.isCaseIgnored === true };
}
