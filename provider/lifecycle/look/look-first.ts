import { isJsonObject, type JsonObject } from "../../../language/index.js";
import {
  ADOPT,
  ADOPT_BY_NAME,
  isLikeNew,
  type Kind,
  type Ownership,
  UNKNOWN,
  WORKSPACE_OWNERSHIP,
} from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
import { type ApiObject, sidOf } from "../../twilio/index.js";
import { listDifferences, listFinal } from "../object/objects.js";
import { isFresh, ownershipInState, ownershipInside } from "../object/ownership.js";
import { declaredTwice, explainDifferences, explainNear, explainOccupied, explainOtherHost } from "./conflicts.js";
import { listContents } from "./contents.js";
import { findLive } from "./find-live.js";

/** A live object to be managed instead of a new one. */
export interface Adoption {
  readonly kind: "adopt";
  readonly object: ApiObject;
  /** Names of the properties to be changed. */
  readonly differences: string[];
  readonly isBuiltIn: boolean;
  readonly ownership: Ownership;
  /** A workspace that contains nothing, and that the state does not contain. */
  readonly isUnclaimed?: boolean;
}

/** The result of the look-up before a create, by the declared name. */
export type LookupResult =
  /** With the live objects whose names are nearly the same, if the user permits them. */
  | { readonly kind: "nothing"; readonly near: readonly ApiObject[] }
  | Adoption
  /** Nothing may be written: the reason, for the user. */
  | { readonly kind: "conflict"; readonly message: string };

/**
 * Looks before a create. A single live object of that name with equal content is what a killed run or a lost answer
 * leaves: it is adopted. Any other object of that name, or of nearly that name, is somebody's work, and stays as it is.
 */
export async function lookFirst(context: Context, kind: Kind, inputs: JsonObject): Promise<LookupResult> {
  const found = await findLive(context, kind, inputs);
  if (found.kind === "claimed") return { kind: "conflict", message: declaredTwice(kind, inputs, found.object) };
  if (found.kind === "none") return considerNear(context, kind, inputs, found.near);
  if (found.kind === "several") return { kind: "conflict", message: explainDifferences(kind, inputs, found.objects) };
  const { object, isBuiltIn } = found;
  const elsewhere = await findInOtherHost(context, sidOf(object));
  if (elsewhere !== undefined) return { kind: "conflict", message: explainOtherHost(kind, inputs, elsewhere) };
  const differences = listDifferences(kind, object, inputs);
  const isConsented =
    isAdoptionAgreed(context, inputs) ||
    (isOurs(inputs) && (isBuiltIn || isUnfinished(kind, object, inputs, differences)));
  if (differences.length > 0 && (!isConsented || listFinal(kind, object, inputs).length > 0))
    return { kind: "conflict", message: explainDifferences(kind, inputs, [object]) };
  const adoption: Adoption = { kind: "adopt", object, differences, isBuiltIn, ownership: ownershipInside(inputs) };
  return kind.name === "Workspace" ? await adoptWorkspace(context, kind, inputs, adoption) : adoption;
}

/** The resource of the other host that has an object. It would delete the object that this one adopts. */
async function findInOtherHost({ engine }: Context, sid: string): Promise<StateResource | undefined> {
  const resources = await engine.listState();
  return resources?.find(({ id, host, kind }) => id === sid && host !== engine.host && kind !== "WorkspaceDefaults");
}

/** True if the user asked for the adoption of objects that differ: in this run, or where the object is declared. */
function isAdoptionAgreed({ permits }: Context, { [ADOPT]: adopt }: JsonObject): boolean {
  return permits.has("adopt") || adopt === ADOPT_BY_NAME;
}

/** An unknown ownership is that of a workspace which release 0.1 created. */
function isOurs(inputs: JsonObject): boolean {
  return ownershipInside(inputs) === "created" || inputs[WORKSPACE_OWNERSHIP] === UNKNOWN;
}

/** True for what an interrupted create leaves: an object whose capacities are still those of a new one. */
function isUnfinished(kind: Kind, object: ApiObject, inputs: JsonObject, differences: readonly string[]): boolean {
  return differences.every((name) => {
    const [live, declared] = [object[name], inputs[name]];
    const isCapacity = kind.properties[name]?.type === "capacities";
    return isCapacity && isJsonObject(live) && isJsonObject(declared) && isLikeNew(live, declared);
  });
}

function considerNear(context: Context, kind: Kind, inputs: JsonObject, near: readonly ApiObject[]): LookupResult {
  if (near.length === 0 || context.permits.has("near")) return { kind: "nothing", near };
  return { kind: "conflict", message: explainNear(kind, inputs, near) };
}

/**
 * A workspace that contains anything is somebody's. An interrupted run of this stack leaves an empty one, because
 * everything in it waits until the engine has stored the workspace: docs/decisions/whose-is-it.md.
 */
async function adoptWorkspace(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  adoption: Adoption,
): Promise<LookupResult> {
  const known = await ownershipInState(context, sidOf(adoption.object));
  if (known !== undefined) return { ...adoption, ownership: known };
  const contents = await listContents(context, `/v1/Workspaces/${sidOf(adoption.object)}`);
  if (contents.length === 0)
    return { ...adoption, isUnclaimed: true, ownership: isFresh(adoption.object) ? "created" : "adopted" };
  if (isAdoptionAgreed(context, inputs)) return { ...adoption, ownership: "adopted" };
  return { kind: "conflict", message: explainOccupied(kind, inputs, adoption.object, contents) };
}
