import type { EventDraft } from "../../events/event-draft.js";
import type { TaskQueue } from "../../resources/task-queue.js";
export declare function taskQueueEvent(change: "created" | "deleted" | "expression.updated", queue: TaskQueue): EventDraft;
