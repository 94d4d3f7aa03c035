import type { RoutingOptions } from "../routing/index.js";

/** How many objects of a kind there may be: workspaces in an account, the others in a workspace. */
export interface Limits {
  workspaces: number;
  activities: number;
  taskQueues: number;
  workflows: number;
  taskChannels: number;
  workers: number;
  /** Those that are completed or canceled count until they are removed. */
  tasks: number;
}

/** Where the real service's behaviour is not known, or may differ between accounts. */
export interface Rules {
  configurationEcho: "compact" | "verbatim";
  attributesEcho: "compact" | "verbatim";
  workflowExpressions: "refuse" | "take";
  pageSizeAboveLimit: "refuse" | "clamp";
  eventOrder: "oldestFirst" | "newestFirst";
  workerNames: "insensitive" | "sensitive";
  phoneInstructions: "accept" | "asSaid";
  callSid: "notNeeded" | "required";
  rejectWithoutActivity: "stay" | "refuse";
  waitingTasks: "pendingAndReserved" | "pending";
  minutesWithDates: "refuse" | "take";
  activityDurations: "inWindow" | "ended";
  splitNotAsked: "empty" | "null";
  isStrict: boolean;
  limits: Limits;
  routing: Partial<RoutingOptions>;
}
