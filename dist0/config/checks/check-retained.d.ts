import type { Configuration } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
/**
 * Warns about retained objects that need others which are not retained: TaskRouter deletes no queue that a workflow names
 * (O-36) and no activity that a queue names (O-22), and a workspace goes with everything in it (O-12).
 */
export declare function checkRetained(sections: Sections, configurations: ReadonlyMap<string, Configuration>, findings: Findings): void;
