import type { ErrorObject } from "ajv";
import type { Json } from "../../language/index.js";
/**
 * Validates the merged files against their schema. Compiling it takes 50 ms and loading Ajv another 50 ms, so the build
 * replaces this module by the compiled schema (`scripts/lib/compile-validators.mjs`).
 */
export declare function validateStructure(value: Json): readonly ErrorObject[];
