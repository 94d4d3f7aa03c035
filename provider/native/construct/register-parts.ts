import { type Hints, type IdOf, idKey, UNKNOWN } from "../../../model/index.js";
import { type Plan, type PlannedResource, planHints, planText } from "../../../sdk/plan/index.js";
import type { Parts } from "../resource/parts.js";
import { toChildUrn } from "../resource/urn.js";
import { toChildRequest } from "./child-request.js";
import { commonInputs, connectionOf } from "./common-inputs.js";
import type { FindExternal, LookUps } from "./look-ups.js";
import type { Monitor, Registration } from "./monitor.js";
import { listReferred, refersToExternals, resolveInputs } from "./resolve-inputs.js";

/** The surroundings of a component whose parts are registered. */
export interface Site {
  readonly monitor: Pick<Monitor, "register">;
  /** URN of the component. */
  readonly component: string;
  /** `urn::id` of the provider of the parts; undefined for the default one. */
  readonly provider: string | undefined;
  readonly isPreview: boolean;
  readonly lookUps: LookUps;
  /** Receives what is known about each part. */
  readonly parts: Parts;
}

/** A part after its registration. */
export interface RegisteredPart extends Registration {
  readonly planned: PlannedResource;
}

/** The parts of a component, and the SID of its workspace. */
export interface RegisteredParts {
  readonly workspaceSid: string;
  readonly parts: readonly RegisteredPart[];
}

/** A plan that is being registered. */
interface Work {
  readonly plan: Plan;
  readonly site: Site;
  /** SID of the workspace if it exists and is not managed. */
  readonly existing: string | undefined;
  readonly hints: ReadonlyMap<string, Hints>;
  /** Registrations by {@link idKey}, each after those that it refers to. */
  readonly made: Map<string, Promise<RegisteredPart>>;
  readonly findExternals: () => Promise<FindExternal>;
}

/**
 * Registers the resources of a plan, each as soon as those that it refers to are registered.
 *
 * @throws the first failure, when all have ended: with `--continue-on-error` the engine goes on with what is registered, until
 * the component fails. Without it, the engine ends all at the first failure itself
 */
export async function registerParts(plan: Plan, site: Site): Promise<RegisteredParts> {
  const work = await begin(plan, site);
  for (const planned of plan.resources) {
    const others = [...work.made.values()];
    work.made.set(
      keyOf(planned),
      waitForTurn(work, planned, others).then(async () => await register(work, planned)),
    );
  }
  // also if nothing refers to them: external objects must exist
  const looked = plan.externals === undefined ? undefined : work.findExternals();
  const made = Promise.all([Promise.all(work.made.values()), looked]);
  // its failure is thrown when the others have ended
  made.catch(() => undefined);
  await Promise.allSettled([...work.made.values(), looked]);
  const [parts] = await made;
  return { workspaceSid: await findWorkspace(work), parts };
}

async function begin(plan: Plan, site: Site): Promise<Work> {
  const { existing, externals } = plan;
  let looked: Promise<FindExternal> | undefined;
  const work: Work = {
    plan,
    site,
    existing: existing === undefined ? undefined : await site.lookUps.findWorkspace(existing.query),
    hints: site.isPreview ? planHints(plan) : new Map(),
    made: new Map(),
    findExternals: async () => {
      const look = async () =>
        await site.lookUps.findExternals(externals?.query ?? {}, await findWorkspace(work), connectionOf(plan));
      looked ??= look();
      return await looked;
    },
  };
  return work;
}

/**
 * The check of the last object reports about all, so it comes after the others. In an existing workspace the others come after
 * the first object, which brings the plan; elsewhere they wait for the workspace anyway.
 */
async function waitForTurn(
  { hints, existing }: Work,
  planned: PlannedResource,
  others: readonly Promise<RegisteredPart>[],
): Promise<void> {
  const isLast = hints.get(keyOf(planned))?.declared !== undefined;
  if (isLast) await Promise.allSettled(others);
  else if (existing !== undefined) await Promise.allSettled(others.slice(0, 1));
}

async function register(work: Work, planned: PlannedResource): Promise<RegisteredPart> {
  const { plan, site, existing } = work;
  const referred = await waitForReferred(work, planned);
  const workspace = referred.get(idKey(plan.workspace));
  const findExternal = refersToExternals(planned.inputs) ? await work.findExternals() : () => UNKNOWN;
  const idOf = (id: IdOf) =>
    (idKey(id) === idKey(plan.workspace) ? existing : undefined) ?? toSid(referred.get(idKey(id)));
  const inputs = {
    ...resolveInputs(planned.inputs, { idOf, external: findExternal }),
    ...commonInputs(planned, plan, workspace),
  };
  const isFirst = planned === plan.resources[0];
  site.parts.set(toChildUrn(site.component, planned.kind, planned.name), {
    inputs,
    hints: work.hints.get(keyOf(planned)),
    plan: isFirst ? planText(plan) : undefined,
  });
  const dependencies = [...referred.values()].map(({ urn }) => urn);
  const request = toChildRequest(planned, inputs, { parent: site.component, provider: site.provider, dependencies });
  return { ...(await site.monitor.register(request)), planned };
}

/** The resources that a part refers to, or is created after. It fails if one of them does. */
async function waitForReferred(
  { made }: Work,
  { inputs, dependsOn = [] }: PlannedResource,
): Promise<ReadonlyMap<string, RegisteredPart>> {
  const keys = [...new Set([...listReferred(inputs), ...dependsOn].map(idKey))];
  const found = await Promise.all(keys.map(async (key) => [key, await made.get(key)] as const));
  return new Map(found.flatMap(([key, part]) => (part === undefined ? [] : [[key, part]])));
}

async function findWorkspace({ existing, made, plan }: Work): Promise<string> {
  return existing ?? toSid(await made.get(idKey(plan.workspace)));
}

/** In a preview, a resource that does not exist yet has no id. */
function toSid(part: Registration | undefined): string {
  return part === undefined || part.id === "" ? UNKNOWN : part.id;
}

function keyOf({ name, kind }: PlannedResource): string {
  return idKey({ idOf: name, kind });
}
