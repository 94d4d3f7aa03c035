import type { JsonObject } from "../../../language/index.js";
import type { Ignored, Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath, toUpdateParams } from "../../translate.js";
import { type ApiObject, StandaloneError, sidOf, TwilioError, versionOf } from "../../twilio/index.js";
import { describe, toWrittenInputs } from "../object/objects.js";
import { keepParts, writeParts } from "../object/parts.js";
import type { AttributeWrite } from "./attributes.js";

/** A write over a live object. */
export interface ObjectWrite {
  readonly inputs: JsonObject;
  /** Names of the properties to change. */
  readonly names: readonly string[];
  readonly ignored: Ignored;
  readonly attributes: AttributeWrite | undefined;
}

/** How often a write is planned again because the object was changed in between. */
const ATTEMPTS = 20;

/**
 * Plans and performs a write again as long as somebody else changes the object in between (H-24).
 *
 * @param attempt fetches the object, plans and writes
 */
export async function untilUndisturbed<Result>(kind: Kind, attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isDisturbed = kind.isVersioned === true && error instanceof TwilioError && error.status === 412;
      if (!isDisturbed || count === ATTEMPTS) throw error;
    }
  }
}

/**
 * Writes properties, and then the parts of the object that have a path of their own.
 *
 * @param before with its parts
 * @returns the object with its parts
 */
export async function writeObject(
  context: Context,
  kind: Kind,
  before: ApiObject,
  { inputs, names, ignored, attributes }: ObjectWrite,
): Promise<ApiObject> {
  const path = `${collectionPath(kind, inputs)}/${sidOf(before)}`;
  const own = names.filter((name) => name !== attributes?.name);
  const params = toUpdateParams(kind, toWrittenInputs(kind, before, inputs, ignored), own);
  if (attributes?.isChanged === true) params.Attributes = JSON.stringify(attributes.merged);
  const isWritten = Object.keys(params).length > 0;
  const version = versionOf(before);
  if (attributes?.isChanged === true && version === undefined)
    throw new StandaloneError(
      `${describe(kind, inputs)} was answered without an ETag, so attributes of other programs could be lost, and nothing was ` +
        "written: check taskrouter:baseUrl and any proxy on the way",
    );
  const ifMatch = kind.isVersioned === true ? version : undefined;
  const now = isWritten ? keepParts(kind, await context.client.update(path, params, { ifMatch }), before) : before;
  const hasOtherParts = names.some((name) => kind.properties[name]?.type === "capacities");
  return hasOtherParts ? await writeParts(context, kind, now, inputs) : now;
}
