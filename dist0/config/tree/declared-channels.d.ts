import type { Sections } from "./sections.js";
import type { Entry } from "./tree.js";
/** The task channels that files declare, and external ones. */
export interface DeclaredChannels {
    /** Unique names by key, where they are known. */
    readonly uniqueNames: ReadonlyMap<string, string>;
    /** False without the section: any channel may exist then, as before there was one. */
    readonly isDeclared: boolean;
    /** True if a unique name is known only with a stack, or only TaskRouter knows it. */
    readonly isOpen: boolean;
    /** The unique name of a declared channel, given its key; any other name stays as it is. */
    toUniqueName(name: string): string;
    /** True for the key or the unique name of a declared channel, and for a built-in one. */
    has(name: string): boolean;
}
/** Reads the section of task channels. */
export declare function readChannels(sections: Sections): DeclaredChannels;
/** The unique name of a declared channel, by default its key; undefined if only a stack can resolve it. */
export declare function uniqueNameOf({ key, value }: Entry): string | undefined;
