import type { Kind } from "../../model/index.js";
import type { PlannedResource } from "./planned.js";
/** Members of an entry of a workspace file that are options of its resource. */
export interface EntryOptions {
    /** Keys that the entry had before. */
    readonly formerKeys?: readonly string[];
    /** Properties that keep their live value, in the words of the files. */
    readonly ignore?: readonly string[];
    /** Whether the engine refuses to delete the object. */
    readonly protect?: boolean;
    /** Whether the object stays in TaskRouter when its resource goes. */
    readonly retain?: boolean;
}
/** Separates the options of an entry from its properties. */
export declare function splitEntry<Entry extends EntryOptions>(entry: Entry): {
    options: {
        formerKeys: readonly string[];
        ignore: readonly string[];
        protect: boolean;
    };
    written: Omit<Entry, "ignore" | "retain" | "protect" | "formerKeys">;
    retained: {
        retain: true;
    } | {
        retain?: never;
    };
};
/**
 * The options of a resource, from what its entry in a workspace file says.
 *
 * @param component name of the component, which the names of its resources start with
 */
export declare function planOptions(kind: Kind, component: string, { formerKeys, ignore, protect }: EntryOptions): Pick<PlannedResource, "aliases" | "ignoreChanges" | "protect">;
