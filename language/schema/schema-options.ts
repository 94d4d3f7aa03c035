/**
 * Options with which Ajv compiles our schemas. The schemas are constants and are not checked here: Ajv would compile its
 * meta-schema, which doubles the time. Tests compile them strictly.
 */
export const schemaOptions = {
  allErrors: true,
  verbose: true,
  strict: false,
  meta: false,
  validateSchema: false,
} as const;
