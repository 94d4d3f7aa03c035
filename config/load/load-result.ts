import type { KindSection } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import type { Reported } from "../report/view.js";

/** A property that a secret variable went into: whoever passes it on marks it as a secret. */
export interface SecretProperty {
  readonly section: "workspace" | KindSection;
  /** Absent for the workspace. */
  readonly key?: string;
  readonly property: string;
}

export interface LoadOptions {
  /** Name of the stack whose overlay is put over the files. */
  readonly stack?: string;
  /** What `${vars.x}` stands for. Absent: there is no stack, and rules that would look at such a value are skipped. */
  readonly vars?: Readonly<Record<string, unknown>>;
  /** Names of variables that are secret, dotted for members (`db.password`). */
  readonly secretVars?: ReadonlySet<string>;
  /** Texts by absolute path, read in the place of what these files hold: changes that are not written yet. */
  readonly texts?: ReadonlyMap<string, string>;
}

export interface LoadResult extends Reported {
  /** Undefined when the findings include an error. */
  readonly desired: DesiredWorkspace | undefined;
  readonly secrets: readonly SecretProperty[];
}
