import { describe, expect, test } from "vitest";
import { ACCOUNT, configurationFor, openWorkspace, refusal, TIME } from "../support.js";

describe("a task queue", () => {
  test("is returned with all its members and defaults", async () => {
    const { caller, queues, workspace, emulator } = await openWorkspace({ clock: () => TIME });
    const { status, body } = await caller.post(queues, { FriendlyName: "Everyone" });
    const own = `${emulator.url}${queues}/${body.sid}`;
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      assignment_activity_sid: null,
      assignment_activity_name: null,
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      friendly_name: "Everyone",
      max_reserved_workers: 1,
      reservation_activity_sid: null,
      reservation_activity_name: null,
      sid: expect.stringMatching(/^WQ[0-9a-f]{32}$/),
      target_workers: "1==1",
      task_order: "FIFO",
      url: own,
      workspace_sid: workspace.sid,
      links: {
        assignment_activity: null,
        reservation_activity: null,
        workspace: workspace.url,
        statistics: `${own}/Statistics`,
        real_time_statistics: `${own}/RealTimeStatistics`,
        cumulative_statistics: `${own}/CumulativeStatistics`,
        list_statistics: `${emulator.url}${queues}/Statistics`,
        bulk_real_time_statistics: `${emulator.url}${queues}/RealTimeStatistics`,
      },
    });
    expect((await caller.get(own)).body).toEqual(body);
  });

  test("names its activities, follows their renaming, and clears them if sent empty", async () => {
    const { caller, queues, activities, workspace, emulator } = await openWorkspace();
    const sid = String(workspace.default_activity_sid);
    const fields = { FriendlyName: "Q", ReservationActivitySid: sid, AssignmentActivitySid: sid };
    const { body } = await caller.post(queues, fields);
    expect(body).toMatchObject({ reservation_activity_sid: sid, assignment_activity_name: "Offline" });
    expect(body.links).toMatchObject({ reservation_activity: `${emulator.url}${activities}/${sid}` });
    await caller.post(`${activities}/${sid}`, { FriendlyName: "Away" });
    const path = `${queues}/${body.sid}`;
    expect((await caller.get(path)).body.assignment_activity_name).toBe("Away");
    const cleared = await caller.post(path, { ReservationActivitySid: "", AssignmentActivitySid: "" });
    expect(cleared.body).toMatchObject({ reservation_activity_sid: null, assignment_activity_name: null });
  });

  test("must have an unused name in the workspace", async () => {
    const { caller, queues, queueSid, workspace } = await openWorkspace();
    const message = `Queue named English already exists for workspace ${workspace.sid} for account ${ACCOUNT}`;
    expect((await caller.post(queues, { FriendlyName: "English" })).body).toEqual(refusal(400, 20001, message));
    const german = await caller.post(queues, { FriendlyName: "German" });
    const renamed = await caller.post(`${queues}/${german.body.sid}`, { FriendlyName: "English" });
    expect(renamed.body).toEqual(refusal(400, 20001, message));
    expect((await caller.post(`${queues}/${queueSid}`, { FriendlyName: "English" })).status).toBe(200);
    const other = await caller.post("/v1/Workspaces", { FriendlyName: "Other" });
    expect((await caller.post(`/v1/Workspaces/${other.body.sid}/TaskQueues`, { FriendlyName: "English" })).status).toBe(
      201,
    );
    await caller.post(`${queues}/${queueSid}`, { FriendlyName: "British" });
    expect((await caller.post(queues, { FriendlyName: "English" })).status).toBe(201);
  });

  test("changes the properties that are sent and keeps the others", async () => {
    const { caller, queues, queueSid } = await openWorkspace();
    const fields = { TargetWorkers: 'languages HAS "en"', MaxReservedWorkers: 50, TaskOrder: "LIFO" };
    const { body } = await caller.post(`${queues}/${queueSid}`, fields);
    expect(body).toMatchObject({
      friendly_name: "English",
      target_workers: 'languages HAS "en"',
      max_reserved_workers: 50,
      task_order: "LIFO",
    });
    expect((await caller.post(`${queues}/${queueSid}`, { TargetWorkers: "" })).body.target_workers).toBe("1==1");
  });

  test("does not change if an update is refused", async () => {
    const { caller, queues, queueSid } = await openWorkspace();
    const before = await caller.get(`${queues}/${queueSid}`);
    const fields = { FriendlyName: "New", ReservationActivitySid: `WA${"0".repeat(32)}` };
    expect((await caller.post(`${queues}/${queueSid}`, fields)).status).toBe(400);
    expect((await caller.get(`${queues}/${queueSid}`)).body).toEqual(before.body);
  });

  test("cannot be deleted while a workflow names it", async () => {
    const { caller, queues, workflows, queueSid, configuration } = await openWorkspace();
    const other = await caller.post(queues, { FriendlyName: "Other" });
    const workflow = await caller.post(workflows, { FriendlyName: "W", Configuration: configuration });
    const message = `Cannot delete TaskQueue ${queueSid} because it is referenced by workflow ${workflow.body.sid}`;
    expect((await caller.remove(`${queues}/${queueSid}`)).body).toEqual(refusal(400, 20001, message));
    await caller.post(`${workflows}/${workflow.body.sid}`, { Configuration: configurationFor(String(other.body.sid)) });
    expect((await caller.remove(`${queues}/${queueSid}`)).status).toBe(204);
    expect((await caller.remove(`${queues}/${other.body.sid}`)).status).toBe(400);
    await caller.remove(`${workflows}/${workflow.body.sid}`);
    expect((await caller.remove(`${queues}/${other.body.sid}`)).status).toBe(204);
  });

  test("is listed by name, by last change, and not for an unknown worker", async () => {
    const time = { now: TIME };
    const { caller, queues, queueSid } = await openWorkspace({ clock: () => time.now });
    for (const name of ["German", "French"]) {
      time.now += 1_000;
      await caller.post(queues, { FriendlyName: name });
    }
    time.now += 1_000;
    await caller.post(`${queues}/${queueSid}`, { TaskOrder: "LIFO" });
    const namesFor = async (query: string) =>
      ((await caller.get(`${queues}?${query}`)).body.task_queues as { friendly_name: string }[]).map(
        (queue) => queue.friendly_name,
      );
    expect(await namesFor("")).toEqual(["English", "German", "French"]);
    expect(await namesFor("Ordering=DateUpdated:asc")).toEqual(["German", "French", "English"]);
    expect(await namesFor("Ordering=DateUpdated:desc")).toEqual(["English", "French", "German"]);
    expect(await namesFor("FriendlyName=French")).toEqual(["French"]);
    expect(await namesFor(`WorkerSid=WK${"0".repeat(32)}`)).toEqual([]);
  });
});
