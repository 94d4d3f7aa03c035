import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { collectionPath } from "../../translate.js";
import { type ApiObject, sidOf } from "../../twilio/index.js";
import { describe } from "../object/objects.js";
import { ownershipInside } from "../object/ownership.js";

/** How often, and every how many milliseconds, the first of two twins looks whether the other one has gone. */
const [LOOKS, PAUSE_MS] = [10, 500];

/**
 * Looks whether another run, or a person, created an object of the same name at the same moment. Then one of the two has to
 * go: each run deletes its own new object, except the first one, which waits until the other has gone. If that stays, this
 * run gives way too, because the other one may have looked before this object existed.
 *
 * Nobody else creates objects in a workspace that this stack created, so nothing is looked up there.
 *
 * @param own the object that this run created just now
 * @returns false if it was deleted again
 */
export async function isKeptAmongTwins(
  context: Context,
  kind: Kind,
  inputs: JsonObject,
  own: ApiObject,
): Promise<boolean> {
  if (kind.mayHaveTwins !== true || (kind.name !== "Workspace" && ownershipInside(inputs) === "created")) return true;
  try {
    return await settle(context, kind, inputs, own);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // the object exists, and its SID has to reach the state
    context.log(
      `warning: ${describe(kind, inputs)} (${sidOf(own)}) was created, but not compared with others of that name: ${reason}`,
    );
    return true;
  }
}

async function settle(context: Context, kind: Kind, inputs: JsonObject, own: ApiObject): Promise<boolean> {
  const path = collectionPath(kind, inputs);
  const findOthers = async () => {
    const found = await context.client.list(path, kind.listKey, { FriendlyName: `${inputs.friendlyName}` });
    return found.filter(({ sid, friendly_name: name }) => sid !== own.sid && name === inputs.friendlyName);
  };
  let others = await findOthers();
  for (let look = 1; look < LOOKS && others.length > 0 && isFirst(own, others); look += 1) {
    await context.clock.sleep(PAUSE_MS);
    others = await findOthers();
  }
  if (others.length === 0) return true;
  await context.client.remove(`${path}/${sidOf(own)}`);
  context.log(
    `warning: another run, or a person, created ${describe(kind, inputs)} at the same moment ` +
      `(${others.map(sidOf).join(", ")}): the one of this run (${sidOf(own)}) was deleted again, right after its create`,
  );
  return false;
}

function isFirst(own: ApiObject, others: readonly ApiObject[]): boolean {
  const toOrder = ({ date_created: created, sid }: ApiObject) => `${created} ${sid}`;
  return others.every((other) => toOrder(own) < toOrder(other));
}
