import type { StoredEvent } from "../events/stored-event.js";
import type { Workspace } from "../resources/workspace.js";
import type { CallbackClient } from "./callback-client.js";
/**
 * Sends an event to the workspace's callback URL, if it has one and the event passes its filter. There is no retry:
 * none is documented.
 */
export declare function sendEvent(workspace: Workspace, event: StoredEvent, client: CallbackClient): void;
