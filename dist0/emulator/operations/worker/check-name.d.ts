import type { Assumptions } from "../../assumptions/index.js";
import type { Workspace } from "../../resources/workspace.js";
/** Names are unique in a workspace (O-80). */
export declare function checkWorkerName(name: string | undefined, workspace: Workspace, assumptions: Assumptions, ownSid?: string): void;
