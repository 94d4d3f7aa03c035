import type { Workspace } from "../resources/workspace.js";
/** An activity that a parameter names must exist in the workspace (O-10, O-23). */
export declare function checkActivity(name: string, sid: string | null | undefined, workspace: Workspace): void;
