import type * as pulumi from "@pulumi/pulumi";
import { expectTypeOf, test } from "vitest";
import type { KindName, Property, ReturnedFrom, TableOf, ValueOf } from "../../model/index.js";
import type { BaseResource } from "../../sdk/base-resource.js";
import type * as sdk from "../../sdk/index.js";

/** Checked by the compiler: the interfaces that editors show have exactly the properties and types of the model. */

type Flat<T> = { [Key in keyof T]: T[Key] };
type Rows<Name extends KindName> = TableOf<Name>["properties"];

/** The arguments that follow from a kind's table; routing is written in more than one form. */
type Expected<Name extends KindName> = Flat<{
  -readonly [Key in keyof Rows<Name> as Rows<Name>[Key] extends { type: "configuration" }
    ? never
    : Key]: Rows<Name>[Key] extends Property ? pulumi.Input<ValueOf<Rows<Name>[Key]>> : never;
}>;

/** Arguments in addition to the properties of the object. */
type Others =
  | "configuration"
  | "taskQueues"
  | "activities"
  | "taskChannels"
  | "workers"
  | "workflows"
  | "connection"
  | "adopt";

type Own<Args> = Flat<Required<Omit<Args, Others | "allow" | "ignoreFilters">>>;

type Outputs<Class extends BaseResource> = Flat<{
  -readonly [Key in Exclude<keyof Class, keyof BaseResource>]: Class[Key] extends pulumi.Output<infer Value>
    ? Value
    : never;
}>;

test("arguments have exactly the properties of the model", () => {
  expectTypeOf<Own<sdk.WorkspaceArgs>>().toEqualTypeOf<Expected<"Workspace">>();
  expectTypeOf<Own<sdk.WorkspaceDefaultsArgs>>().toEqualTypeOf<Expected<"WorkspaceDefaults">>();
  expectTypeOf<Own<sdk.ActivityArgs>>().toEqualTypeOf<Expected<"Activity">>();
  expectTypeOf<Own<sdk.TaskQueueArgs>>().toEqualTypeOf<Expected<"TaskQueue">>();
  expectTypeOf<Own<sdk.WorkflowArgs>>().toEqualTypeOf<Expected<"Workflow">>();
});

test("classes have exactly the outputs of the model", () => {
  expectTypeOf<Outputs<sdk.Workspace>>().toEqualTypeOf<Flat<ReturnedFrom<"Workspace">>>();
  expectTypeOf<Outputs<sdk.WorkspaceDefaults>>().toEqualTypeOf<Flat<ReturnedFrom<"WorkspaceDefaults">>>();
  expectTypeOf<Outputs<sdk.Activity>>().toEqualTypeOf<Flat<ReturnedFrom<"Activity">>>();
  expectTypeOf<Outputs<sdk.TaskQueue>>().toEqualTypeOf<Flat<ReturnedFrom<"TaskQueue">>>();
  expectTypeOf<Outputs<sdk.Workflow>>().toEqualTypeOf<Flat<ReturnedFrom<"Workflow">>>();
});

test("results of look-ups have the members that they always had", () => {
  expectTypeOf<sdk.FoundWorkflow>().toHaveProperty("taskReservationTimeout").toEqualTypeOf<number>();
  expectTypeOf<sdk.FoundWorkflow>().toHaveProperty("assignmentCallbackUrl").toEqualTypeOf<string | null>();
  expectTypeOf<sdk.FoundWorkspace>().toHaveProperty("multiTaskEnabled").toEqualTypeOf<boolean>();
  expectTypeOf<sdk.FoundTaskQueue>().toHaveProperty("maxReservedWorkers").toEqualTypeOf<number>();
  expectTypeOf<sdk.FoundActivity>().toHaveProperty("workspaceSid").toEqualTypeOf<string>();
});
