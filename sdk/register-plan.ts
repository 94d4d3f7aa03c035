import * as pulumi from "@pulumi/pulumi";
import { invariant, isJsonObject } from "../language/index.js";
import { HINTS, type Hints, type KindName, SIDS } from "../model/index.js";
import { isIdOf, type Plan, type PlannedResource, planHints } from "./plan/index.js";
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

type Ids = ReadonlyMap<string, pulumi.Output<string>>;

/** Registers the resources of a plan, in its order, as children of a component. */
export function registerPlan(plan: Plan, classes: Classes, parent: pulumi.Resource): RegisteredPlan {
  const ids = new Map<string, pulumi.Output<string>>();
  const registered: Registered[] = [];
  const { existing } = plan;
  if (existing !== undefined) {
    const found = getWorkspace(existing.query, { parent, name: existing.name });
    ids.set(
      existing.name,
      found.apply(({ sid }) => sid),
    );
  }
  const hints = pulumi.runtime.isDryRun() ? planHints(plan) : new Map<string, Hints>();
  for (const planned of plan.resources) {
    const hint = delayLast(hints.get(planned.name), registered);
    const resource = register(planned, classes, ids, { parent, ...hint });
    ids.set(planned.name, resource.id);
    registered.push({ planned, resource });
  }
  return {
    workspaceSid: idOf(plan.workspace.idOf, ids),
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

function register(
  planned: PlannedResource,
  classes: Classes,
  ids: Ids,
  { parent, ...hints }: { parent: pulumi.Resource } & pulumi.Inputs,
): pulumi.CustomResource {
  const { kind, name, inputs, secrets, aliases, ignoreChanges, protect, retain } = planned;
  const { [SIDS]: sids, ...values } = inputs;
  const args = {
    ...hints,
    ...resolve(values, ids),
    ...mapValues(toValues(sids), (keys) => resolve(toValues(keys), ids)),
  };
  for (const secret of secrets) args[secret] = pulumi.secret(args[secret]);
  if (isJsonObject(args.configuration)) markChecked(args.configuration);
  const options: pulumi.CustomResourceOptions = {
    parent,
    ...(aliases.length > 0 && { aliases: aliases.map((alias) => ({ name: alias })) }),
    ...(ignoreChanges.length > 0 && { ignoreChanges: [...ignoreChanges] }),
    ...(protect === true && { protect }),
    ...(retain === true && { retainOnDelete: retain }),
  };
  return new classes[kind](name, markChecked(args) as never, options);
}

type Values = Readonly<Record<string, unknown>>;

function toValues(value: unknown): Values {
  return isJsonObject(value) ? value : {};
}

function resolve(values: Values, ids: Ids): Record<string, unknown> {
  return mapValues(values, (value) => (isIdOf(value) ? idOf(value.idOf, ids) : value));
}

function mapValues(values: Values, convert: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}

function idOf(name: string, ids: Ids): pulumi.Output<string> {
  const id = ids.get(name);
  invariant(id !== undefined, `the plan registers ${name} before the resources that refer to it`);
  return id;
}
