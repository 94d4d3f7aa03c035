import type { Snapshot } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
import type { OpenRouter } from "./open-router.js";
/**
 * Completes a workspace with its router.
 *
 * @param draft becomes the workspace: it is the same object
 * @param records those of an earlier router of this workspace
 */
export declare function addRouter(draft: Omit<Workspace, "router">, openRouter: OpenRouter, records?: Snapshot): Workspace;
