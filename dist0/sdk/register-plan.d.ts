import * as pulumi from "@pulumi/pulumi";
import type { KindName } from "../model/index.js";
import type { Plan } from "./plan/index.js";
import { Workspace } from "./workspace.js";
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
export type Classes = Readonly<Record<KindName, new (name: string, args: never, options: pulumi.CustomResourceOptions) => pulumi.CustomResource>>;
/** Registers the resources of a plan, in its order, as children of a component. */
export declare function registerPlan(plan: Plan, classes: Classes, parent: pulumi.Resource): RegisteredPlan;
