import * as pulumi from "@pulumi/pulumi";
import { type Configuration, type LintContext, lintFriendlyName } from "../language/index.js";
import { BaseResource, hiddenSids } from "./base-resource.js";
import { parseConfiguration } from "./configuration.js";
import { createReporter, isChecked, reportRules } from "./report-rules.js";

/** What a {@link Workflow} is made from. */
export interface WorkflowArgs {
  /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the workflow; nothing else does. */
  workspaceSid: pulumi.Input<string>;
  /** Name. Default: the resource's name. */
  friendlyName?: pulumi.Input<string>;
  /**
   * The routing: filters with their targets, and the default filter. Queues are named by the keys of
   * {@link taskQueues}, or by full SIDs. Raw JSON as pasted from the Console (`{"task_routing": …}`, as text or object)
   * is taken as well. At most 1,038,576 bytes.
   */
  configuration: Configuration | string | pulumi.Output<Configuration>;
  /** SIDs of the queues that the routing names, by key: `{ english: english.id }`. */
  taskQueues?: Record<string, pulumi.Input<string>>;
  /** SIDs of the activities that expressions name as `${activities.lunch.sid}`, by key: `{ lunch: lunch.id }`. */
  activities?: Record<string, pulumi.Input<string>>;
  /** Asked what to do when a task is assigned. A URL with a password is marked secret. Default: none. */
  assignmentCallbackUrl?: pulumi.Input<string>;
  /** Asked when `assignmentCallbackUrl` does not answer. Default: none. */
  fallbackAssignmentCallbackUrl?: pulumi.Input<string>;
  /** Seconds a worker has to answer an offer, 1 to 86,400. Default: 120. */
  taskReservationTimeout?: pulumi.Input<number>;
  /** Whether tasks already waiting go through the new routing, whenever the routing changes. Default: false. */
  reEvaluateTasks?: pulumi.Input<boolean>;
  /**
   * Ids of rules that the routing may break, such as `expression-syntax` for an expression that TaskRouter takes all the
   * same (docs/rules.md lists them). Default: none.
   */
  allow?: readonly string[];
}

/**
 * Which tasks go to which queues and workers, in what order, with which escalations.
 *
 * @example
 * new Workflow("support", {
 *   workspaceSid: workspace.id,
 *   taskQueues: { english: english.id, everyone: everyone.id },
 *   configuration: {
 *     filters: [{ expression: 'language == "en"', targets: [{ queue: "english", timeout: 60 }, { queue: "everyone" }] }],
 *     defaultFilter: { queue: "everyone" },
 *   },
 * });
 */
export class Workflow extends BaseResource {
  declare readonly friendlyName: pulumi.Output<string>;
  /** The configuration as TaskRouter returns it: JSON text, with SIDs. Not known in the preview of a change. */
  declare readonly configuration: pulumi.Output<string>;
  declare readonly assignmentCallbackUrl: pulumi.Output<string | null>;
  declare readonly fallbackAssignmentCallbackUrl: pulumi.Output<string | null>;
  declare readonly taskReservationTimeout: pulumi.Output<number>;
  declare readonly documentContentType: pulumi.Output<string | null>;

  constructor(name: string, args: WorkflowArgs, options?: pulumi.CustomResourceOptions) {
    const { taskQueues = {}, activities = {}, configuration, allow = [], ...inputs } = args;
    const reporter = createReporter();
    const routing = parseConfiguration(configuration, { name, facts: toFacts(args), allow, reporter });
    const friendlyName = args.friendlyName ?? name;
    if (typeof friendlyName === "string" && !isChecked(args)) {
      reporter.take(reportRules(lintFriendlyName(friendlyName), allow));
    }
    super(
      "Workflow",
      name,
      {
        ...inputs,
        friendlyName,
        configuration: routing,
        ...(allow.length > 0 && { allow }),
        ...hiddenSids({ taskQueues, activities }),
      },
      OUTPUTS,
      options,
    );
    reporter.attach(this);
    // In the preview of a change the engine hands back the input of that name, an object: not what the output will be.
    // Only when asked for: an output made here would tell of a failed resource once more, with the SDK's stack trace.
    const output = this.configuration as pulumi.Output<unknown>;
    const get = () => output.apply((value) => (typeof value === "string" ? value : pulumi.unknown));
    Object.defineProperty(this, "configuration", { get });
  }
}

/** What of the workflow is known beside its routing, while the program runs. */
function toFacts({
  taskReservationTimeout = 120,
  assignmentCallbackUrl,
  fallbackAssignmentCallbackUrl,
}: WorkflowArgs): LintContext {
  return {
    ...(typeof taskReservationTimeout === "number" && { taskReservationTimeout }),
    hasAssignmentCallback: isUrl(assignmentCallbackUrl),
    hasFallbackAssignmentCallback: isUrl(fallbackAssignmentCallbackUrl),
  };
}

/** What is only known later is taken for a URL. */
function isUrl(value: pulumi.Input<string> | undefined): boolean {
  return value !== undefined && (typeof value !== "string" || value.trim() !== "");
}

const OUTPUTS = [
  "assignmentCallbackUrl",
  "fallbackAssignmentCallbackUrl",
  "taskReservationTimeout",
  "documentContentType",
];
