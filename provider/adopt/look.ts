import type { JsonObject } from "../../language/index.js";
import { changedProperties, type Kind, listPropertyDifferences, type PropertyDifference } from "../../model/index.js";
import type { Context } from "../context.js";
import { findLive } from "../lifecycle/look/find-live.js";
import { adoptionMarks, facetMarks } from "../lifecycle/object/marks.js";
import { marksOf, toLiveInputs, toOutcome } from "../lifecycle/object/objects.js";
import { withParts } from "../lifecycle/object/parts.js";
import { showName } from "../lifecycle/object/show-name.js";
import { collectionPath } from "../translate.js";
import { type ApiObject, sidOf } from "../twilio/index.js";
import { revealSecrets } from "./reveal-secrets.js";

/** A declared object. */
export interface Subject {
  readonly kind: Kind;
  /** Its checked inputs. SIDs and secrets that are not known are left out. */
  readonly inputs: JsonObject;
  /** Digests of its secret inputs, by name. */
  readonly digests: JsonObject;
  /** Names of the properties that only an update will know: they count as equal. */
  readonly open: readonly string[];
}

/** The live object, as the state describes it. */
export interface LookOf {
  readonly sid: string;
  /** The inputs that describe it, in the spelling of the declared ones. */
  readonly inputs: JsonObject;
  /** The declared inputs, with a mark in place of each secret that is another one. */
  readonly declared: JsonObject;
  readonly outs: JsonObject;
  /** The values that differ from the declared ones. */
  readonly differences: readonly PropertyDifference[];
}

/** The result of looking for the live object of a declared one. Nothing is written. */
export type Look =
  | ({ readonly status: "equal" | "differs" } & LookOf)
  | { readonly status: "missing" }
  /** With the names and SIDs of live objects: near ones, those of the same name, the one that another resource has. */
  | { readonly status: "near" | "twins" | "claimed"; readonly names: readonly string[] };

/** Looks for the live object to be adopted, as `create` does, and describes it as the state after an adoption. */
export async function lookFor(context: Context, key: string, subject: Subject): Promise<Look> {
  const { kind, inputs } = subject;
  if (kind.isFacet === true) return await lookAtFacet(context, key, subject);
  const found = await findLive(context, kind, inputs);
  if (found.kind === "none") {
    const names = found.near.map(showName);
    return names.length === 0 ? { status: "missing" } : { status: "near", names };
  }
  if (found.kind === "claimed") return { status: "claimed", names: [showName(found.object)] };
  if (found.kind === "several") return { status: "twins", names: found.objects.map(showName) };
  context.claimed.add(sidOf(found.object));
  // a stack that adopts on request leaves the object, even in a workspace of its own
  return describeLook(key, subject, found.object, () => adoptionMarks(kind, found, inputs, "adopted"));
}

async function lookAtFacet(context: Context, key: string, subject: Subject): Promise<Look> {
  const { kind, inputs } = subject;
  const object = await context.lists.get(collectionPath(kind, inputs), kind.listKey, `${inputs.workspaceSid}`);
  if (object === undefined) return { status: "missing" };
  return describeLook(key, subject, object, (declared, changed) => facetMarks(kind, object, declared, changed));
}

/** Looks at an object that the stack manages already. */
export async function lookAt(
  context: Context,
  key: string,
  subject: Subject,
  sid: string,
  state: JsonObject,
): Promise<Look> {
  const { kind, inputs } = subject;
  const object = await context.lists.get(collectionPath(kind, inputs), kind.listKey, sid);
  if (object === undefined) return { status: "missing" };
  return describeLook(key, subject, await withParts(context, kind, object, inputs), () => marksOf(state));
}

function describeLook(
  key: string,
  { kind, inputs: written, digests, open }: Subject,
  object: ApiObject,
  toMarks: (declared: JsonObject, changed: readonly string[]) => JsonObject,
): Look {
  const revealed = revealSecrets(kind, object, written, { digests, key });
  const declared = open.length === 0 ? revealed : { ...revealed, ...pickLive(kind, object, revealed, open) };
  const inputs = toLiveInputs(kind, object, declared);
  const changed = changedProperties(kind, inputs, declared);
  const { outs } = toOutcome(kind, object, inputs, toMarks(declared, changed));
  const differences = listPropertyDifferences(kind, inputs, declared, changed);
  return {
    status: changed.length === 0 ? "equal" : "differs",
    sid: sidOf(object),
    inputs,
    outs,
    differences,
    declared,
  };
}

function pickLive(kind: Kind, object: ApiObject, declared: JsonObject, names: readonly string[]): JsonObject {
  const live = Object.entries(toLiveInputs(kind, object, declared));
  return Object.fromEntries(live.filter(([name]) => names.includes(name)));
}
