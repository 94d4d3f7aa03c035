import { Ajv, type ErrorObject } from "ajv";
import { type Json, schemaOptions } from "../../language/index.js";
import { fleetSchema } from "./schema.js";

let validate: ReturnType<Ajv["compile"]> | undefined;

/**
 * Validates a fleet file against its schema. The build replaces this module by the compiled schema
 * (`scripts/lib/compile-validators.mjs`).
 */
export function validateFleet(value: Json): readonly ErrorObject[] {
  validate ??= new Ajv(schemaOptions).compile(fleetSchema);
  validate(value);
  return validate.errors ?? [];
}
