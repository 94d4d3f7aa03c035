import type { EventDraft } from "../../events/event-draft.js";
import type { TaskChannel } from "../../resources/task-channel.js";

export function taskChannelEvent(change: "created" | "updated" | "deleted", channel: TaskChannel): EventDraft {
  return {
    type: `task-channel.${change}`,
    resourceType: "taskchannel",
    resourceSid: channel.sid,
    description: `TaskChannel ${channel.friendlyName} ${change}`,
    fields: {
      TaskChannelSid: channel.sid,
      TaskChannelUniqueName: channel.uniqueName,
      TaskChannelName: channel.friendlyName,
      TaskChannelOptimizedRouting: String(channel.channelOptimizedRouting),
    },
  };
}
