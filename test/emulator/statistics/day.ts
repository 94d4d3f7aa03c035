import type { ContactCenterOptions } from "../contact-center.js";
import { openFloor } from "./floor.js";

/** When a manual clock begins. */
const START = Date.UTC(2026, 0, 1);

/**
 * Five minutes on the floor, with something of everything that counts. Seconds from the start, and what happens:
 *
 * |     |                                                                                              |
 * | --: | -------------------------------------------------------------------------------------------- |
 * |   0 | A for everyone: offered to Ann, who accepts at 10                                            |
 * |  10 | B in English: Ann is full, so it waits; at 70 it moves on to everyone's queue, offered to Cleo |
 * |  75 | Cleo accepts B                                                                               |
 * |  80 | C in English by voice: offered to Ann, who rejects it at 90 and is unavailable from then on  |
 * | 100 | C is canceled, A is completed                                                                |
 * | 110 | D in a workflow of 20 seconds in English: nobody is free, at 130 it is over                  |
 * | 130 | E for everyone: nobody is free; deleted at 140, when B is completed                          |
 * | 140 | F for everyone: offered to Cleo, who lets it time out at 260 and is offline                  |
 * | 270 | Cleo is back, F is offered again; accepted at 275, completed at 278, when Ann is back too    |
 * | 280 | H for everyone, which two workers may be offered: Ann and Cleo; Cleo accepts it at 282       |
 * | 284 | G for everyone: offered to Ann; canceled at 289                                              |
 * | 300 | now                                                                                          |
 */
export async function openDay(options: ContactCenterOptions = {}) {
  const floor = await openFloor(options);
  const { caller, path, activities, englishSid, queueSid, ann, cleo, addTask, addEnglishTask, accept, setTask } = floor;
  const task_routing = { filters: [{ expression: "1==1", targets: [{ queue: englishSid, timeout: 20 }] }] };
  const short = await caller.post(`${path}/Workflows`, {
    FriendlyName: "Short",
    Configuration: JSON.stringify({ task_routing }),
  });
  const shortSid = String(short.body.sid);
  let now = 0;
  const at = async (second: number) => {
    await floor.advance(second - now);
    now = second;
  };
  const forAll = () => addTask({ WorkflowSid: floor.workflowSid });
  const move = (worker: string, activity: string) =>
    caller.post(`${path}/Workers/${worker}`, { ActivitySid: activities[activity] ?? "" });
  const inSupport = { WorkflowSid: floor.workflowSid };
  const a = await forAll();
  await at(10);
  await accept(a);
  const b = await addEnglishTask(inSupport);
  await at(75);
  await accept(b);
  await at(80);
  const c = await addEnglishTask({ ...inSupport, TaskChannel: "voice" });
  await at(90);
  await floor.reject(c, "Unavailable");
  await at(100);
  await setTask(c, "canceled");
  await setTask(a, "completed");
  await at(110);
  await addTask({ WorkflowSid: shortSid });
  await at(130);
  const e = await forAll();
  await at(140);
  await caller.remove(`${path}/Tasks/${e}`);
  await setTask(b, "completed");
  const f = await forAll();
  await at(270);
  await caller.post(`${path}/TaskQueues/${queueSid}`, { MaxReservedWorkers: 2 });
  await move(cleo, "Available");
  await at(275);
  await accept(f);
  await at(278);
  await setTask(f, "completed");
  await move(ann, "Available");
  await at(280);
  const h = await forAll();
  await at(282);
  await accept(h);
  await at(284);
  const g = await forAll();
  await at(289);
  await setTask(g, "canceled");
  await at(300);
  return { ...floor, shortSid };
}

/** A moment of that day, as it is sent and answered. */
export function second(seconds: number): string {
  return `${new Date(START + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

const KINDS = ["created", "accepted", "rejected", "timed_out", "canceled", "rescinded"];

/** Reservations that were created, accepted, rejected, timed out, canceled, rescinded. */
export function reservations(...counts: readonly number[]): Record<string, number> {
  return Object.fromEntries(KINDS.map((kind, index) => [`reservations_${kind}`, counts[index] ?? 0]));
}

/** Sums of a number of seconds. */
export function duration(avg: number, min: number, max: number, total: number) {
  return { avg, min, max, total };
}

export const NO_TIME = duration(0, 0, 0, 0);
