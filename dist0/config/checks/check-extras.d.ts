import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
/** Checks `ignore` and `formerKeys`, where a typo would silently have no effect. */
export declare function checkExtras(sections: Sections, findings: Findings): void;
