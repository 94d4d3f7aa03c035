import { toCallbackParameters } from "../events/event-wire.js";
import type { StoredEvent } from "../events/stored-event.js";
import type { Workspace } from "../resources/workspace.js";
import type { CallbackClient } from "./callback-client.js";

/** V-20 */
const LIMIT_MS = 15_000;

/**
 * Sends an event to the workspace's callback URL, if it has one and the event passes its filter. There is no retry:
 * none is documented.
 */
export function sendEvent(workspace: Workspace, event: StoredEvent, client: CallbackClient): void {
  const { eventCallbackUrl: url, eventsFilter, accountSid } = workspace;
  if (url !== "" && isWanted(event.type, eventsFilter)) {
    client.send({
      kind: "event",
      accountSid,
      url,
      parameters: toCallbackParameters(event, workspace),
      limit: LIMIT_MS,
    });
  }
}

/** The filter lists exact event types; an empty one lets all through (V-21). */
function isWanted(type: string, filter: string | null): boolean {
  const wanted = (filter ?? "").split(",").map((item) => item.trim());
  const named = wanted.filter((item) => item !== "");
  return named.length === 0 || named.includes(type);
}
