import { expect } from "vitest";
import { listOf } from "../../support.js";
import type { RemoteCheck } from "../check.js";
import type { RemoteWorkspace } from "../remote-workspace.js";

/** A queue that nobody is in, so that tasks stay pending, and a workflow to it. */
async function openWorkflow({ make }: RemoteWorkspace, name: string, filters: readonly object[] = []) {
  const queue = await make("TaskQueues", { FriendlyName: `Nobody for ${name}`, TargetWorkers: "1==0" });
  const task_routing = filters.length > 0 ? { filters } : { default_filter: { queue } };
  return make("Workflows", { FriendlyName: name, Configuration: JSON.stringify({ task_routing }) });
}

export const taskChecks: readonly RemoteCheck[] = [
  {
    facts: ["O-100", "O-103", "L-3", "L-5"],
    title: "the only workflow may be left out; a task has defaults",
    async run(workspace) {
      const workflow = await openWorkflow(workspace, "Only one");
      const { body } = await workspace.post("/Tasks", {});
      expect(body).toMatchObject({
        workflow_sid: workflow,
        assignment_status: "pending",
        attributes: "{}",
        priority: 0,
        timeout: 86_400,
        task_channel_unique_name: "default",
        reason: null,
      });
      await workspace.remove(`/Tasks/${body.sid}`);
      const second = await openWorkflow(workspace, "Second");
      expect((await workspace.post("/Tasks", {})).body.message).toBe("WorkflowSid field is required");
      for (const sid of [workflow, second]) await workspace.remove(`/Workflows/${sid}`);
    },
  },
  {
    facts: ["O-107"],
    title: "a pending task cannot be completed or wrapped up",
    async run(workspace) {
      const { sid: workspaceSid, created } = workspace;
      const WorkflowSid = await openWorkflow(workspace, "Refusals");
      const sid = await workspace.make("Tasks", { WorkflowSid });
      const answer = await workspace.post(`/Tasks/${sid}`, { AssignmentStatus: "completed", Reason: "x" });
      const place = `${sid} in workspace ${workspaceSid} for account ${created.body.account_sid}`;
      expect([answer.status, answer.body.message]).toEqual([
        400,
        `Cannot complete task ${place} because it is not currently assigned.`,
      ]);
      await workspace.remove(`/Tasks/${sid}`);
      await workspace.remove(`/Workflows/${WorkflowSid}`);
    },
  },
  {
    facts: ["O-105", "O-106"],
    title: "list items contain attributes, and can be filtered by them",
    async run(workspace) {
      const WorkflowSid = await openWorkflow(workspace, "Attributes");
      const sid = await workspace.make("Tasks", { WorkflowSid, Attributes: '{"color":"red"}' });
      const red = encodeURIComponent("color == 'red'");
      const found = listOf(await workspace.get(`/Tasks?EvaluateTaskAttributes=${red}`));
      expect(found).toMatchObject([{ sid, attributes: expect.stringContaining("red") }]);
      await workspace.remove(`/Tasks/${sid}`);
      await workspace.remove(`/Workflows/${WorkflowSid}`);
    },
  },
  {
    facts: ["O-113", "R-6"],
    title: "a task that no filter takes is refused without a default filter",
    async run(workspace) {
      const queue = await workspace.make("TaskQueues", { FriendlyName: "Never entered", TargetWorkers: "1==0" });
      const WorkflowSid = await openWorkflow(workspace, "No default", [{ expression: "1==0", targets: [{ queue }] }]);
      const { status } = await workspace.post("/Tasks", { WorkflowSid });
      await workspace.remove(`/Workflows/${WorkflowSid}`);
      expect(status).toBe(400);
    },
  },
  {
    facts: ["O-104"],
    title: "a virtual start time in the future is refused",
    async run(workspace) {
      const WorkflowSid = await openWorkflow(workspace, "Future");
      const VirtualStartTime = new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+/, "");
      const { status } = await workspace.post("/Tasks", { WorkflowSid, VirtualStartTime });
      await workspace.remove(`/Workflows/${WorkflowSid}`);
      expect(status).toBe(400);
    },
  },
  {
    facts: ["O-57"],
    title: "a workflow with a pending task cannot be deleted",
    async run(workspace) {
      const WorkflowSid = await openWorkflow(workspace, "Busy workflow");
      const sid = await workspace.make("Tasks", { WorkflowSid });
      expect((await workspace.remove(`/Workflows/${WorkflowSid}`)).status).toBe(400);
      await workspace.remove(`/Tasks/${sid}`);
      expect((await workspace.remove(`/Workflows/${WorkflowSid}`)).status).toBe(204);
    },
  },
];
