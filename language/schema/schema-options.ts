/**
 * How Ajv compiles our schemas. They are constants of ours: to check them, Ajv would compile its meta-schema, in as long as
 * the rest takes. Tests compile them strictly.
 */
export const schemaOptions = {
  allErrors: true,
  verbose: true,
  strict: false,
  meta: false,
  validateSchema: false,
} as const;
