import type { JsonObject } from "../../../language/index.js";
import type { Struct } from "./grpc.js";
/** Plain values of the engine's properties, and the names of those that are secret, or have a secret inside. */
export interface Properties {
    readonly values: JsonObject;
    readonly secrets: ReadonlySet<string>;
}
/** Reads the engine's properties. Secrets become their values, and every unknown value becomes the one that lifecycles know. */
export declare function readProperties(struct: Struct | undefined): Properties;
/** Reads a property that is a map, with the names of its secret members: all of them if the map is secret as a whole. */
export declare function readMembers(struct: Struct | undefined, name: string): Properties | undefined;
/**
 * Writes properties for the engine.
 *
 * @param secrets names of the members whose values are marked as secret, as a whole
 */
export declare function writeProperties(values: JsonObject, secrets?: ReadonlySet<string>): Struct;
