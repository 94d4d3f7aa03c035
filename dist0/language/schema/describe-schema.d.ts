/** The parts of a JSON schema that a message describes. */
export interface Schema {
    readonly type?: string | readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly unknown[];
    readonly const?: unknown;
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
}
/** Describes the values that a schema allows, as they fit after "must be": `an integer from 1 to 9`. */
export declare function describeSchema(schema: Schema): string;
