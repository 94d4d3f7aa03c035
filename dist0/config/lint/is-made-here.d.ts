import type { Sections } from "../tree/sections.js";
/** Whether this stack makes the workspace: objects of such a workspace have no SIDs before it does. */
export declare function isMadeHere(sections: Sections): boolean;
