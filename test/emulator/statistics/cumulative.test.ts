import { describe, expect, test } from "vitest";
import { openContactCenter } from "../contact-center.js";
import { ACCOUNT } from "../support.js";
import { duration, NO_TIME, openDay, reservations, second } from "./day.js";

// All numbers are worked out by hand from the table of the day in day.ts.

const NO_TASKS = {
  ...reservations(),
  avg_task_acceptance_time: 0,
  tasks_canceled: 0,
  tasks_completed: 0,
  tasks_deleted: 0,
  tasks_moved: 0,
  wait_duration_until_accepted: NO_TIME,
  wait_duration_until_canceled: NO_TIME,
  split_by_wait_time: {},
};

describe("cumulative statistics of an empty workspace", () => {
  test("are zeros for the last 15 minutes, and contain their URL", async () => {
    const { emulator, caller, path, workspaceSid, queueSid, workflowSid, activities } = await openContactCenter();
    const around = (place: string) => ({
      account_sid: ACCOUNT,
      workspace_sid: workspaceSid,
      url: `${emulator.url}${path}/${place}`,
    });
    const interval = { start_time: second(-900), end_time: second(0) };
    const get = async (place: string) => (await caller.get(`${path}/${place}`)).body;
    expect(await get("CumulativeStatistics")).toEqual({
      ...around("CumulativeStatistics"),
      ...interval,
      ...NO_TASKS,
      tasks_created: 0,
      tasks_timed_out_in_workflow: 0,
    });
    const workflow = `Workflows/${workflowSid}/CumulativeStatistics`;
    expect(await get(workflow)).toEqual({
      ...around(workflow),
      ...interval,
      ...NO_TASKS,
      workflow_sid: workflowSid,
      tasks_entered: 0,
      tasks_timed_out_in_workflow: 0,
    });
    const queue = `TaskQueues/${queueSid}/CumulativeStatistics`;
    expect(await get(queue)).toEqual({
      ...around(queue),
      ...interval,
      ...NO_TASKS,
      task_queue_sid: queueSid,
      tasks_entered: 0,
      wait_duration_in_queue_until_accepted: NO_TIME,
    });
    expect(await get("Workers/CumulativeStatistics")).toEqual({
      ...around("Workers/CumulativeStatistics"),
      ...interval,
      ...reservations(),
      activity_durations: ["Offline", "Available", "Unavailable"].map((friendly_name) => ({
        sid: activities[friendly_name],
        friendly_name,
        ...NO_TIME,
      })),
    });
  });
});

