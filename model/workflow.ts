import type { LintContext } from "../language/index.js";
import type { KindTable } from "./kind.js";
import { workspaceSid } from "./parent.js";

/** The routing of tasks to queues and workers. Source: Twilio's Workflow resource page and OpenAPI description. */
export const workflow = {
  name: "Workflow",
  noun: "workflow",
  nouns: "workflows",
  doc: "The routing of tasks to queues and workers.",
  sidPrefix: "WW",
  collection: "Workflows",
  listKey: "workflows",
  // O-5
  mayHaveTwins: true,
  section: "workflows",
  // created by the template FIFO (O-3)
  builtIns: ["Default Fifo Workflow"],
  // L-8
  limit: 1_000,
  properties: {
    workspaceSid,
    friendlyName: { type: "string", isRequired: true, doc: "Name of the workflow.", example: "Support" },
    configuration: {
      type: "configuration",
      isRequired: true,
      isImplied: true,
      doc: "Filters with their targets, and the default filter.",
    },
    assignmentCallbackUrl: {
      type: "url",
      default: "",
      doc: "Called for instructions when a task is assigned; blank: workers accept and reject by themselves.",
      example: "https://example.com/assignment",
    },
    fallbackAssignmentCallbackUrl: {
      type: "url",
      default: "",
      doc: "Called when assignmentCallbackUrl does not answer; when both fail, the reservation is canceled.",
      example: "https://example.com/fallback",
    },
    taskReservationTimeout: {
      type: "integer",
      minimum: 1,
      maximum: 86_400,
      default: 120,
      doc: "Seconds that a worker has to answer an offer, 1 to 86,400. Default: 120.",
    },
    reEvaluateTasks: {
      type: "boolean",
      default: false,
      // an update's own parameter, never stored or returned (O-56); it only matters if the routing changes
      actionOn: "configuration",
      doc: "Whether waiting tasks go through the new routing when the routing changes. Default: false.",
    },
  },
  outputs: { documentContentType: { doc: "Media type of the configuration.", isNullable: true } },
} as const satisfies KindTable;

/** The context of rules about a workflow, in addition to its routing, as far as it is known. A value of a program counts as a URL. */
export function toLintContext({
  taskReservationTimeout,
  assignmentCallbackUrl,
  fallbackAssignmentCallbackUrl,
}: {
  readonly [Property in "taskReservationTimeout" | "assignmentCallbackUrl" | "fallbackAssignmentCallbackUrl"]?: unknown;
}): LintContext {
  const timeout = taskReservationTimeout ?? workflow.properties.taskReservationTimeout.default;
  return {
    ...(typeof timeout === "number" && { taskReservationTimeout: timeout }),
    hasAssignmentCallback: isUrl(assignmentCallbackUrl),
    hasFallbackAssignmentCallback: isUrl(fallbackAssignmentCallbackUrl),
  };
}

/** A value that is known later counts as a URL. */
function isUrl(value: unknown): boolean {
  return value !== undefined && value !== null && (typeof value !== "string" || value.trim() !== "");
}
