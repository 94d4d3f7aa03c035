import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** The effect of a plan on one resource. */
export type Change = "create" | "update" | "replace" | "delete" | "import";
/** A resource that a plan changes. */
export interface PlannedChange {
    readonly urn: string;
    readonly change: Change;
    /** Its type in Pulumi: `pulumi-nodejs:dynamic/taskrouter:Workflow`, `aws:s3/bucket:Bucket`. */
    readonly type: string;
    /** Its name in the program. */
    readonly name: string;
    /** Undefined for a resource of another provider. */
    readonly kind: Kind | undefined;
    /** Undefined for a new one. */
    readonly id: string | undefined;
    /** Inputs of the last run; empty for a new resource. */
    readonly before: JsonObject;
    /** Inputs of this run; empty for a resource that goes. */
    readonly after: JsonObject;
    /** Outputs of the last run. */
    readonly outputs: JsonObject;
    /** True if Pulumi forgets the resource and its object stays. */
    readonly isRetained: boolean;
    /** Paths of the values that change, where the provider names them: `configuration.filters[0].targets[0].timeout`. */
    readonly changedPaths: readonly string[];
}
/** A message of the engine, of the provider or of the program. */
export interface Notice {
    readonly severity: "error" | "warning" | "info";
    readonly text: string;
}
/** The output of `pulumi preview --json`, as far as a report needs it. */
export interface Plan {
    readonly project: string;
    readonly stack: string;
    /** The settings that decide where the plan is applied: host, region, account. */
    readonly place: JsonObject;
    /** The setting `taskrouter:maxApiCapacity`, as text, if the stack has it. */
    readonly capacity?: string;
    readonly changes: readonly PlannedChange[];
    /** Resources that stay as they are, the stack and its components among them. */
    readonly same: number;
    readonly notices: readonly Notice[];
}
