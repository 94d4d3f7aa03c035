import type { EventDraft } from "../../events/event-draft.js";
import type { TaskChannel } from "../../resources/task-channel.js";
export declare function taskChannelEvent(change: "created" | "updated" | "deleted", channel: TaskChannel): EventDraft;
