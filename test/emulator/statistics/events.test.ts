import fc from "fast-check";
import { expect, test } from "vitest";
import { second } from "./day.js";
import { openFloor } from "./floor.js";
import { days, play } from "./play.js";

interface Told {
  readonly event_type: string;
  readonly event_date_ms: number;
  readonly event_data: Readonly<Record<string, string>>;
}

const MEMBERS = {
  reservations_created: "reservation.created",
  reservations_accepted: "reservation.accepted",
  reservations_rejected: "reservation.rejected",
  reservations_timed_out: "reservation.timeout",
  reservations_canceled: "reservation.canceled",
  reservations_rescinded: "reservation.rescinded",
  tasks_canceled: "task.canceled",
  tasks_completed: "task.completed",
  tasks_deleted: "task.deleted",
  tasks_moved: "task-queue.moved",
};

/** Computes statistics from the events of a window. */
function count(events: readonly Told[], members: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(members).map(([member, type]) => [
      member,
      events.filter(({ event_type }) => event_type === type).length,
    ]),
  );
}

test("statistics agree with the events in every window", async () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const property = fc.asyncProperty(days, percent, percent, async (all, first, last) => {
    const floor = await openFloor();
    await floor.caller.post(`${floor.path}/TaskQueues/${floor.queueSid}`, { MaxReservedWorkers: 3 });
    const tasks: string[] = [];
    for (const step of all) await play(floor, step, tasks);
    // A part of the time that has passed.
    const now = (floor.emulator.now() - Date.parse(second(0))) / 1000;
    const [from, to] = [first, last].sort((a, b) => a - b).map((part) => second(Math.round((now * part) / 100)));
    const window = `StartDate=${from}&EndDate=${to}`;
    const events = (await floor.list("Events", "events", `?${window}&PageSize=1000`)) as unknown as Told[];
    const of = (name: string, sid: string) => events.filter(({ event_data }) => event_data[name] === sid);
    expect(await floor.statistics(`CumulativeStatistics?${window}`)).toMatchObject(
      count(events, { ...MEMBERS, tasks_created: "task.created", tasks_timed_out_in_workflow: "workflow.timeout" }),
    );
    expect(await floor.statistics(`Workflows/${floor.workflowSid}/CumulativeStatistics?${window}`)).toMatchObject(
      count(of("workflow_sid", floor.workflowSid), { ...MEMBERS, tasks_entered: "workflow.entered" }),
    );
    for (const queue of [floor.queueSid, floor.englishSid]) {
      expect(await floor.statistics(`TaskQueues/${queue}/CumulativeStatistics?${window}`)).toMatchObject(
        count(of("task_queue_sid", queue), { ...MEMBERS, tasks_entered: "task-queue.entered" }),
      );
    }
    const { cumulative } = await floor.statistics(`Workers/${floor.ann}/Statistics?${window}`);
    const ofWorkers = Object.fromEntries(Object.entries(MEMBERS).slice(0, 6));
    expect(cumulative).toMatchObject(count(of("worker_sid", floor.ann), ofWorkers));
    await floor.emulator.close();
  });
  await fc.assert(property, { numRuns: 40 });
});
