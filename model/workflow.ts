import { workspaceSid } from "./parent.js";
import type { Kind } from "./property.js";

/** Which tasks go to which queues and workers. Source: Twilio's Workflow resource page and OpenAPI description. */
export const workflow: Kind = {
  name: "Workflow",
  noun: "workflow",
  sidPrefix: "WW",
  collection: "Workflows",
  listKey: "workflows",
  // made by the template FIFO. *observed*
  builtIns: ["Default Fifo Workflow"],
  // *documented* (Workflow resource page)
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
      doc: "Asked what to do when a task is assigned; blank: workers accept and reject by themselves.",
      example: "https://example.com/assignment",
    },
    fallbackAssignmentCallbackUrl: {
      type: "url",
      default: "",
      doc: "Asked when assignmentCallbackUrl does not answer; when both fail, the reservation is canceled.",
      example: "https://example.com/fallback",
    },
    taskReservationTimeout: {
      type: "integer",
      minimum: 1,
      maximum: 86_400,
      default: 120,
      doc: "Seconds a worker has to answer an offer, 1 to 86,400. Default: 120.",
    },
    reEvaluateTasks: {
      type: "boolean",
      default: false,
      isAction: true,
      doc: "Whether tasks already waiting go through the new routing, whenever the routing changes. Default: false.",
    },
  },
};
