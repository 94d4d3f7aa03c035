import * as pulumi from "@pulumi/pulumi";
import { asObject, invariant, isJsonObject } from "../language/index.js";
import { HINTS, type Hints, type KindName, PLAN, SIDS } from "../model/index.js";
import { lookUpExternals } from "./look-up-externals.js";
import {
  type ExternalSid,
  type IdOf,
  idKey,
  isExternalSid,
  isIdOf,
  type Plan,
  type PlannedResource,
  planHints,
  planText,
} from "./plan/index.js";
import { markChecked } from "./report-rules.js";
import { getWorkspace, Workspace } from "./workspace.js";

/** A resource of a plan after its registration. */
interface Registered {
  readonly planned: PlannedResource;
  readonly resource: pulumi.CustomResource;
}

/** The resources of a plan after their registration. */
export interface RegisteredPlan {
  /** SID of the workspace, created or existing. */
  readonly workspaceSid: pulumi.Output<string>;
  /** The workspace; undefined if it is an existing one. */
  readonly workspace: Workspace | undefined;
  /** Returns the resources of one class by their keys in the files. */
  byKey<Class extends pulumi.CustomResource>(type: abstract new (...args: never[]) => Class): Record<string, Class>;
}

/** The class of each kind. A plan's inputs have the form of its arguments, which the tests of plans make sure of. */
export type Classes = Readonly<
  Record<KindName, new (name: string, args: never, options: pulumi.CustomResourceOptions) => pulumi.CustomResource>
>;

/** The SIDs that a plan's resources refer to. */
interface Ids {
  /** By {@link idKey}. */
  readonly resources: ReadonlyMap<string, pulumi.Output<string>>;
  readonly external: (wanted: ExternalSid) => pulumi.Output<string>;
}

/** Registers the resources of a plan, in its order, as children of a component. */
export function registerPlan(plan: Plan, classes: Classes, parent: pulumi.Resource): RegisteredPlan {
  const made = new Map<string, pulumi.Output<string>>();
  const resources = new Map<string, pulumi.Resource>();
  const registered: Registered[] = [];
  const { existing, externals, workspace } = plan;
  if (existing !== undefined) {
    const found = getWorkspace(existing.query, { parent, name: existing.name });
    made.set(
      idKey(workspace),
      found.apply(({ sid }) => sid),
    );
  }
  const findExternals = once(() => {
    invariant(externals !== undefined, "a plan with external SIDs looks them up");
    return lookUpExternals(externals, idOf(workspace, ids), parent);
  });
  const ids: Ids = { resources: made, external: (wanted) => findExternals()(wanted) };
  const hints = pulumi.runtime.isDryRun() ? planHints(plan) : new Map<string, Hints>();
  for (const planned of plan.resources) {
    const key = idKey({ idOf: planned.name, kind: planned.kind });
    const hint = delayLast(hints.get(key), registered);
    const dependsOn = (planned.dependsOn ?? []).flatMap((id) => resources.get(idKey(id)) ?? []);
    const guard = delayOthers(() => planText(plan), existing !== undefined, registered[0]);
    const resource = register(planned, classes, ids, { parent, dependsOn, ...hint, ...guard });
    made.set(key, resource.id);
    resources.set(key, resource);
    registered.push({ planned, resource });
  }
  // also if nothing refers to them: they must exist
  if (externals !== undefined) findExternals();
  return {
    workspaceSid: idOf(workspace, ids),
    workspace: registered.map(({ resource }) => resource).find((resource) => resource instanceof Workspace),
    byKey: (type) =>
      Object.fromEntries(
        registered.flatMap(({ planned, resource }) =>
          planned.entry !== undefined && resource instanceof type ? [[planned.entry.key, resource]] : [],
        ),
      ),
  };
}

/**
 * The hints as an input. The last object's come when the engine has checked the others: its check then reports about all. A
 * promise and not an output, because an output would make it depend on them.
 */
function delayLast(hints: Hints | undefined, others: readonly Registered[]): pulumi.Inputs {
  if (hints?.declared === undefined) return hints === undefined ? {} : { [HINTS]: hints };
  const settled = others.map(({ resource: { urn } }) => (urn as unknown as { promise(): Promise<string> }).promise());
  return { [HINTS]: Promise.allSettled(settled).then(() => hints) };
}

/**
 * The first resource brings the whole plan, so that the provider knows it before anything is written. In a workspace of the
 * program the others wait for the workspace anyway; in an existing one they wait for the first, without depending on it.
 */
function delayOthers(text: () => string, isExisting: boolean, first: Registered | undefined): pulumi.Inputs {
  if (first === undefined) return { [PLAN]: text() };
  if (!isExisting) return {};
  const settled = (first.resource.urn as unknown as { promise(): Promise<string> }).promise();
  const nothing = () => undefined;
  return { [PLAN]: settled.then(nothing, nothing) };
}

function register(
  planned: PlannedResource,
  classes: Classes,
  ids: Ids,
  { parent, dependsOn, ...hints }: { parent: pulumi.Resource; dependsOn: pulumi.Resource[] } & pulumi.Inputs,
): pulumi.CustomResource {
  const { kind, name, inputs, secrets, aliases, ignoreChanges, protect } = planned;
  const { [SIDS]: sids, ...values } = inputs;
  const args = {
    ...hints,
    ...resolve(values, ids),
    ...mapValues(asObject(sids), (keys) => resolve(asObject(keys), ids)),
  };
  for (const secret of secrets) args[secret] = pulumi.secret(args[secret]);
  if (isJsonObject(args.configuration)) markChecked(args.configuration);
  const options: pulumi.CustomResourceOptions = {
    parent,
    ...(dependsOn.length > 0 && { dependsOn }),
    ...(aliases.length > 0 && { aliases: aliases.map((alias) => ({ name: alias })) }),
    ...(ignoreChanges.length > 0 && { ignoreChanges: [...ignoreChanges] }),
    ...(protect === true && { protect }),
  };
  return new classes[kind](name, markChecked(args) as never, options);
}

type Values = Readonly<Record<string, unknown>>;

function resolve(values: Values, ids: Ids): Record<string, unknown> {
  return mapValues(values, (value) => {
    if (isIdOf(value)) return idOf(value, ids);
    return isExternalSid(value) ? ids.external(value) : value;
  });
}

function mapValues(values: Values, convert: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}

function idOf(wanted: IdOf, ids: Ids): pulumi.Output<string> {
  const id = ids.resources.get(idKey(wanted));
  invariant(id !== undefined, `the plan registers ${wanted.idOf} before the resources that refer to it`);
  return id;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
