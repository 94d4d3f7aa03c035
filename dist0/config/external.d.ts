import type { ReferenceSection } from "../language/index.js";
/** An object that this stack does not manage, as files identify it: by its name, or by its SID. */
export type ExternalObject = 
/** The exact `friendlyName`, or the `uniqueName` of a task channel. */
{
    readonly name: string;
    readonly sid?: undefined;
} | {
    readonly sid: string;
    readonly name?: undefined;
};
/** Objects that must exist in the workspace and that this stack does not manage, by key: the section `external`. */
export type DesiredExternal = {
    readonly [Section in ReferenceSection]: ReadonlyMap<string, ExternalObject>;
};
/** The property that names an external object of a section, in files: the one by which its kind is found. */
export declare function externalName(section: ReferenceSection): string;
/** No external objects, or only the given ones. */
export declare function createExternal(parts?: Partial<DesiredExternal>): DesiredExternal;
/** True if there is at least one external object. */
export declare function hasExternal(external: DesiredExternal): boolean;
