import { REFERENCE_SECTIONS, type ReferenceSection } from "../language/index.js";
import { kinds } from "../model/index.js";

/** An object that this stack does not manage, as files identify it: by its name, or by its SID. */
export type ExternalObject =
  /** The exact `friendlyName`, or the `uniqueName` of a task channel. */
  { readonly name: string; readonly sid?: undefined } | { readonly sid: string; readonly name?: undefined };

/** Objects that must exist in the workspace and that this stack does not manage, by key: the section `external`. */
export type DesiredExternal = { readonly [Section in ReferenceSection]: ReadonlyMap<string, ExternalObject> };

/** The names of the objects of a section, in files, SIDs and messages. */
export interface ExternalKind {
  /** The property that names one: `friendlyName`. */
  readonly nameKey: "friendlyName" | "uniqueName";
  readonly sidPrefix: string;
  readonly noun: string;
  readonly nouns: string;
}

/** By section. */
export const externalKinds: Readonly<Record<ReferenceSection, ExternalKind>> = {
  taskQueues: { nameKey: "friendlyName", ...describe("TaskQueue") },
  activities: { nameKey: "friendlyName", ...describe("Activity") },
  taskChannels: { nameKey: "uniqueName", ...describe("TaskChannel") },
  workers: { nameKey: "friendlyName", sidPrefix: "WK", noun: "worker", nouns: "workers" },
  workflows: { nameKey: "friendlyName", ...describe("Workflow") },
};

function describe(name: "TaskQueue" | "Activity" | "TaskChannel" | "Workflow"): Omit<ExternalKind, "nameKey"> {
  const { sidPrefix, noun, nouns } = kinds[name];
  return { sidPrefix, noun, nouns };
}

/** No external objects, or only the given ones. */
export function createExternal(parts: Partial<DesiredExternal> = {}): DesiredExternal {
  return {
    taskQueues: new Map(),
    activities: new Map(),
    taskChannels: new Map(),
    workers: new Map(),
    workflows: new Map(),
    ...parts,
  };
}

/** True if there is at least one external object. */
export function hasExternal(external: DesiredExternal): boolean {
  return REFERENCE_SECTIONS.some((section) => external[section].size > 0);
}
