import type { JsonObject } from "../../../language/index.js";
/** Pulumi's schema of the package, from the tables of all kinds. @param version of the package */
export declare function packageSchema(version: string): JsonObject;
