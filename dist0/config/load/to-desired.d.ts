import type { DesiredWorkspace } from "../desired.js";
import type { Sections } from "../tree/sections.js";
import type { CheckedWorkspace } from "./check-filled.js";
import type { SecretProperty } from "./load-result.js";
/**
 * Stage 6: the desired workspace. A workflow without known routing is left out: only a stack can fill it.
 *
 * @param overridden ids of rules whose errors in an object were overridden
 * @param hidesUnknown whether values that are known later are `UNKNOWN`, and not as they are written
 */
export declare function toDesired({ sections, configurations }: CheckedWorkspace, overridden: Overridden, hidesUnknown?: boolean): DesiredWorkspace;
type Overridden = (subject: {
    section: "workflows" | "taskQueues";
    key: string;
}) => string[];
/** Every property that a secret variable went into. */
export declare function listSecrets(sections: Sections): SecretProperty[];
export {};
