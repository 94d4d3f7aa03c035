import type { StateResource } from "../engine/index.js";
import type { SecretsOf } from "./redact-live.js";
/** The part of a state that a snapshot of a workspace needs. */
export interface Managed {
    /** By SID: the key of an object in the workspace files, or its name in a program. */
    readonly keys: Readonly<Record<string, string>>;
    readonly secretsOf: SecretsOf;
}
/** Lists what a stack manages in a workspace. */
export declare function listManaged(state: readonly StateResource[], workspaceSid: string): Managed;
