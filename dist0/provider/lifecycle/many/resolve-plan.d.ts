import type { JsonObject } from "../../../language/index.js";
import type { DeclaredResource } from "../../../model/index.js";
/**
 * The inputs of a declared resource with the SIDs that state knows in place of references: those of declared resources by
 * their names, and of external objects by the key that the last run used. Any other reference is unknown.
 *
 * @param olds the inputs of the last run
 * @param ids the SIDs that state knows, by {@link idKey}
 */
export declare function resolvePlanned({ inputs }: DeclaredResource, olds: JsonObject, ids: ReadonlyMap<string, string>): JsonObject;
