import type { Phase } from "./run-cell.js";

/**
 * The calls of each phase, by name, with how often each is made. Both hosts make the same ones; objects of one kind are
 * written in any order.
 */
export const CALLS: Readonly<Record<Phase, Readonly<Record<string, number>>>> = {
  create: {
    "GET Workspaces": 2,
    "POST Workspaces": 1,
    "GET TaskQueues": 1,
    "POST TaskQueues": 2,
    "GET Activities": 1,
    "POST Activities": 2,
    "GET Workflows": 1,
    "POST Workflows": 1,
  },
  update: {
    "GET TaskQueues": 1,
    "POST TaskQueues": 1,
    "GET TaskQueues/{sid}": 1,
    "POST TaskQueues/{sid}": 1,
    "GET Activities/{sid}": 1,
    "POST Activities/{sid}": 1,
    "GET Workflows/{sid}": 1,
    "POST Workflows/{sid}": 1,
    "GET Activities": 1,
    "GET Workflows": 1,
    "GET Tasks": 1,
    "GET Workers": 1,
    "GET TaskChannels": 1,
    "GET Workspaces/{sid}": 2,
    "DELETE Activities/{sid}": 1,
    "DELETE TaskQueues/{sid}": 1,
  },
  refresh: { "GET Workflows": 1, "GET TaskQueues": 1, "GET Activities": 1, "GET Workspaces/{sid}": 1 },
  destroy: {
    "GET Workflows": 2,
    "GET TaskQueues": 2,
    "GET Activities": 2,
    "GET TaskChannels": 2,
    "GET Workers": 3,
    "GET Tasks": 3,
    "GET Workspaces/{sid}": 2,
    "DELETE Workflows/{sid}": 1,
    "DELETE Activities/{sid}": 2,
    "DELETE TaskQueues/{sid}": 2,
    "DELETE Workspaces/{sid}": 1,
  },
};
