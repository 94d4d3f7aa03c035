import fc from "fast-check";
import { expect, test } from "vitest";
import { gatherState } from "../../bench/soak/checks/gather-state.mjs";
import { createFaults } from "../../bench/soak/faults.mjs";
import type { WireEvent } from "../../bench/soak/watch/follow-events.mjs";
import { toRoutingEvent } from "../../bench/soak/watch/to-routing-event.mjs";
import { createEventCheck } from "../routing/support/check-events.mjs";
import { checkInvariants } from "../routing/support/check-invariants.mjs";
import { openFloor } from "./statistics/floor.js";
import { days, type Floor, play } from "./statistics/play.js";

/** All pages of a list are one here: a day has few of anything. */
async function listAll({ caller }: Floor, path: string) {
  const { body } = await caller.get(path);
  return body[String((body.meta as { key: string }).key)] as Record<string, never>[];
}

/** Checks the events against the possible sequences. */
async function checkEvents(floor: Floor): Promise<string[]> {
  const check = createEventCheck({ multiTaskEnabled: true });
  const events = (await listAll(floor, `${floor.path}/Events?Minutes=43200&PageSize=1000`)) as unknown as WireEvent[];
  return events.flatMap(({ event_type: type, event_date_ms: time, event_data: data }) => {
    const { task_sid: task, reservation_sid: reservation } = data;
    return check.take(toRoutingEvent(type, time, task, reservation));
  });
}

test("all answers agree after every step, regardless of what clients do and what fails", async () => {
  const property = fc.asyncProperty(days, fc.nat(), async (steps, seed) => {
    const floor = await openFloor();
    await floor.caller.post(`${floor.path}/TaskQueues/${floor.queueSid}`, { MaxReservedWorkers: 2 });
    const tasks: string[] = [];
    for (const [at, step] of steps.entries()) {
      // no latency: it would have to wait for the clock, which nobody moves meanwhile
      floor.emulator.setFaults(createFaults(seed + at).filter(({ kind }) => kind !== "latency"));
      await play(floor, step, tasks).catch(() => "the answer was lost, or not a list");
      floor.emulator.setFaults([]);
      expect(checkInvariants(await gatherState((path) => listAll(floor, path), floor.path))).toEqual([]);
    }
    expect(await checkEvents(floor)).toEqual([]);
    await floor.emulator.close();
  });
  await fc.assert(property, { numRuns: 15 });
});
