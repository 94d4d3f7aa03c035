import { asObject, fromEntries, isJsonObject, type Json } from "../../language/index.js";
import { INPUTS, isKindName, kinds, SECRETS, SIGNATURE } from "../../model/index.js";
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
  const managed = inside.filter(({ kind }) => kind !== kinds.WorkspaceDefaults.name);
  const secrets = new Map(managed.map((resource) => [resource.id, listSecrets(resource)]));
  return {
    keys: fromEntries(own.map((resource) => [resource.id, keyOf(resource)])) as Record<string, string>,
    secretsOf: (sid) => secrets.get(sid),
  };
}

/** The names of the properties that are marked as secret in the inputs, or encrypted in the state. */
function listSecrets({ outputs }: StateResource): string[] {
  const inputs = asObject(outputs[INPUTS]);
  const marked = Array.isArray(inputs[SECRETS]) ? inputs[SECRETS].map(String) : [];
  const all = [...Object.entries(outputs), ...Object.entries(inputs)];
  return [...marked, ...all.filter(([, value]) => isEncrypted(value)).map(([name]) => name)];
}

function isEncrypted(value: Json | undefined): boolean {
  return isJsonObject(value) && value[SIGNATURE] !== undefined;
}

/** A resource of workspace files has the name of its component before the key. */
function keyOf({ name = "", component }: StateResource): string {
  return component !== undefined && name.startsWith(`${component}-`) ? name.slice(component.length + 1) : name;
}
