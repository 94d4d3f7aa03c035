import type { Configuration } from "./configuration.js";
/** The sections whose objects have a SID that texts can name: `${taskQueues.english.sid}`. */
export declare const REFERENCE_SECTIONS: readonly ["taskQueues", "activities", "taskChannels", "workers", "workflows"];
export type ReferenceSection = (typeof REFERENCE_SECTIONS)[number];
/** SIDs of the objects that routing can name, by key. */
export type Sids = {
    readonly [Section in ReferenceSection]?: Readonly<Record<string, string>>;
};
/** A full TaskQueue or Activity SID (H-11). */
export declare const SID: RegExp;
/**
 * Replaces names by SIDs, in `queue: english` and `${activities.lunch.sid}`. A name without a SID is kept.
 */
export declare function putSids(configuration: Configuration, sids: Sids): Configuration;
/** Does the same in one text, for instance a queue's `targetWorkers`. */
export declare function putSidsInText(text: string, sids: Sids): string;
/** Replaces SIDs by names: the exact reverse of {@link putSids} for names that have a SID. */
export declare function takeSids(configuration: Configuration, sids: Sids): Configuration;
/** Does the same in one text. */
export declare function takeSidsFromText(text: string, sids: Sids): string;
/** A key that a configuration names, with its path. */
export interface Reference {
    readonly path: readonly (string | number)[];
    readonly kind: ReferenceSection;
    readonly key: string;
}
/** Lists the keys that a configuration names, in order of appearance; a full SID is not a key. */
export declare function listReferences(configuration: Configuration): Reference[];
/** Does the same in one text. */
export declare function listReferencesInText(text: string): Omit<Reference, "path">[];
/** Lists the full SIDs of queues to which a target or the default filter sends tasks. */
export declare function listQueueSids(configuration: Configuration): string[];
