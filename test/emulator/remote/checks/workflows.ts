import { expect } from "vitest";
import type { RemoteCheck } from "../check.js";
import type { RemoteWorkspace } from "../remote-workspace.js";

/** Saves a workflow onto a queue of its own, and removes it again. */
async function save(workspace: RemoteWorkspace, name: string, configure: (queue: string) => string, fields = {}) {
  const queue = await workspace.make("TaskQueues", { FriendlyName: `Queue of ${name}` });
  const Configuration = configure(queue);
  const answer = await workspace.post("/Workflows", { FriendlyName: name, Configuration, ...fields });
  const remove = async () => {
    if (answer.status === 201) await workspace.remove(`/Workflows/${answer.body.sid}`);
  };
  return { ...answer, queue, remove };
}

const simple = (queue: string) => JSON.stringify({ task_routing: { default_filter: { queue } } });

export const workflowChecks: readonly RemoteCheck[] = [
  {
    facts: ["O-52", "C-10", "C-12"],
    title: "a configuration comes back compact, with unknown keys and the order of keys kept",
    async run(workspace) {
      const configure = (queue: string) =>
        `{ "task_routing": { "default_filter": { "priority": "7", "unheard": 1.0, "queue": "${queue}" } } }`;
      const { body, queue, remove } = await save(workspace, "Echo", configure);
      await remove();
      const text = String(body.configuration);
      expect(text).not.toContain(" ");
      expect(JSON.parse(text)).toEqual(JSON.parse(configure(queue)));
      expect(text.indexOf("priority")).toBeLessThan(text.indexOf('queue":'));
    },
  },
  {
    facts: ["O-54", "O-58", "H-75"],
    title: "a workflow has defaults",
    async run(workspace) {
      const { body, remove } = await save(workspace, "Defaults", simple);
      await remove();
      expect(body).toMatchObject({ task_reservation_timeout: 120, document_content_type: null });
      expect(body.fallback_assignment_callback_url ?? "").toBe("");
    },
  },
  {
    facts: ["O-55"],
    title: "an empty text clears a callback URL",
    async run(workspace) {
      const fields = { AssignmentCallbackUrl: "https://example.com/assignment" };
      const { body, remove } = await save(workspace, "Callback", simple, fields);
      const { body: cleared } = await workspace.post(`/Workflows/${body.sid}`, { AssignmentCallbackUrl: "" });
      await remove();
      expect([body.assignment_callback_url, cleared.assignment_callback_url ?? ""]).toEqual([
        "https://example.com/assignment",
        "",
      ]);
    },
  },
  {
    facts: ["O-50"],
    title: "a configuration that is not JSON, or names a missing queue, is refused",
    async run(workspace) {
      expect((await save(workspace, "Not JSON", () => "{")).status).toBe(400);
      expect((await save(workspace, "Missing queue", () => simple(`WQ${"0".repeat(32)}`))).status).toBe(400);
    },
  },
  {
    facts: ["O-51"],
    title: "an expression that cannot be parsed is refused",
    async run(workspace) {
      const configure = (queue: string) =>
        JSON.stringify({ task_routing: { filters: [{ expression: "level >", targets: [{ queue }] }] } });
      const { status, remove } = await save(workspace, "Broken expression", configure);
      await remove();
      expect(status).toBe(400);
    },
  },
  {
    facts: ["O-5"],
    title: "two workflows may have the same name",
    async run(workspace) {
      const first = await save(workspace, "Twin", simple);
      const second = await workspace.post("/Workflows", { FriendlyName: "Twin", Configuration: simple(first.queue) });
      await first.remove();
      if (second.status === 201) await workspace.remove(`/Workflows/${second.body.sid}`);
      expect([first.status, second.status]).toEqual([201, 201]);
    },
  },
];
