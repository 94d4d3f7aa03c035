import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** The look-up of a kind in Pulumi's schema: `getWorkflow({ workspaceSid, friendlyName })`. */
export declare function toLookUpSchema(kind: Kind): JsonObject;
