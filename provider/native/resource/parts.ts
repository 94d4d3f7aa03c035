import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../../language/index.js";
import { HINTS, type Hints, type Kind, PLAN } from "../../../model/index.js";

/** The knowledge of a component about one of its parts, which the same process checks later. */
export interface Part {
  /** Its inputs as they were registered. The files that they come from have been checked. */
  readonly inputs: JsonObject;
  /** In previews. */
  readonly hints?: Hints | undefined;
  /** The whole plan as text, with the first part. */
  readonly plan?: string | undefined;
}

/** Parts by URN. */
export type Parts = Map<string, Part>;

/** The inputs that the SDK passes in the open, and that here never leave the process. */
export function toHiddenInputs({ hints, plan }: Part): JsonObject {
  return {
    // hints are JSON
    ...(hints !== undefined && { [HINTS]: hints as unknown as JsonObject }),
    ...(plan !== undefined && { [PLAN]: plan }),
  };
}

/** True if the rules have seen exactly these values. The engine changes inputs for `ignoreChanges`, and transforms may do so. */
export function areRulesDone(part: Part | undefined, kind: Kind, inputs: JsonObject): boolean {
  if (part === undefined) return false;
  const isSeen = (name: string) => isDeepStrictEqual(inputs[name], part.inputs[name]);
  const ofRules = Object.entries(kind.properties).filter(([, { type }]) => RULED.includes(type));
  return isSeen("allow") && ofRules.every(([name]) => isSeen(name));
}

/** Types of the properties that rules look at. */
const RULED = ["configuration", "expression"];
