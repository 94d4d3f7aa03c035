import type { LiveWorkspace } from "../../model/index.js";
/** A live workspace that may be stored, and what was taken out of it. */
export interface RedactedLive {
    readonly live: LiveWorkspace;
    /** Names of properties by SID. */
    readonly redacted: Readonly<Record<string, readonly string[]>>;
}
/** The secret properties of an object by its SID. Undefined if they are not known, as for an object of others: then every URL may be one. */
export type SecretsOf = (sid: string) => readonly string[] | undefined;
/**
 * Leaves out of a live workspace what may be secret: properties that the stack knows as secret, passwords and queries of callback URLs
 * and parts of them that look random, and everything that no workspace file declares, such as data about workers.
 */
export declare function redactLive({ workspace, objects, workers }: LiveWorkspace, secretsOf: SecretsOf): RedactedLive;
