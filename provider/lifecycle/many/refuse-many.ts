import { kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { explainMany, type Tally } from "../../guards/index.js";
import { StandaloneError } from "../../twilio/index.js";
import { quoteName } from "../object/names.js";
import { isLeft } from "../object/ownership.js";

/** Refuses every write of a run whose workspace files change or delete too much. @throws StandaloneError, in full once per run */
export async function refuseMany(context: Context): Promise<void> {
  for (const plan of context.plans) throwOnce(context, await plan);
}

/**
 * Refuses the deletes of a run that deletes too many objects of a kind: those of programs, and of whole components, which no
 * plan contains. `pulumi destroy` says itself that everything goes.
 *
 * @throws StandaloneError, in full once per run
 */
export async function refuseManyDeletes(context: Context, workspaceSid: string): Promise<void> {
  await refuseMany(context);
  const { permits, engine, deletes } = context;
  if (permits.has("many") || engine.isDestroy === true) return;
  const found = deletes.get(workspaceSid) ?? countDeletes(context, workspaceSid);
  deletes.set(workspaceSid, found);
  throwOnce(context, await found);
}

async function countDeletes(context: Context, workspaceSid: string): Promise<string | undefined> {
  const resources = (await context.engine.listResources()) ?? [];
  // the process of the other host knows what becomes of its resources
  const inside = resources.filter(
    ({ host, outputs }) => host === context.engine.host && outputs.workspaceSid === workspaceSid,
  );
  const tallies = Object.values(kinds).flatMap((kind): Tally[] => {
    const all = inside.filter((resource) => resource.kind === kind.name);
    // everything that an `up` keeps is claimed before its first delete
    const leaving = all.filter((resource) => !isLeft(context, resource) && !context.claimed.has(resource.id));
    const touched = leaving.map(({ id, outputs }) => `${quoteName(kind, outputs, id)} is deleted`);
    return kind.section === undefined ? [] : [{ nouns: kind.nouns, total: all.length, touched }];
  });
  return explainMany(tallies, context.threshold);
}

function throwOnce({ told }: Context, reason: string | undefined): void {
  if (reason === undefined) return;
  const isTold = told.has(reason);
  told.add(reason);
  throw new StandaloneError(isTold ? "nothing is written: another message of this run says why" : reason);
}
