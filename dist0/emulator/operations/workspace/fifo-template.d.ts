import type { Workspace } from "../../resources/workspace.js";
import type { Services } from "../operation.js";
/** Adds the objects of `Template=FIFO`: one queue, and one workflow to it without a callback URL (O-3). */
export declare function applyFifoTemplate(workspace: Workspace, services: Services): void;
