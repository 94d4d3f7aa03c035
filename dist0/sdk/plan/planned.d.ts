import type { ExternalQuery, IdOf, KindName, KindSection } from "../../model/index.js";
/** One resource of a plan, in terms that every host of Pulumi understands. */
export interface PlannedResource {
    readonly kind: KindName;
    /** Name in the stack: `<component>-<key>`. */
    readonly name: string;
    /** Its section and key in the workspace files; absent for the workspace and its defaults. */
    readonly entry?: {
        readonly section: KindSection;
        readonly key: string;
    };
    /** Inputs of the provider. The values, and those inside `__sids`, may be an {@link IdOf} or an {@link ExternalSid}. */
    readonly inputs: Readonly<Record<string, unknown>>;
    /** Names of the inputs that contain a secret. */
    readonly secrets: readonly string[];
    /** Former names of the resource: its object and SID remain. */
    readonly aliases: readonly string[];
    /** Paths in the inputs that keep their live value. */
    readonly ignoreChanges: readonly string[];
    /** Resources that it is created after and deleted before, although its inputs do not refer to them. */
    readonly dependsOn?: readonly IdOf[];
    /** True if the engine refuses to delete or replace the resource. */
    readonly protect?: true;
}
/** An existing workspace, which is looked up and not managed. */
export interface PlannedLookUp {
    readonly name: string;
    readonly query: {
        readonly sid?: string;
        readonly friendlyName?: string;
        readonly connection?: string;
    };
}
/** The look-up of all external objects that a plan refers to, in one read. */
export interface PlannedExternals {
    readonly name: string;
    readonly query: ExternalQuery;
}
/** The resources of a workspace, each after those that it refers to. */
export interface Plan {
    /** Name of the component, which the names of its resources start with. */
    readonly component: string;
    /** Present if the files name an existing workspace: then no resource of the plan creates one. */
    readonly existing?: PlannedLookUp;
    /** The id of the workspace, created or existing. */
    readonly workspace: IdOf;
    /** Present if the files name external objects. */
    readonly externals?: PlannedExternals;
    readonly resources: readonly PlannedResource[];
}
