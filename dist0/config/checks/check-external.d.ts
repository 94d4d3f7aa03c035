import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
/** Checks the objects of `external`: each is one object, which no file declares as well. */
export declare function checkExternal(sections: Sections, findings: Findings): void;
