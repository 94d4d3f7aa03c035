import { Ajv, type ErrorObject } from "ajv";
import type { Json } from "../json.js";
import { schemaOptions } from "../schema/schema-options.js";
import { configurationSchema } from "./schema.js";

let validate: ReturnType<Ajv["compile"]> | undefined;

/**
 * Validates a configuration against its schema. Compiling the schema takes 20 ms, and loading Ajv as long again; so the
 * build replaces this module by the compiled schema (`scripts/lib/compile-validators.mjs`).
 */
export function validateConfiguration(value: Json): readonly ErrorObject[] {
  validate ??= new Ajv(schemaOptions).compile(configurationSchema);
  validate(value);
  return validate.errors ?? [];
}
