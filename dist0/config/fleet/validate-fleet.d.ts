import type { ErrorObject } from "ajv";
import type { Json } from "../../language/index.js";
/**
 * Validates a fleet file against its schema. The build replaces this module by the compiled schema
 * (`scripts/lib/compile-validators.mjs`).
 */
export declare function validateFleet(value: Json): readonly ErrorObject[];
