import { Ajv, type ErrorObject } from "ajv";
import type { Json } from "../json.js";
import { schemaOptions } from "../schema/schema-options.js";
import { configurationSchema } from "./schema.js";

let validate: ReturnType<Ajv["compile"]> | undefined;

/**
 * Holds a configuration against its schema. Compiling that takes 20 ms and loading Ajv as long again, so the build puts a
 * module in the place of this one that is the compiled schema itself (`scripts/lib/compile-validators.mjs`).
 */
export function validateConfiguration(value: Json): readonly ErrorObject[] {
  validate ??= new Ajv(schemaOptions).compile(configurationSchema);
  validate(value);
  return validate.errors ?? [];
}
