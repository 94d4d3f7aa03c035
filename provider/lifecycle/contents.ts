import { type Kind, kinds } from "../../model/index.js";
import type { Context } from "../context.js";
import type { ApiObject } from "../twilio/index.js";

/** The task channels of every new workspace (O-2). */
const CHANNELS = ["default", "voice", "chat", "sms", "video"];

/** True for a task channel that TaskRouter creates with a workspace. */
export function isDefaultChannel({ unique_name: name }: ApiObject): boolean {
  return CHANNELS.includes(`${name}`);
}

/**
 * Lists what somebody put into a workspace: everything that TaskRouter does not create with it.
 *
 * @param path of the workspace
 * @returns counts such as `3 workflows`; none for a workspace as TaskRouter creates it
 */
export async function listContents({ client, lists }: Context, path: string): Promise<string[]> {
  const count = async (collection: string, key: string, nouns: string, isBuiltIn: (object: ApiObject) => boolean) => {
    const objects = await lists.all(`${path}/${collection}`, key);
    return toCount(objects.filter((object) => !isBuiltIn(object)).length, nouns);
  };
  const ofKind = (kind: Kind) =>
    count(kind.collection, kind.listKey, kind.nouns, ({ friendly_name: name }) => kind.builtIns.includes(`${name}`));
  const found = await Promise.all([
    ofKind(kinds.Workflow),
    ofKind(kinds.TaskQueue),
    ofKind(kinds.Activity),
    count("TaskChannels", "channels", "task channels", isDefaultChannel),
    client.peek(`${path}/Workers`, "workers").then(({ length }) => toCount(length, "workers")),
  ]);
  return found.filter((line) => line !== "");
}

function toCount(count: number, nouns: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? nouns.replace(/ies$/, "y").replace(/s$/, "") : nouns}`;
}
