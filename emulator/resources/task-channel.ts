import type { Resource } from "../values/collection.js";
import { renderOnce } from "./render.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

export interface TaskChannel extends Resource {
  readonly uniqueName: string;
  channelOptimizedRouting: boolean;
}

/** Every new workspace has these (*observed*, api sheet, section 6); of the names only `Programmable Chat` is recorded. */
export const BUILT_IN_CHANNELS: Readonly<Record<string, string>> = {
  default: "Default",
  voice: "Voice",
  chat: "Programmable Chat",
  sms: "SMS",
  video: "Video",
};

export function renderTaskChannel(channel: TaskChannel, workspace: Workspace, base: string): string {
  return renderOnce(channel, channel.revision, base, () => {
    const parent = workspaceUrl(workspace, base);
    return {
      account_sid: workspace.accountSid,
      channel_optimized_routing: channel.channelOptimizedRouting,
      date_created: channel.dateCreated,
      date_updated: channel.dateUpdated,
      friendly_name: channel.friendlyName,
      sid: channel.sid,
      unique_name: channel.uniqueName,
      url: `${parent}/TaskChannels/${channel.sid}`,
      workspace_sid: workspace.sid,
      links: { workspace: parent },
    };
  });
}

/** The channel of a SID or a unique name (*documented*, api sheet, section 10). */
export function findChannel(workspace: Workspace, name: string): TaskChannel | undefined {
  return workspace.taskChannels.get(name) ?? workspace.taskChannels.items.find((item) => item.uniqueName === name);
}
