import { activity } from "./activity.js";
import type { KindTable } from "./kind.js";
import { taskChannel } from "./task-channel.js";
import { taskQueue } from "./task-queue.js";
import { worker } from "./worker.js";
import { workflow } from "./workflow.js";
import { workspace } from "./workspace.js";
import { workspaceDefaults } from "./workspace-defaults.js";

/** The tables of all kinds with their literal types, from which the types of inputs and outputs are derived. */
const tables = {
  Workspace: workspace,
  WorkspaceDefaults: workspaceDefaults,
  Activity: activity,
  TaskChannel: taskChannel,
  TaskQueue: taskQueue,
  Workflow: workflow,
  Worker: worker,
} as const satisfies Readonly<Record<string, KindTable>>;

export type KindName = keyof typeof tables;

/** The table of one kind, with its literal types. */
export type TableOf<Name extends KindName> = (typeof tables)[Name];

/** Sections of a workspace file that declare objects of a kind by key. */
export type KindSection = Extract<(typeof tables)[KindName], { section: string }>["section"];

/** A kind of TaskRouter object that is managed as code. */
export interface Kind extends KindTable {
  readonly name: KindName;
  readonly section?: KindSection;
}

/** Every kind of object that is managed as code. */
export const kinds: Readonly<Record<KindName, Kind>> = tables;

/** Name of the property by which an object of a kind is found in its workspace. */
export function nameProperty({ nameProperty: name = "friendlyName" }: KindTable): string {
  return name;
}

/** A name in the form in which two of a kind are compared: the names of workers are the same in any letter case (O-80). */
export function foldName({ isCaseIgnored }: KindTable, name: string): string {
  return isCaseIgnored === true ? name.toLowerCase() : name;
}

/** True if this release manages objects of that kind. */
export function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}
