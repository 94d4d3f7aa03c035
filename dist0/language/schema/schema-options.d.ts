/**
 * Options with which Ajv compiles our schemas. The schemas are constants and are not checked here: Ajv would compile its
 * meta-schema, which doubles the time. Tests compile them strictly.
 */
export declare const schemaOptions: {
    readonly allErrors: true;
    readonly verbose: true;
    readonly strict: false;
    readonly meta: false;
    readonly validateSchema: false;
};
