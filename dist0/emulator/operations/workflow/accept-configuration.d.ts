import type { Assumptions } from "../../assumptions/index.js";
import type { Workflow } from "../../resources/workflow.js";
import type { Workspace } from "../../resources/workspace.js";
/** Checks a configuration and returns its stored form. */
export declare function acceptConfiguration(text: string, workspace: Workspace, assumptions: Assumptions): Pick<Workflow, "configuration" | "queueSids">;
