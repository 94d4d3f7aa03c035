import { asObject, type Json, type JsonObject } from "../../../language/index.js";
import { ADOPT, DIGESTS, HINTS, hasUnknown, ORIGINS, UNKNOWN, WORKSPACE_OWNERSHIP } from "../../../model/index.js";

/** Facts about the resources before one in the preview, by URN. */
export interface KnownResources {
  /** SIDs of objects that exist. */
  readonly sids: ReadonlyMap<string, string>;
  /** The ownership of workspaces. */
  readonly ownerships: ReadonlyMap<string, string>;
}

/** The inputs of a resource, as far as they are known without an `up`. */
export interface CompletedInputs {
  /** The inputs that the state will have, without those that only a preview has. */
  readonly inputs: JsonObject;
  /** Names of the properties that only an `up` will know. */
  readonly open: readonly string[];
  readonly digests: JsonObject;
}

/** Inputs that only a preview has, or that the engine adds to inputs and outputs. */
const PREVIEW_ONLY = [ORIGINS, DIGESTS, HINTS, ADOPT, "__provider"];

/**
 * Puts the SIDs of live objects in place of those that the preview does not know. A SID of an object that does not exist
 * is left out, and so is every other unknown value.
 */
export function completeInputs(checked: JsonObject, known: KnownResources): CompletedInputs {
  const origins = asObject(checked[ORIGINS]);
  const digests = asObject(checked[DIGESTS]);
  const inputs: JsonObject = {};
  const open: string[] = [];
  for (const [name, value] of Object.entries(checked)) {
    if (PREVIEW_ONLY.includes(name)) continue;
    // a secret is hidden, and compared by its digest
    if (Object.hasOwn(digests, name)) continue;
    const completed =
      name === WORKSPACE_OWNERSHIP
        ? completeOwnership(value, origins, known)
        : complete(value, origins[name], known.sids);
    if (completed !== undefined && !hasUnknown(completed)) inputs[name] = completed;
    else if (completed !== undefined) open.push(name);
  }
  return { inputs, open, digests };
}

/** @returns undefined for the SID of an object that does not exist */
function complete(value: Json | undefined, origin: Json | undefined, sids: KnownResources["sids"]): Json | undefined {
  if (value === UNKNOWN) return typeof origin === "string" ? sids.get(origin) : value;
  const origins = asObject(origin);
  if (Object.keys(origins).length === 0) return value;
  const members = Object.entries(asObject(value)).flatMap(([name, member]) => {
    const completed = complete(member, origins[name], sids);
    return completed === undefined || completed === UNKNOWN ? [] : [[name, completed] as const];
  });
  return Object.fromEntries(members);
}

/** State of release 0.1 has no ownership, and its workspace counts as created. */
function completeOwnership(
  value: Json | undefined,
  { workspaceSid }: JsonObject,
  { ownerships }: KnownResources,
): Json | undefined {
  return value === UNKNOWN ? (ownerships.get(`${workspaceSid}`) ?? "created") : value;
}
