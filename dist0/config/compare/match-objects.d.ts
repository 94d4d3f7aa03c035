import type { Kind, KindSection } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
/** A declared object, and the live ones that it may be. */
export interface Match {
    readonly key: string;
    /** Keys of the live objects of exactly that name. */
    readonly named: readonly string[];
    /** Keys of the live objects of nearly that name, which nothing declares; empty if one has the name. */
    readonly near: readonly string[];
}
/** The matches of one section. */
export interface SectionMatches {
    readonly declared: readonly Match[];
    /** Keys of the live objects that have no declared name. */
    readonly others: readonly string[];
}
/** The matches of all sections. */
export type Matches = ReadonlyMap<KindSection, SectionMatches>;
/** Matches declared with live objects by their names. Keys do not count: an export makes its own. */
export declare function matchObjects(declared: DesiredWorkspace, live: DesiredWorkspace): Matches;
/** The objects of a section that are managed: a local worker has no live one. */
export declare function managedIn(desired: DesiredWorkspace, section: KindSection): ReadonlyMap<string, object>;
/** The name by which an object is found, as files write it. */
export declare function writtenName(kind: Kind, object: Readonly<Record<string, unknown>>): string;