describe("cumulative statistics of tasks", () => {
  test("for a workspace count everything", async () => {
    const { statistics } = await openDay();
    const answer = await statistics("CumulativeStatistics");
    expect(answer).toMatchObject({
      start_time: second(-600),
      end_time: second(300),
      // A, B, C, F twice, H twice, G; A, B, F and H of those were accepted.
      ...reservations(8, 4, 1, 1, 1, 1),
      tasks_created: 8,
      // C, D and G after 20, 20 and 5 seconds.
      tasks_canceled: 3,
      wait_duration_until_canceled: duration(15, 5, 20, 45),
      tasks_completed: 3,
      tasks_deleted: 1,
      tasks_moved: 1,
      tasks_timed_out_in_workflow: 1,
      // A, B, F and H after 10, 65, 135 and 2 seconds.
      avg_task_acceptance_time: 53,
      wait_duration_until_accepted: duration(53, 2, 135, 212),
      split_by_wait_time: {},
    });
  });

  test("for a workflow count the tasks that entered it", async () => {
    const { statistics, workflowSid, shortSid } = await openDay();
    expect(await statistics(`Workflows/${workflowSid}/CumulativeStatistics`)).toMatchObject({
      ...reservations(8, 4, 1, 1, 1, 1),
      tasks_entered: 7,
      // C and G: 12.5 seconds, rounded down.
      tasks_canceled: 2,
      wait_duration_until_canceled: duration(12, 5, 20, 25),
      tasks_completed: 3,
      tasks_deleted: 1,
      tasks_moved: 1,
      tasks_timed_out_in_workflow: 0,
    });
    expect(await statistics(`Workflows/${shortSid}/CumulativeStatistics`)).toMatchObject({
      ...NO_TASKS,
      tasks_entered: 1,
      tasks_canceled: 1,
      wait_duration_until_canceled: duration(20, 20, 20, 20),
      tasks_timed_out_in_workflow: 1,
    });
  });

  test("for a queue count the events of tasks while they were in it", async () => {
    const { statistics, queueSid, englishSid } = await openDay();
    expect(await statistics(`TaskQueues/${queueSid}/CumulativeStatistics`)).toMatchObject({
      ...reservations(7, 4, 0, 1, 1, 1),
      // A, B, E, F, H and G.
      tasks_entered: 6,
      tasks_canceled: 1,
      wait_duration_until_canceled: duration(5, 5, 5, 5),
      tasks_completed: 3,
      tasks_deleted: 1,
      tasks_moved: 0,
      wait_duration_until_accepted: duration(53, 2, 135, 212),
      // B had been in this queue for 5 of its 65 seconds.
      wait_duration_in_queue_until_accepted: duration(38, 2, 135, 152),
    });
    expect(await statistics(`TaskQueues/${englishSid}/CumulativeStatistics`)).toMatchObject({
      ...NO_TASKS,
      ...reservations(1, 0, 1),
      tasks_entered: 3,
      tasks_canceled: 2,
      wait_duration_until_canceled: duration(20, 20, 20, 40),
      tasks_moved: 1,
      wait_duration_in_queue_until_accepted: NO_TIME,
    });
  });

  test("are limited to a task channel if it is named", async () => {
    const { statistics } = await openDay();
    expect(await statistics("CumulativeStatistics?TaskChannel=voice")).toMatchObject({
      ...NO_TASKS,
      ...reservations(1, 0, 1),
      tasks_created: 1,
      tasks_canceled: 1,
      wait_duration_until_canceled: duration(20, 20, 20, 20),
    });
    expect(await statistics("CumulativeStatistics?TaskChannel=fax")).toMatchObject({ ...NO_TASKS, tasks_created: 0 });
  });

  test("are split by wait time at each threshold, which itself counts as below", async () => {
    const { statistics } = await openDay();
    const { split_by_wait_time: split } = await statistics("CumulativeStatistics?SplitByWaitTime=20,%2065,0");
    const side = (tasks_canceled: number, reservations_accepted: number) => ({ tasks_canceled, reservations_accepted });
    expect(split).toEqual({
      0: { above: side(3, 4), below: side(0, 0) },
      20: { above: side(0, 2), below: side(3, 2) },
      65: { above: side(0, 1), below: side(3, 3) },
    });
  });

  test("have an empty object if no split was requested", async () => {
    const { statistics } = await openDay();
    expect((await statistics("CumulativeStatistics")).split_by_wait_time).toEqual({});
  });

  test("cover the window including its start and end", async () => {
    const { statistics } = await openDay();
    const window = `StartDate=${second(70)}&EndDate=${second(100)}`;
    expect(await statistics(`CumulativeStatistics?${window}`)).toMatchObject({
      start_time: second(70),
      end_time: second(100),
      // B and C were offered, B accepted 65 seconds after it was made, before the window.
      ...reservations(2, 1, 1),
      tasks_created: 1,
      tasks_canceled: 1,
      tasks_completed: 1,
      tasks_deleted: 0,
      tasks_moved: 1,
      wait_duration_until_accepted: duration(65, 65, 65, 65),
    });
    const later = `StartDate=${second(71)}&EndDate=${second(99)}`;
    expect(await statistics(`CumulativeStatistics?${later}`)).toMatchObject({
      ...reservations(1, 1, 1),
      tasks_created: 1,
      tasks_canceled: 0,
      tasks_completed: 0,
      tasks_moved: 0,
    });
  });

  test("cover minutes before now or before the end of the window", async () => {
    const { statistics } = await openDay();
    // The last minute: F's end, H and G.
    expect(await statistics("CumulativeStatistics?Minutes=1")).toMatchObject({
      start_time: second(240),
      end_time: second(300),
      ...reservations(4, 2, 0, 1, 1, 1),
      tasks_created: 2,
    });
    expect(await statistics(`CumulativeStatistics?EndDate=${second(5)}`)).toMatchObject({
      start_time: second(-895),
      end_time: second(5),
      ...reservations(1),
      tasks_created: 1,
    });
    expect(await statistics(`CumulativeStatistics?StartDate=${second(285)}`)).toMatchObject({
      start_time: second(285),
      end_time: second(300),
      ...reservations(0, 0, 0, 0, 1),
      tasks_canceled: 1,
    });
  });

  test("omit events that are no longer kept", async () => {
    // The last three events: the reservation of G is created, G is canceled, and its reservation is canceled.
    const { statistics } = await openDay({ statisticsKept: 3 });
    expect(await statistics("CumulativeStatistics")).toMatchObject({
      ...NO_TASKS,
      ...reservations(1, 0, 0, 0, 1),
      tasks_canceled: 1,
      wait_duration_until_canceled: duration(5, 5, 5, 5),
      tasks_created: 0,
    });
  });
});
