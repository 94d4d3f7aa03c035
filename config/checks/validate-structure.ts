import { Ajv, type ErrorObject } from "ajv";
import { type Json, schemaOptions } from "../../language/index.js";
import { structureSchema } from "../schema/workspace-file.js";

let validate: ReturnType<Ajv["compile"]> | undefined;

/**
 * Holds the merged files against their schema. Compiling that takes 50 ms and loading Ajv as long again, so the build puts a
 * module in the place of this one that is the compiled schema itself (`scripts/lib/compile-validators.mjs`).
 */
export function validateStructure(value: Json): readonly ErrorObject[] {
  validate ??= new Ajv(schemaOptions).compile(structureSchema);
  validate(value);
  return validate.errors ?? [];
}
