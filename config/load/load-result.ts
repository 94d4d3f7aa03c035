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
}
