import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Params } from "../twilio/index.js";

/** What the shared lifecycle has to know of one resource, beyond its table in `model`. */
export interface Resource {
  readonly kind: Kind;
  /** Path of the collection that an object with these inputs lies in. */
  collectionPath(inputs: JsonObject): string;
  /** Parameters that only an update takes, beside those of the changed properties. */
  updateOnlyParams?(inputs: JsonObject, changed: readonly string[]): Params;
}

/** The collection of a kind below a workspace. */
export function workspaceCollection(kind: Kind): Resource["collectionPath"] {
  return (inputs) => `/v1/Workspaces/${String(inputs.workspaceSid)}/${kind.collection}`;
}
