import { asObject, type Json, type JsonObject } from "../../../language/index.js";
import { describeObject, hasUnknown, kinds, ORIGINS, OWNERSHIP, parseResourceType } from "../../../model/index.js";
import type { Adopter, Look, Subject } from "../../../provider/adopt/index.js";
import { Failure } from "../../failure.js";
import { nameOfUrn } from "../../stack/urn.js";
import type { Adopted } from "./assemble.js";
import { completeInputs } from "./complete-inputs.js";
import type { Goal } from "./goal.js";
import { hideUrls } from "./hide-urls.js";
import type { Report, Row, UndeclaredRow } from "./row.js";

/** The declared resources, compared with the live objects. */
export interface Compared extends Omit<Report, "stack"> {
  /** The objects to adopt, by URN. */
  readonly adopted: ReadonlyMap<string, Adopted>;
}

/** The facts known so far, in the order of the goals: a resource comes after those that it refers to. */
interface Progress {
  readonly sids: Map<string, string>;
  readonly ownerships: Map<string, string>;
  /** SIDs of workspaces, with the inputs of an object in each. */
  readonly workspaces: Map<string, JsonObject>;
  readonly names: Map<string, string>;
  /** Workspaces all of whose objects are named. */
  readonly named: Set<string>;
}

/**
 * Compares all resources of this package that a program declares with the live objects. Makes only reads.
 *
 * @param entries of the state
 */
export async function compareGoals(
  goals: readonly Goal[],
  entries: readonly JsonObject[],
  adopter: Adopter,
): Promise<Compared> {
  for (const goal of goals) refuseOlder(goal);
  const progress: Progress = {
    sids: new Map(),
    ownerships: new Map(),
    workspaces: new Map(),
    names: new Map(),
    named: new Set(),
  };
  for (const entry of entries.filter(isOwn)) adopter.claim(`${entry.id}`, asObject(entry.outputs));
  const rows: Row[] = [];
  const adopted = new Map<string, Adopted>();
  for (const goal of goals) {
    const found = await compareGoal(goal, adopter, progress);
    if (found === undefined) continue;
    rows.push(found.row);
    if (found.adopted !== undefined) adopted.set(goal.urn, found.adopted);
  }
  const undeclared: UndeclaredRow[] = [];
  for (const [sid, inputs] of progress.workspaces) undeclared.push(...(await adopter.listUndeclared(sid, inputs)));
  return { rows, undeclared, adopted };
}

/** True for an entry of either host that manages a live object; a look-up does not. */
function isOwn({ type, external, delete: isPending }: JsonObject): boolean {
  return parseResourceType(type) !== undefined && external !== true && isPending !== true;
}

async function compareGoal(
  goal: Goal,
  adopter: Adopter,
  progress: Progress,
): Promise<{ readonly row: Row; readonly adopted?: Adopted } | undefined> {
  const { kind: kindName, op, urn, before } = goal;
  if (kindName === undefined || op === "read") return undefined;
  const kind = kinds[kindName];
  const managed = before !== undefined && before.external !== true ? before : undefined;
  const { inputs, open, digests } = completeInputs(asObject(goal.entry.inputs ?? before?.inputs), progress);
  if (typeof inputs.workspaceSid === "string") progress.workspaces.set(inputs.workspaceSid, inputs);
  const sid = typeof managed?.id === "string" ? managed.id : undefined;
  const { workspaceSid } = inputs;
  const workspace = typeof workspaceSid === "string" ? (progress.names.get(workspaceSid) ?? workspaceSid) : undefined;
  const base = {
    kind: kindName,
    resource: nameOfUrn(urn),
    name: nameOf(inputs, workspace) ?? nameOfUrn(urn),
    workspace: kind.name === "Workspace" ? nameOf(inputs, undefined) : workspace,
    isManaged: managed !== undefined,
    differences: [],
    changes: [],
    others: [],
  };
  if (sid !== undefined && /^(delete|discard)/.test(op)) return { row: { ...base, status: "removed", sid } };
  const subject: Subject = { kind, inputs, digests, open };
  const look = await lookUp(subject, adopter, sid, asObject(managed?.outputs));
  if (!("sid" in look)) {
    if (sid !== undefined) learn(progress, goal, { sid, inputs, outs: asObject(managed?.outputs) });
    return { row: { ...base, status: look.status, others: "names" in look ? look.names : [] } };
  }
  learn(progress, goal, look);
  const differences = hideUrls(look.differences);
  if (differences.length > 0) await learnNames(workspaceSid, inputs, adopter, progress);
  const changes = describeObject(kind, look.inputs, look.declared, {
    secrets: Object.keys(digests),
    nameOf: (one) => progress.names.get(one),
  }).map(({ sign, text }) => `${sign} ${text}`);
  const row: Row = { ...base, status: look.status, sid: look.sid, differences, changes };
  return managed === undefined ? { row, adopted: look } : { row };
}

/** The declared name; that of its workspace for the defaults of one. */
function nameOf(inputs: JsonObject, workspace: string | undefined): string | undefined {
  const name = inputs.friendlyName ?? inputs.uniqueName;
  return typeof name === "string" ? name : workspace;
}

/** An object in a workspace that does not exist does not exist. */
async function lookUp(subject: Subject, adopter: Adopter, sid: string | undefined, outputs: JsonObject): Promise<Look> {
  const isInside = subject.kind.properties.workspaceSid !== undefined;
  if (isInside && typeof subject.inputs.workspaceSid !== "string") return { status: "missing" };
  return sid === undefined ? await adopter.lookFor(subject) : await adopter.lookAt(subject, sid, outputs);
}

function learn({ sids, ownerships, workspaces, names }: Progress, { urn, kind }: Goal, { sid, inputs, outs }: Adopted) {
  sids.set(urn, sid);
  // the defaults of a workspace have its SID, and no name
  if (typeof outs.friendlyName === "string") names.set(sid, outs.friendlyName);
  if (kind === "Workspace") ownerships.set(urn, `${outs[OWNERSHIP] ?? "created"}`);
  const workspaceSid = kind === "Workspace" ? sid : outs.workspaceSid;
  if (typeof workspaceSid === "string") workspaces.set(workspaceSid, inputs);
}

/** Names all objects of a workspace: differences name some that nothing declares. */
async function learnNames(
  workspaceSid: Json | undefined,
  inputs: JsonObject,
  adopter: Adopter,
  { names, named }: Progress,
) {
  if (typeof workspaceSid !== "string" || named.has(workspaceSid)) return;
  named.add(workspaceSid);
  for (const [sid, name] of await adopter.listNames(workspaceSid, inputs)) names.set(sid, name);
}

/** @throws Failure if the program runs a release that does not support an adoption: its preview lacks the origins of SIDs */
function refuseOlder({ kind, op, urn, entry }: Goal): void {
  const inputs = asObject(entry.inputs);
  if (kind === undefined || op !== "create" || !hasUnknown(inputs) || inputs[ORIGINS] !== undefined) return;
  throw new Failure(
    `the program of this project uses a release of pulumi-taskrouter without \`adopt\` (seen at ${nameOfUrn(urn)}): ` +
      "install the present one in the project (npm install pulumi-taskrouter@latest). Nothing was changed",
  );
}
