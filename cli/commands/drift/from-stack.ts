import { asObject, type JsonObject } from "../../../language/index.js";
import {
  describeObject,
  type Kind,
  kinds,
  nameProperty,
  OWNERSHIP,
  parseResourceType,
  SECRETS,
  toPlainName,
} from "../../../model/index.js";
import type { Adopter, Review } from "../../../provider/adopt/index.js";
import { joinInputs } from "../../../provider/move/index.js";
import { nameOfUrn } from "../../stack/urn.js";
import type { DriftObject } from "./report.js";
import { revealMarks } from "./reveal-marks.js";

/** An object of the state. */
interface Managed {
  readonly kind: Kind;
  readonly resource: string;
  readonly sid: string;
  readonly state: JsonObject;
  /** SID of the workspace that it is, or is in. */
  readonly workspace: string;
}

/**
 * Compares the objects of a stack's state with the live ones: one list per kind and workspace. Makes only reads.
 *
 * @param entries of a state that was exported with its secrets
 */
export async function compareStack(
  entries: readonly JsonObject[],
  adopter: Adopter,
): Promise<{ readonly compared: number; readonly objects: DriftObject[]; readonly notes: string[] }> {
  const managed = entries.flatMap(toManaged);
  // refuses state of another account before the first request
  for (const { sid, state } of managed) adopter.claim(sid, state);
  const { gone, inputs } = await findGone(managed, adopter);
  const present = managed.filter(({ workspace }) => !gone.has(workspace));
  const reviews = await Promise.all(present.map(async (one) => ({ ...one, ...(await review(one, adopter)) })));
  const lost = managed.filter(({ workspace }) => gone.has(workspace));
  const undeclared = await Promise.all(
    [...inputs].flatMap(([sid, one]) => (gone.has(sid) ? [] : [listUndeclared(sid, one, managed, adopter)])),
  );
  const strangers = undeclared.flat();
  return {
    compared: managed.length,
    objects: [
      ...describeReviews(reviews, strangers),
      ...lost.map((one) => toDeleted(one, nameOf(one.kind, one.state) ?? one.resource, [])),
      ...strangers,
    ],
    notes: [...gone].map(
      (sid) => `workspace ${sid} was deleted, with everything in it: \`pulumi refresh\` says how to go on`,
    ),
  };
}

/** Look-ups and pending deletes are not managed. */
function toManaged({ type, urn, id, external, delete: isPending, inputs, outputs }: JsonObject): Managed[] {
  const parsed = parseResourceType(type);
  if (parsed === undefined || external === true || isPending === true || typeof id !== "string") return [];
  const kind = kinds[parsed.kind];
  const known = parsed.host === "native" ? joinInputs(kind, asObject(outputs), asObject(inputs)) : asObject(outputs);
  const state = asObject(revealMarks(known));
  const workspace = kind.sidPrefix === "WS" ? id : `${state.workspaceSid}`;
  return [{ kind, resource: nameOfUrn(`${urn}`), sid: id, state, workspace }];
}

/** Finds workspaces that do not exist, so that nothing in them is asked for. @returns also the state of an object in each */
async function findGone(managed: readonly Managed[], adopter: Adopter) {
  const inputs = new Map(managed.map(({ workspace, state }) => [workspace, asObject(state.__inputs)]));
  const gone = new Set<string>();
  for (const [sid, one] of inputs) if (!(await adopter.hasWorkspace(sid, one))) gone.add(sid);
  return { gone, inputs };
}

async function review({ kind, sid, state }: Managed, adopter: Adopter): Promise<Review> {
  return await adopter.review(kind, sid, state);
}

type Reviewed = Managed & Review;

function describeReviews(reviews: readonly Reviewed[], strangers: readonly DriftObject[]): DriftObject[] {
  const names = new Map(reviews.map(({ sid, kind, declared }) => [sid, `${declared[nameProperty(kind)]}`]));
  return reviews.flatMap((one): DriftObject[] => {
    const { kind, resource, sid, workspace, declared, look } = one;
    const name = nameOf(kind, declared) ?? names.get(workspace) ?? resource;
    if (look.status === "missing") return [toDeleted(one, name, findNear(kind, name, strangers))];
    if (look.status !== "differs") return [];
    const secrets = Array.isArray(declared[SECRETS]) ? declared[SECRETS].map(String) : [];
    const others = reviews.filter((other) => other.kind.name === "Workflow" && other !== one);
    const changes = describeObject(kind, declared, look.inputs, {
      secrets,
      nameOf: (ref) => names.get(ref),
      isUsedElsewhere: (queue) => others.some((other) => isNamedIn(other, queue)),
    });
    return [
      { kind: kind.name, key: resource, name, sid, workspace, status: "changed", changes, others: [], isDrift: true },
    ];
  });
}

/** True if the live routing of a workflow names a queue, by its SID. */
function isNamedIn({ look }: Reviewed, queue: string): boolean {
  return "outs" in look && `${look.outs.configuration}`.includes(queue);
}

function toDeleted({ kind, resource, sid, workspace }: Managed, name: string, near: readonly string[]): DriftObject {
  const status = near.length > 0 ? "near" : "deleted";
  return { kind: kind.name, key: resource, name, sid, workspace, status, changes: [], others: near, isDrift: true };
}

/** Live objects that nobody declares and whose names a reader takes for the same. */
function findNear(kind: Kind, name: string, strangers: readonly DriftObject[]): string[] {
  return strangers
    .filter((one) => one.kind === kind.name && toPlainName(one.name) === toPlainName(name))
    .map((one) => `${JSON.stringify(one.name)} (${one.sid})`);
}

function nameOf(kind: Kind, inputs: JsonObject): string | undefined {
  const name = inputs[nameProperty(kind)];
  return typeof name === "string" ? name : undefined;
}

/** In a workspace that the stack created, nobody else is expected to create objects. */
async function listUndeclared(
  workspace: string,
  inputs: JsonObject,
  managed: readonly Managed[],
  adopter: Adopter,
): Promise<DriftObject[]> {
  const own = managed.find(({ kind, sid }) => kind.name === "Workspace" && sid === workspace);
  const isDrift = own !== undefined && own.state[OWNERSHIP] !== "adopted";
  const found = await adopter.listUndeclared(workspace, inputs);
  return found.map((one) => ({
    ...one,
    workspace,
    status: "undeclared",
    changes: [],
    others: [],
    isDrift,
  }));
}
