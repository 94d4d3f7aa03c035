import type { DesiredWorkspace, SecretProperty } from "../../config/index.js";
import { type IdOf, isOnRequest, type Kind, kinds, listWrittenNames, sectionKinds } from "../../model/index.js";
import { orderResources } from "./order-resources.js";
import { planExternals } from "./plan-externals.js";
import { planInputs } from "./plan-inputs.js";
import { planOptions, splitEntry } from "./plan-options.js";
import { createSecretsOf, type SecretsOf } from "./plan-secrets.js";
import type { Plan, PlannedResource } from "./planned.js";

/** The source of a plan. */
interface Source {
  /** Name of the component. */
  readonly component: string;
  readonly desired: DesiredWorkspace;
  readonly secretsOf: SecretsOf;
  readonly workspaceSid: IdOf;
}

/**
 * Plans the resources of a desired workspace: pure, so that every host registers the same ones.
 *
 * @param component name of the component, which the names of its resources start with
 * @param secrets properties that contain a secret variable
 * @example planWorkspace("cc", desired).resources.map(({ name }) => name) // ["cc-workspace", "cc-english", …]
 */
export function planWorkspace(
  component: string,
  desired: DesiredWorkspace,
  secrets: readonly SecretProperty[] = [],
): Plan {
  const workspaceSid: IdOf = { idOf: `${component}-workspace`, kind: "Workspace" };
  const source = { component, desired, secretsOf: createSecretsOf(secrets), workspaceSid };
  const existing = findExisting(source);
  const externals = planExternals(component, desired);
  const others = sectionKinds.map(([, kind]) => kind).filter(({ name }) => name !== "Activity");
  return {
    component,
    ...(existing && { existing }),
    ...(externals && { externals }),
    workspace: workspaceSid,
    resources: orderResources([
      ...(existing === undefined ? [planOwnWorkspace(source)] : []),
      ...planEntries(source, kinds.Activity),
      ...planDefaults(source),
      ...others.flatMap((kind) => planEntries(source, kind)),
    ]),
  };
}

/**
 * A worker is created after the activities, the default ones and the task channels, and deleted before them: it can be in any
 * activity by then, and an activity with workers stays (O-22).
 */
function planOrder(component: string, desired: DesiredWorkspace): IdOf[] {
  const listIds = (keys: Iterable<string>, kind: IdOf["kind"]) =>
    [...keys].map((key): IdOf => ({ idOf: `${component}-${key}`, kind }));
  const hasDefaults = Object.keys(desired.workspace).some(isDefault);
  return [
    ...listIds(desired.activities.keys(), "Activity"),
    ...(hasDefaults ? listIds(["defaults"], "WorkspaceDefaults") : []),
    ...listIds(desired.taskChannels.keys(), "TaskChannel"),
  ];
}

function findExisting({ desired, workspaceSid }: Source): Plan["existing"] {
  const { sid, friendlyName, existing, connection } = desired.workspace;
  const connected = connection === undefined ? {} : { connection };
  if (sid !== undefined) return { name: workspaceSid.idOf, query: { sid, ...connected } };
  if (existing !== true) return undefined;
  return { name: workspaceSid.idOf, query: { ...(friendlyName !== undefined && { friendlyName }), ...connected } };
}

function planOwnWorkspace({ component, desired, secretsOf, workspaceSid }: Source): PlannedResource {
  const { options, written, retained } = splitEntry(desired.workspace);
  const { sid: _, existing: __, managed: ___, ...properties } = written;
  const ignore = options.ignore.filter((path) => !isDefault(path));
  return {
    kind: "Workspace",
    name: workspaceSid.idOf,
    inputs: { ...Object.fromEntries(Object.entries(properties).filter(([name]) => !isDefault(name))), ...retained },
    secrets: secretsOf(),
    ...planOptions(kinds.Workspace, component, { ...options, ignore }),
  };
}

/** The default activities are a resource of their own, which exists only if the files set one of them. */
function planDefaults({ component, desired, workspaceSid }: Source): PlannedResource[] {
  const { ignore = [], ...written } = desired.workspace;
  const defaults = Object.fromEntries(Object.entries(written).filter(([name]) => isDefault(name)));
  if (Object.keys(defaults).length === 0) return [];
  return [
    {
      kind: "WorkspaceDefaults",
      name: `${component}-defaults`,
      inputs: { ...planInputs(kinds.WorkspaceDefaults, defaults, component, desired), workspaceSid },
      secrets: [],
      ...planOptions(kinds.WorkspaceDefaults, component, { ignore: ignore.filter(isDefault) }),
    },
  ];
}

/** True for a word under `workspace` that belongs to the default activities. */
function isDefault(name: string): boolean {
  return listWrittenNames(kinds.WorkspaceDefaults).includes(name);
}

function planEntries({ component, desired, secretsOf, workspaceSid }: Source, kind: Kind): PlannedResource[] {
  const { section } = kind;
  if (section === undefined) return [];
  return [...desired[section]].flatMap(([key, entry]): PlannedResource[] => {
    const { managed, ...rest } = { managed: !isOnRequest(kind), ...entry };
    if (!managed) return [];
    const { options, written, retained } = splitEntry(rest);
    return [
      {
        kind: kind.name,
        name: `${component}-${key}`,
        entry: { section, key },
        inputs: { ...adoptionOf(desired), ...planInputs(kind, written, component, desired), ...retained, workspaceSid },
        secrets: secretsOf(section, key),
        ...planOptions(kind, component, options),
        ...(kind.name === "Worker" && { dependsOn: planOrder(component, desired) }),
      },
    ];
  });
}

/** The consent of the workspace, which each entry in it can give as well. */
function adoptionOf({ workspace: { adopt } }: DesiredWorkspace): { adopt?: "byName" } {
  return adopt === undefined ? {} : { adopt };
}
