import { asObject, fromEntries } from "../../language/index.js";
import { INPUTS, isKindName, kinds, SECRETS } from "../../model/index.js";
import type { StateResource } from "../engine/index.js";
import type { SecretsOf } from "./redact-live.js";

/** The part of a state that a snapshot of a workspace needs. */
export interface Managed {
  /** By SID: the key of an object in the workspace files, or its name in a program. */
  readonly keys: Readonly<Record<string, string>>;
  readonly secretsOf: SecretsOf;
}

/** Lists what a stack manages in a workspace. */
export function listManaged(state: readonly StateResource[], workspaceSid: string): Managed {
  const inside = state.filter(({ id, outputs }) => id === workspaceSid || outputs.workspaceSid === workspaceSid);
  const own = inside.filter(
    ({ kind, name }) => isKindName(kind) && kinds[kind].section !== undefined && name !== undefined,
  );
  const secrets = new Map<string, string[]>();
  for (const { id, outputs } of inside) {
    const names = asObject(outputs[INPUTS])[SECRETS];
    if (Array.isArray(names)) secrets.set(id, [...(secrets.get(id) ?? []), ...names.map(String)]);
  }
  return {
    keys: fromEntries(own.map((resource) => [resource.id, keyOf(resource)])) as Record<string, string>,
    secretsOf: (sid) => secrets.get(sid) ?? [],
  };
}

/** A resource of workspace files has the name of its component in front of the key. */
function keyOf({ name = "", component }: StateResource): string {
  return component !== undefined && name.startsWith(`${component}-`) ? name.slice(component.length + 1) : name;
}
