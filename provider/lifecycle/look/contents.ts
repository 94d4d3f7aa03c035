import { type Kind, kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { isBuiltIn, liveName } from "../object/names.js";

/**
 * Lists what somebody put into a workspace: everything that TaskRouter does not create with it.
 *
 * @param path of the workspace
 * @returns counts such as `3 workflows`; none for a workspace as TaskRouter creates it
 */
export async function listContents({ client, lists }: Context, path: string): Promise<string[]> {
  const ofKind = async (kind: Kind) => {
    const objects = await lists.all(`${path}/${kind.collection}`, kind.listKey);
    return toCount(objects.filter((object) => !isBuiltIn(kind, liveName(kind, object))).length, kind.nouns);
  };
  const found = await Promise.all([
    ofKind(kinds.Workflow),
    ofKind(kinds.TaskQueue),
    ofKind(kinds.Activity),
    ofKind(kinds.TaskChannel),
    client.peek(`${path}/Workers`, "workers").then(({ length }) => toCount(length, "workers")),
  ]);
  return found.filter((line) => line !== "");
}

function toCount(count: number, nouns: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? nouns.replace(/ies$/, "y").replace(/s$/, "") : nouns}`;
}
