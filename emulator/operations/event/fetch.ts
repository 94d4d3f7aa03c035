import { notFound } from "../../api-error.js";
import { renderEvent } from "../../events/event-wire.js";
import { EVENT } from "../../resources/paths.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

export const fetchEvent = defineOperation({
  key: "Event-Fetch",
  method: "GET",
  path: EVENT,
  parameters: {},
  find: findWorkspace,
  run({ target: workspace, request, services }) {
    const event = services.events.historyOf(workspace).get(request.ids.Sid ?? "", services.time());
    if (event === undefined) throw notFound(request.path);
    return ok(renderEvent(event, workspace, request.base));
  },
});
