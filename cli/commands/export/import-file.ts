import type { NamedWorkspace } from "../../../config/index.js";
import { COMPONENT_TYPE, type KindName, kinds, resourceType } from "../../../model/index.js";
import { type PlannedResource, planWorkspace } from "../../../sdk/plan/index.js";

/** One resource in a file for `pulumi import --file`. */
interface ImportSpec {
  readonly type: string;
  /** Unique in the file. */
  readonly name: string;
  /** Name of the resource in the stack, if that is not unique: a queue and a workflow can have one key. */
  readonly logicalName?: string;
  readonly id?: string;
  readonly parent?: string;
  readonly component?: true;
}

/**
 * The text of a file with which `pulumi import --file` imports a workspace into the native provider. The resources have the keys
 * of the exported workspace files as names. Every engine reads the ids in it, and asks the provider for the rest.
 *
 * @param workspaceSid SID of the workspace
 * @param component name of the `TaskRouter` that the resources belong to; absent for a program with single resources
 */
export function toImportFile(named: NamedWorkspace, workspaceSid: string, component?: string): string {
  const { resources } = planWorkspace(component ?? SINGLE, named.desired);
  const toId = createToId(named.keys, workspaceSid);
  const specs = resources.map(({ kind, name, entry }): ImportSpec => {
    const logicalName = component === undefined ? name.slice(SINGLE.length + 1) : name;
    const isShared = resources.some((other) => other.name === name && other.kind !== kind);
    return {
      type: resourceType("native", kind),
      ...(isShared ? { name: `${logicalName}-${kind}`, logicalName } : { name: logicalName }),
      id: toId(kind, entry),
      ...(component !== undefined && { parent: component }),
    };
  });
  const parent: ImportSpec[] =
    component === undefined ? [] : [{ type: COMPONENT_TYPE, name: component, component: true }];
  return `${JSON.stringify({ resources: [...parent, ...specs] }, undefined, 2)}\n`;
}

/** The component of a plan whose resources are single ones: a prefix that is removed again. */
const SINGLE = "workspace";

/** The ids by which the native provider imports: `WS…/WW…`, and `WS…` for the workspace and its default activities. */
function createToId(keys: ReadonlyMap<string, string>, workspaceSid: string) {
  const sids = new Map([...keys].map(([sid, key]) => [`${sid.slice(0, 2)} ${key}`, sid]));
  return (kind: KindName, entry: PlannedResource["entry"]): string => {
    if (entry === undefined) return workspaceSid;
    return `${workspaceSid}/${sids.get(`${kinds[kind].sidPrefix} ${entry.key}`)}`;
  };
}
