import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";

/** An exported state: the output of `pulumi stack export`. */
export interface ExportedState {
  readonly version?: Json;
  readonly deployment: JsonObject;
}

/** The engine's mark of a secret value. */
const SECRET = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };

/** The entries of a state. */
export function listEntries({ deployment }: ExportedState): JsonObject[] {
  return Array.isArray(deployment.resources) ? deployment.resources.filter(isJsonObject) : [];
}

/** Splits the reference to a provider, `URN::ID`. */
export function splitProvider(reference: string): { readonly urn: string; readonly id: string } {
  const at = reference.lastIndexOf("::");
  return { urn: reference.slice(0, at), id: reference.slice(at + 2) };
}

/** A secret value that Pulumi encrypts when it imports the state. */
export function toSecret(value: Json | undefined): JsonObject {
  return { ...SECRET, plaintext: JSON.stringify(value) };
}

/** True for a value that the state has encrypted. */
export function isSecret(value: Json | undefined): boolean {
  return isJsonObject(value) && Object.entries(SECRET).every(([name, mark]) => value[name] === mark);
}
