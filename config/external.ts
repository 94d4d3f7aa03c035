import { REFERENCE_SECTIONS, type ReferenceSection } from "../language/index.js";
import { kindOfSection, nameProperty } from "../model/index.js";

/** An object that this stack does not manage, as files identify it: by its name, or by its SID. */
export type ExternalObject =
  /** The exact `friendlyName`, or the `uniqueName` of a task channel. */
  { readonly name: string; readonly sid?: undefined } | { readonly sid: string; readonly name?: undefined };

/** Objects that must exist in the workspace and that this stack does not manage, by key: the section `external`. */
export type DesiredExternal = { readonly [Section in ReferenceSection]: ReadonlyMap<string, ExternalObject> };

/** The property that names an external object of a section, in files: the one by which its kind is found. */
export function externalName(section: ReferenceSection): string {
  return nameProperty(kindOfSection(section));
}

/** No external objects, or only the given ones. */
export function createExternal(parts: Partial<DesiredExternal> = {}): DesiredExternal {
  const none = Object.fromEntries(REFERENCE_SECTIONS.map((section) => [section, new Map()]));
  return { ...(none as unknown as DesiredExternal), ...parts };
}

/** True if there is at least one external object. */
export function hasExternal(external: DesiredExternal): boolean {
  return REFERENCE_SECTIONS.some((section) => external[section].size > 0);
}
