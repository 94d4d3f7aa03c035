import type { JsonObject } from "../../../language/index.js";
/** The component of workspace files in Pulumi's schema. */
export declare function componentSchema(): JsonObject;
