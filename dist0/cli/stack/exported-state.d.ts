import type { Json, JsonObject } from "../../language/index.js";
/** An exported state: the output of `pulumi stack export`. */
export interface ExportedState {
    readonly version?: Json;
    readonly deployment: JsonObject;
}
/** The entries of a state. */
export declare function listEntries({ deployment }: ExportedState): JsonObject[];
/** Splits the reference to a provider, `URN::ID`. */
export declare function splitProvider(reference: string): {
    readonly urn: string;
    readonly id: string;
};
/** A secret value that Pulumi encrypts when it imports the state. */
export declare function toSecret(value: Json | undefined): JsonObject;
/** True for a value that the state has encrypted. */
export declare function isSecret(value: Json | undefined): boolean;
