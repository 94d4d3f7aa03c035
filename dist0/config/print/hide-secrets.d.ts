import type { DesiredWorkspace } from "../desired.js";
/** A secret part of a callback URL, for which files use a variable. */
export interface HiddenSecret {
    /** As in `${vars.NAME}`. */
    readonly variable: string;
    /** As it is in the URL, percent-encoded. Never shown. */
    readonly value: string;
    /** Its name in the URLs: `password`, or that of a query parameter. */
    readonly part: string;
    /** Every property that contains it. */
    readonly uses: readonly SecretUse[];
}
export interface SecretUse {
    readonly section: string;
    /** Absent for the workspace. */
    readonly key?: string;
    readonly property: string;
}
/** Describes where a secret is, without its value: `token in assignmentCallbackUrl of workflows.phone and 2 more`. */
export declare function describeSecret({ part, uses }: Pick<HiddenSecret, "part" | "uses">): string;
/** The secrets of a workspace, and how files are to print its URLs. */
export interface Hiding {
    readonly secrets: readonly HiddenSecret[];
    /** Prints a callback URL as a file may contain it: secrets hidden, a literal `${` escaped. */
    hideUrl(url: string): string;
}
/** Finds the secrets in all callback URLs of a workspace. Equal secrets of one name share a variable. */
export declare function hideSecrets(desired: DesiredWorkspace): Hiding;
