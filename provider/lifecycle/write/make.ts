import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath, toParams } from "../../translate.js";
import { type ApiObject, StandaloneError, TwilioError } from "../../twilio/index.js";
import { lookFirst } from "../look/look-first.js";
import { describe } from "../object/objects.js";

/** How often a create is sent if its answer is lost and a look finds no object. */
const ATTEMPTS = 3;

/** The result of a create. */
export type Made =
  | { readonly kind: "created"; readonly object: ApiObject }
  /** The answer was lost, and the object was found by its name: another run may have created it. */
  | { readonly kind: "found"; readonly object: ApiObject }
  /** Another run, or a person, created an object of that name after the look. */
  | { readonly kind: "taken"; readonly cause: TwilioError };

/**
 * Sends the create of an object. TaskRouter has no idempotency key, so a lost answer is followed by a look, and never by a
 * blind repetition (H-42).
 */
export async function make(context: Context, kind: Kind, inputs: JsonObject): Promise<Made> {
  const path = collectionPath(kind, inputs);
  const names = Object.keys(kind.properties).filter((name) => isSentOnCreate(kind, name, inputs));
  const params = toParams(kind, inputs, names);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: "created", object: await context.client.create(path, params) };
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      if (isNameTaken(error)) return { kind: "taken", cause: error };
      if (error.outcome !== "unknown") throw error;
      const object = await lookAgain(context, kind, inputs, error);
      if (object !== undefined) return { kind: "found", object };
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

function isSentOnCreate(kind: Kind, name: string, inputs: JsonObject): boolean {
  return inputs[name] !== undefined && kind.properties[name]?.actionOn === undefined;
}

/** The name of a queue is unique in its workspace (O-30). */
function isNameTaken({ code, message }: TwilioError): boolean {
  return code === 20001 && message.includes("already exists");
}

/** Returns the object that a create with a lost answer made, or undefined if it made none. */
async function lookAgain(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  cause: Error,
): Promise<ApiObject | undefined> {
  context.lists.drop(collectionPath(kind, inputs));
  const found = await lookFirst(context, kind, inputs);
  if (found.kind === "nothing") return undefined;
  if (found.kind === "conflict") throw new StandaloneError(`${cause.message}\n${found.message}`);
  context.log(
    `the answer to the create of ${describe(kind, inputs)} was lost, but the object exists: continuing with ${found.object.sid}`,
  );
  return found.object;
}
