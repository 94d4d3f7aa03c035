import { expect } from "vitest";
import type { RemoteCheck } from "../check.js";

export const queueChecks: readonly RemoteCheck[] = [
  {
    facts: ["O-30"],
    title: "the name of a queue is unique",
    async run({ sid, created, make, post }) {
      await make("TaskQueues", { FriendlyName: "Once" });
      const { status, body } = await post("/TaskQueues", { FriendlyName: "Once" });
      const message = `Queue named Once already exists for workspace ${sid} for account ${created.body.account_sid}`;
      expect([status, body.code, body.message]).toEqual([400, 20001, message]);
    },
  },
  {
    facts: ["O-31", "O-33", "H-73"],
    title: "a queue has defaults, and null for what was never set",
    async run({ post }) {
      const { body } = await post("/TaskQueues", { FriendlyName: "Plain" });
      expect(body).toMatchObject({
        target_workers: "1==1",
        max_reserved_workers: 1,
        task_order: "FIFO",
        reservation_activity_sid: null,
        assignment_activity_name: null,
        links: expect.objectContaining({ assignment_activity: null, reservation_activity: null }),
      });
    },
  },
  {
    facts: ["O-32", "E-4"],
    title: "a hyphen in a queue's expression is refused",
    async run({ post }) {
      const { status, body } = await post("/TaskQueues", { FriendlyName: "Hyphen", TargetWorkers: "skill-level > 3" });
      expect([status, body.code]).toEqual([400, 20001]);
    },
  },
  {
    facts: ["O-32"],
    title: "an expression that can never match is accepted",
    run: async ({ post }) => {
      const TargetWorkers = "level HAS 'x' AND level == 3";
      expect((await post("/TaskQueues", { FriendlyName: "Senseless", TargetWorkers })).status).toBe(201);
    },
  },
  {
    facts: ["E-2", "E-3"],
    title: "aliases of operators and lower case are accepted",
    run: async ({ post }) => {
      const TargetWorkers = "level = 3 and 'de' in languages or skills >- 'x'";
      expect((await post("/TaskQueues", { FriendlyName: "Aliases", TargetWorkers })).status).toBe(201);
    },
  },
  {
    facts: ["E-9"],
    title: "NOT before parentheses is refused",
    run: async ({ post }) => {
      expect((await post("/TaskQueues", { FriendlyName: "Not", TargetWorkers: "NOT (a == 1)" })).status).toBe(400);
    },
  },
  {
    facts: ["E-15"],
    title: "symbols for AND are refused",
    run: async ({ post }) => {
      expect((await post("/TaskQueues", { FriendlyName: "Symbols", TargetWorkers: "a == 1 && b == 2" })).status).toBe(
        400,
      );
    },
  },
  {
    facts: ["O-35"],
    title: "an empty text clears the activities of a queue",
    async run({ sidOf, make, post }) {
      const AssignmentActivitySid = await sidOf("Activities", "Unavailable");
      const sid = await make("TaskQueues", { FriendlyName: "With an activity", AssignmentActivitySid });
      const { body } = await post(`/TaskQueues/${sid}`, { AssignmentActivitySid: "" });
      expect([body.assignment_activity_sid, body.assignment_activity_name]).toEqual([null, null]);
    },
  },
  {
    facts: ["O-39"],
    title: "an empty TargetWorkers counts as left out",
    run: async ({ post }) => {
      expect((await post("/TaskQueues", { FriendlyName: "Empty", TargetWorkers: "" })).body.target_workers).toBe(
        "1==1",
      );
    },
  },
  {
    facts: ["O-36"],
    title: "a queue that a workflow names cannot be deleted",
    async run({ make, remove }) {
      const queue = await make("TaskQueues", { FriendlyName: "Named" });
      const Configuration = JSON.stringify({ task_routing: { default_filter: { queue } } });
      const workflow = await make("Workflows", { FriendlyName: "Names a queue", Configuration });
      const { status, body } = await remove(`/TaskQueues/${queue}`);
      await remove(`/Workflows/${workflow}`);
      expect([status, body.code]).toEqual([400, 20001]);
      expect((await remove(`/TaskQueues/${queue}`)).status).toBe(204);
    },
  },
  {
    facts: ["L-7"],
    title: "the name of a queue may be longer than 64 characters",
    run: async ({ post }) => {
      expect((await post("/TaskQueues", { FriendlyName: "x".repeat(65) })).status).toBe(201);
    },
  },
];
