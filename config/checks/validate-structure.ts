import { Ajv, type ErrorObject } from "ajv";
import { type Json, schemaOptions } from "../../language/index.js";
import { structureSchema } from "../schema/workspace-file.js";

let validate: ReturnType<Ajv["compile"]> | undefined;

/**
 * Validates the merged files against their schema. Compiling it takes 50 ms and loading Ajv another 50 ms, so the build
 * replaces this module by the compiled schema (`scripts/lib/compile-validators.mjs`).
 */
export function validateStructure(value: Json): readonly ErrorObject[] {
  validate ??= new Ajv(schemaOptions).compile(structureSchema);
  validate(value);
  return validate.errors ?? [];
}
