import { channelName, flag, friendlyName } from "../parameters/readers.js";
import type { Collection, Resource } from "../values/collection.js";
import { commonMembers, type Parent } from "./common-members.js";
import { defineKind, fixed, type PropertiesOf, required, withDefault } from "./kind.js";
import { WORKSPACE } from "./paths.js";
import { renderOnce } from "./render.js";
import { workspaceUrl } from "./workspace-url.js";

export const taskChannelKind = defineKind({
  prefix: "TC",
  listPath: `${WORKSPACE}/TaskChannels`,
  properties: {
    friendlyName: required(friendlyName("always")),
    // never changed (O-70)
    uniqueName: fixed(required(channelName)),
    channelOptimizedRouting: withDefault(flag, false),
  },
});

export interface TaskChannel extends Resource, PropertiesOf<typeof taskChannelKind> {}

/** Every new workspace has these (O-2). Only the name `Programmable Chat` is recorded. */
export const BUILT_IN_CHANNELS: Readonly<Record<string, string>> = {
  default: "Default",
  voice: "Voice",
  chat: "Programmable Chat",
  sms: "SMS",
  video: "Video",
};

export function renderTaskChannel(channel: TaskChannel, workspace: Parent, base: string): string {
  return renderOnce(channel, channel.revision, base, () => {
    const parent = workspaceUrl(workspace, base);
    return {
      ...commonMembers(channel, workspace),
      ...taskChannelKind.echo(channel),
      url: `${parent}/TaskChannels/${channel.sid}`,
      links: { workspace: parent },
    };
  });
}

/** The channel of a SID or a unique name (O-70). */
export function findChannel(
  { taskChannels }: { readonly taskChannels: Collection<TaskChannel> },
  name: string,
): TaskChannel | undefined {
  return taskChannels.get(name) ?? taskChannels.items.find((item) => item.uniqueName === name);
}
