import fc from "fast-check";
import type { openFloor } from "./floor.js";

export type Floor = Awaited<ReturnType<typeof openFloor>>;
export type Step = readonly [what: number, who: number, seconds: number];

/** A day: actions, their subjects, and the seconds until the next action. */
export const days = fc.array(fc.tuple(fc.nat(10), fc.nat(20), fc.nat(40)), { minLength: 10, maxLength: 40 });

/** Performs an action, then waits. Refused actions do not matter here. */
export async function play(floor: Floor, [what, who, seconds]: Step, tasks: string[]): Promise<void> {
  const { caller, path, activities } = floor;
  const task = tasks[who % Math.max(1, tasks.length)] ?? "";
  const worker = [floor.ann, floor.bob, floor.cleo][who % 3];
  const move = (activity: string) =>
    caller.post(`${path}/Workers/${worker}`, { ActivitySid: activities[activity] ?? "" });
  const [reservation] = task === "" ? [] : ((await floor.reservationsOf(task)) ?? []).slice(-1);
  const answer = (ReservationStatus: string) =>
    caller.post(`${path}/Tasks/${task}/Reservations/${reservation?.sid}`, { ReservationStatus });
  const actions = [
    async () => void tasks.push(await floor.addTask()),
    async () => void tasks.push(await floor.addEnglishTask({ TaskChannel: who % 2 === 0 ? "voice" : "default" })),
    async () => void tasks.push(await floor.addTask()),
    () => answer("accepted"),
    () => answer("accepted"),
    () => answer("rejected"),
    () => floor.setTask(task, "canceled"),
    () => floor.setTask(task, "completed"),
    () => caller.remove(`${path}/Tasks/${task}`),
    () => move("Unavailable"),
    () => move("Available"),
  ];
  await actions[what % actions.length]?.();
  await floor.advance(seconds);
}
