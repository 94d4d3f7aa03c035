import type { ErrorObject } from "ajv";
import type { Json } from "../json.js";
/**
 * Validates a configuration against its schema. Compiling the schema takes 20 ms, and loading Ajv as long again; so the
 * build replaces this module by the compiled schema (`scripts/lib/compile-validators.mjs`).
 */
export declare function validateConfiguration(value: Json): readonly ErrorObject[];
