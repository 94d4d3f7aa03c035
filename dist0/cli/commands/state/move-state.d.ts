import type { JsonObject } from "../../../language/index.js";
import type { ExportedState } from "../../stack/exported-state.js";
import type { ProviderOptions } from "./choose-provider.js";
import type { SortedEntries } from "./sort-entries.js";
/** A state before and after its resources move to a host. */
export interface Move extends SortedEntries {
    readonly after: ExportedState;
    /** New URNs by old ones. */
    readonly renamed: ReadonlyMap<string, string>;
    /** Providers that no resource needs any more: they are left out. */
    readonly unneeded: readonly JsonObject[];
}
/**
 * Moves the resources of one host to the other. Nothing outside of the state is read, and secrets stay encrypted.
 *
 * @throws Failure if the resources cannot move
 */
export declare function moveState(state: ExportedState, options: ProviderOptions): Move;
