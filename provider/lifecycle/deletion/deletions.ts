import { type KindName, kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
import { quoteName } from "../object/names.js";
import { BUILT_IN, facetClaim } from "../object/objects.js";
import { isKept } from "../object/ownership.js";

/** The deletes of a run in one workspace, by SID. */
export interface Deletions {
  /** The workspace itself, with everything in it. */
  readonly isWorkspace: boolean;
  /** The name of the workspace in state, as JSON text. */
  readonly workspaceName: string | undefined;
  /** A resource of the run restores the default and the timeout activity of the workspace. */
  readonly areDefaultsRestored: boolean;
  /** True if the run deletes that object. */
  has(sid: string): boolean;
  /** False for an object that the run deletes, and for one of the other host, which may. */
  stays(sid: string): boolean;
  /** True if the run deletes any object of a kind. */
  hasAny(kind: KindName): boolean;
  /** True for an object that the stack keeps in TaskRouter when it lets go of it. */
  isRetained(sid: string): boolean;
  /** True if the stack keeps any object of the workspace. */
  readonly isRetaining: boolean;
  /** True if the run neither deletes an object nor restores its former properties. */
  leaves(sid: string): boolean;
}

/** An object whose delete has been asked for. */
export interface Deletion {
  readonly kind: KindName;
  readonly id: string;
}

/**
 * Returns what the run deletes in a workspace. Everything in state goes unless this run has claimed it: an `up` has compared
 * or created all that it keeps before its first delete, and a `destroy` keeps nothing.
 *
 * @param resources of the stack's state; without them, only `first` is known
 * @param first its delete has been asked for
 */
export function listDeletions(
  context: Context,
  workspaceSid: string,
  resources: readonly StateResource[] = [],
  first?: Deletion,
): Deletions {
  const maybe = resources.filter(
    (resource) => resource.outputs.workspaceSid === workspaceSid && isLeaving(context, resource),
  );
  const leaving = maybe.filter((resource) => !isElsewhere(context, resource));
  const elsewhere = new Set(maybe.filter((resource) => isElsewhere(context, resource)).map(({ id }) => id));
  const isRestored = ({ kind, outputs }: StateResource) => kind === FACET || outputs[BUILT_IN] === true;
  const going = [...(first === undefined ? [] : [first]), ...leaving.filter((resource) => !isRestored(resource))];
  const sids = new Set(going.map(({ id }) => id));
  const inside = resources.filter(({ kind, outputs }) => kind !== FACET && outputs.workspaceSid === workspaceSid);
  const retained = new Set(inside.filter(({ isRetained }) => isRetained).map(({ id }) => id));
  const touched = new Set([...sids, ...leaving.map(({ id }) => id)]);
  return {
    isWorkspace: sids.has(workspaceSid),
    workspaceName: findWorkspaceName(resources, workspaceSid),
    areDefaultsRestored: leaving.some(({ kind }) => kind === FACET),
    has: (sid) => sids.has(sid),
    hasAny: (name) => going.some(({ kind }) => kind === name),
    isRetaining: retained.size > 0,
    isRetained: (sid) => retained.has(sid),
    stays: (sid) => !sids.has(sid) && !elsewhere.has(sid),
    leaves: (sid) => !touched.has(sid) && !elsewhere.has(sid),
  };
}

function findWorkspaceName(resources: readonly StateResource[], sid: string): string | undefined {
  const workspace = resources.find(({ kind, id }) => kind === "Workspace" && id === sid);
  return workspace && quoteName(kinds.Workspace, workspace.outputs, sid);
}

/** Its id is that of the workspace, which it does not delete. */
const FACET = kinds.WorkspaceDefaults.name;

/** True for a resource that the run deletes, or whose former properties it restores. */
function isLeaving(context: Context, { kind, id, outputs, isRetained }: StateResource): boolean {
  const isOurs = outputs[BUILT_IN] === true || !isKept(context, outputs);
  return isOurs && !isRetained && !context.claimed.has(kind === FACET ? facetClaim(outputs) : id);
}

/**
 * True for a resource of the other host, whose process alone knows whether an `up` keeps it, and looks before it deletes. It does
 * not count here: the engine deletes what refers to an object first, and TaskRouter refuses the rest.
 */
function isElsewhere({ engine }: Context, { host }: StateResource): boolean {
  return host !== engine.host && engine.isDestroy !== true;
}
