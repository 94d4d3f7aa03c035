import { isJsonObject } from "../../language/index.js";
import { type Kind, kinds } from "../../model/index.js";
import type { Context } from "../context.js";
import { permit } from "../permissions.js";
import { type ApiObject, StandaloneError } from "../twilio/index.js";
import { unlessGone } from "./gone.js";

/** How many names a message lists. */
const SHOWN = 5;

/**
 * Refuses to delete a workspace that still contains objects which this stack does not manage. TaskRouter deletes a
 * workspace with everything in it (O-12), and workers and other people's workflows
 * would be lost unnoticed. The stack's own objects are deleted before.
 */
export async function refuseToLoseUnmanaged(context: Context, path: string, name: string): Promise<void> {
  if (context.permits.has("delete")) return;
  const found = await Promise.all([
    findUnmanaged(context, path, kinds.Workflow),
    findUnmanaged(context, path, kinds.TaskQueue),
    findWorkers(context, path),
  ]);
  const left = found.filter((line) => line !== undefined);
  if (left.length === 0) return;
  throw new StandaloneError(
    [
      `${name} is not deleted: it contains objects that this stack does not manage, and they would be deleted with it:`,
      ...left,
      "Delete or move them first, remove the workspace from the stack and keep it with `pulumi state delete`,",
      `or delete all of them: ${permit("delete", "pulumi destroy")}.`,
    ].join("\n"),
  );
}

async function findUnmanaged(context: Context, path: string, kind: Kind): Promise<string | undefined> {
  // a workspace that is gone contains nothing
  const objects = await unlessGone(context, [path], () =>
    context.lists.all(`${path}/${kind.collection}`, kind.listKey),
  );
  return describe(
    kind.nouns,
    (objects ?? []).filter((object) => !kind.builtIns.includes(`${object.friendly_name}`)),
  );
}

/** The first page is enough. */
async function findWorkers(context: Context, path: string): Promise<string | undefined> {
  const workers = await unlessGone(context, [path], async () => {
    const page = await context.client.fetch(`${path}/Workers`);
    return Array.isArray(page.workers) ? page.workers.filter(isJsonObject) : [];
  });
  return describe("workers", workers ?? []);
}

function describe(nouns: string, objects: readonly ApiObject[]): string | undefined {
  if (objects.length === 0) return undefined;
  const names = objects.slice(0, SHOWN).map((object) => `${JSON.stringify(object.friendly_name)} (${object.sid})`);
  return `  ${nouns}: ${names.join(", ")}${objects.length > SHOWN ? " and more" : ""}`;
}
