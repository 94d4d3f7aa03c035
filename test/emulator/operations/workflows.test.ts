import { describe, expect, test } from "vitest";
import { ACCOUNT, configurationFor, openWorkspace, TIME } from "../support.js";

describe("a workflow", () => {
  test("is returned with all its members and defaults", async () => {
    const { caller, workflows, workspace, configuration, emulator } = await openWorkspace({ clock: () => TIME });
    const { status, body } = await caller.post(workflows, { FriendlyName: "Support", Configuration: configuration });
    const own = `${emulator.url}${workflows}/${body.sid}`;
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      assignment_callback_url: null,
      configuration,
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      document_content_type: null,
      fallback_assignment_callback_url: null,
      friendly_name: "Support",
      sid: expect.stringMatching(/^WW[0-9a-f]{32}$/),
      task_reservation_timeout: 120,
      workspace_sid: workspace.sid,
      url: own,
      links: {
        statistics: `${own}/Statistics`,
        real_time_statistics: `${own}/RealTimeStatistics`,
        cumulative_statistics: `${own}/CumulativeStatistics`,
      },
    });
    expect((await caller.get(own)).body).toEqual(body);
    expect((await caller.post(workflows, { FriendlyName: "Support", Configuration: configuration })).status).toBe(201);
  });

  test("has null callback URLs until one is sent, and empty ones once they are cleared", async () => {
    const { caller, workflows, configuration } = await openWorkspace();
    const fields = { FriendlyName: "W", Configuration: configuration, AssignmentCallbackUrl: "https://h/a" };
    const { body } = await caller.post(workflows, fields);
    const path = `${workflows}/${body.sid}`;
    expect(body).toMatchObject({ assignment_callback_url: "https://h/a", fallback_assignment_callback_url: null });
    const cleared = await caller.post(path, { AssignmentCallbackUrl: "" });
    expect(cleared.body).toMatchObject({ assignment_callback_url: "", fallback_assignment_callback_url: null });
  });

  test.each([1, 86_400])("accepts a reservation timeout of %d", async (timeout) => {
    const { caller, workflows, configuration } = await openWorkspace();
    const fields = { FriendlyName: "W", Configuration: configuration, TaskReservationTimeout: timeout };
    expect((await caller.post(workflows, fields)).body.task_reservation_timeout).toBe(timeout);
  });

  test("accepts a configuration of exactly 1,038,576 bytes", async () => {
    const { caller, workflows } = await openWorkspace();
    const frame = '{"task_routing":{},"padding":""}';
    const configuration = frame.replace('""', `"${'\\"'.repeat((1_038_576 - frame.length) / 2)}"`);
    const { status, body } = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    expect(configuration.length).toBe(1_038_576);
    expect(status).toBe(201);
    expect(body.configuration).toBe(configuration);
  });

  test("is returned without whitespace, and otherwise as sent", async () => {
    const { caller, workflows, queueSid } = await openWorkspace();
    const sent = `{ "z": 1.0, "task_routing" : {\n\t"default_filter": {"queue": "${queueSid}", "priority": "10", "timeout": 1e2 },
      "filters": [ { "friendlyName": "a  b", "expression": "x == \\"y z\\u0041\\"", "1": null, "a": {} } ] } }`;
    const { body } = await caller.post(workflows, { FriendlyName: "W", Configuration: sent });
    expect(body.configuration).toBe(
      `{"z":1.0,"task_routing":{"default_filter":{"queue":"${queueSid}","priority":"10","timeout":1e2},` +
        '"filters":[{"friendlyName":"a  b","expression":"x == \\"y z\\u0041\\"","1":null,"a":{}}]}}',
    );
  });

  test("is returned exactly as sent by choice", async () => {
    const { caller, workflows } = await openWorkspace({ configurationEcho: "verbatim" });
    const sent = ' { "task_routing" : { } } ';
    expect((await caller.post(workflows, { FriendlyName: "W", Configuration: sent })).body.configuration).toBe(sent);
  });

  test.each([
    ["no filter at all", {}],
    ["empty filters", { filters: [] }],
    ["null members", { filters: null, default_filter: null }],
    ["a default filter with no queue", { default_filter: {} }],
    ["a filter with no targets and no queue", { filters: [{ expression: "1==1" }] }],
    ["targets with no queue", { filters: [{ targets: [{}, { queue: null, timeout: "30" }] }] }],
    ["unknown members", { filters: [{ friendly_name: "x", targets: [{ skipIf: "1==1" }] }], more: [1] }],
  ])("may have %s", async (_, routing) => {
    const { caller, workflows } = await openWorkspace();
    const configuration = JSON.stringify({ task_routing: routing });
    const { status, body } = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    expect(status).toBe(201);
    expect(body.configuration).toBe(configuration);
  });

  test("may have invalid expressions by choice, in its configuration only", async () => {
    for (const workflowExpressions of ["take", "refuse"] as const) {
      const { caller, workflows } = await openWorkspace({ workflowExpressions });
      const configuration = JSON.stringify({ task_routing: { filters: [{ expression: "a-b (", targets: [] }] } });
      const { status } = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
      expect(status).toBe(workflowExpressions === "take" ? 201 : 400);
    }
  });

  test("does not accept a queue of another workspace", async () => {
    const { caller, workflows } = await openWorkspace();
    const other = await caller.post("/v1/Workspaces", { FriendlyName: "Other", Template: "FIFO" });
    const list = await caller.get(`/v1/Workspaces/${other.body.sid}/TaskQueues`);
    const [queue] = list.body.task_queues as { sid: string }[];
    const fields = { FriendlyName: "W", Configuration: configurationFor(String(queue?.sid)) };
    expect((await caller.post(workflows, fields)).body.message).toBe(
      `TaskQueue '${queue?.sid}' provided for default_filter.queue does not exist in the workspace`,
    );
  });

  test("does not change if an update is refused", async () => {
    const { caller, workflows, configuration } = await openWorkspace();
    const { body } = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    const path = `${workflows}/${body.sid}`;
    const fields = { FriendlyName: "New", Configuration: configurationFor(`WQ${"0".repeat(32)}`) };
    expect((await caller.post(path, fields)).status).toBe(400);
    expect((await caller.get(path)).body).toEqual(body);
  });

  test("counts as changed by real differences only, not by a re-evaluation", async () => {
    const time = { now: TIME };
    const { caller, workflows, configuration, emulator } = await openWorkspace({ clock: () => time.now });
    const { body } = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    const path = `${workflows}/${body.sid}`;
    time.now += 60_000;
    const spaced = JSON.stringify(JSON.parse(configuration), null, 2);
    const same = await caller.post(path, { Configuration: spaced, FriendlyName: "W", ReEvaluateTasks: true });
    expect(same).toMatchObject({ status: 200, body });
    expect(emulator.journal().at(-1)?.parameters).toEqual({
      Configuration: spaced,
      FriendlyName: "W",
      ReEvaluateTasks: "true",
    });
    const changed = await caller.post(path, { Configuration: '{"task_routing":{}}', TaskReservationTimeout: 30 });
    expect(changed.body).toMatchObject({
      configuration: '{"task_routing":{}}',
      task_reservation_timeout: 30,
      date_updated: "2026-03-04T05:07:07Z",
    });
    expect(changed.body).not.toHaveProperty("re_evaluate_tasks");
  });

  test("does not exist after its deletion", async () => {
    const { caller, workflows, configuration } = await openWorkspace();
    const { body } = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    expect((await caller.remove(`${workflows}/${body.sid}`)).status).toBe(204);
    expect((await caller.get(`${workflows}/${body.sid}`)).status).toBe(404);
    expect((await caller.get(workflows)).body.workflows).toEqual([]);
  });
});
