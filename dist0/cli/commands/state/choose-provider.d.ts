import type { JsonObject } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";
import type { OwnEntry } from "./sort-entries.js";
export interface ProviderOptions {
    readonly to: HostName;
    readonly now: string;
    /** The configuration of other packages, which the dynamic host's provider has too. */
    readonly otherConfig: JsonObject;
}
/** True for the provider that the engine makes for resources without one of their own. */
export declare function isDefaultProvider(urn: string): boolean;
/**
 * The entry of the provider of a host: the present one, or a new one with the settings of the provider that the resources have
 * left.
 *
 * @param entries of the state
 * @param moved not empty
 */
export declare function chooseProvider(entries: readonly JsonObject[], moved: readonly OwnEntry[], { to, now, otherConfig }: ProviderOptions): JsonObject;
