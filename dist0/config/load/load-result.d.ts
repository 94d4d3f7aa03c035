import type { KindSection } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import type { Reported } from "../report/view.js";
/** A property that contains the value of a secret variable: callers must mark it as a secret. */
export interface SecretProperty {
    readonly section: "workspace" | KindSection;
    /** Absent for the workspace. */
    readonly key?: string;
    readonly property: string;
}
/** Options of `loadWorkspace`. */
export interface LoadOptions {
    /** Name of the stack whose overlay is applied to the files. */
    readonly stack?: string;
    /** Values of `${vars.x}`. Absent: there is no stack, and rules that would read such a value are skipped. */
    readonly vars?: Readonly<Record<string, unknown>>;
    /** Names of variables that are secret, dotted for members (`db.password`). */
    readonly secretVars?: ReadonlySet<string>;
    /**
     * Whether the value of a variable is known only later, in the preview of a program. Present: everything that contains such a
     * value is `UNKNOWN` in the desired workspace, and is not checked.
     */
    readonly isUnknownVar?: (name: string) => boolean;
    /** Texts by absolute path that replace the contents of files: changes that are not written yet. */
    readonly texts?: ReadonlyMap<string, string>;
    /** Runs no rule that only warns, for a caller that shows errors alone. Default: false. */
    readonly onlyErrors?: boolean;
}
/** The result of `loadWorkspace`. */
export interface LoadResult extends Reported {
    /** Undefined if the findings include an error. */
    readonly desired: DesiredWorkspace | undefined;
    readonly secrets: readonly SecretProperty[];
    /** Sections whose objects are not all known, because they are repeated over a value that is known only later. */
    readonly openSections: readonly string[];
}
