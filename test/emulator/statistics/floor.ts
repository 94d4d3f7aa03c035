import { type ContactCenterOptions, openContactCenter } from "../contact-center.js";
import type { Fields } from "../support.js";

/**
 * A contact center on a manual clock with two queues: English, for 60 seconds and at priority 5, and then Everyone, for
 * tasks in English; Everyone for all others. Ann speaks English; Cleo does not; Bob is offline. Reservations have 120 s.
 */
export async function openFloor(options: ContactCenterOptions = {}) {
  const center = await openContactCenter(options);
  const { caller, path, queueSid, workflowSid, activities } = center;
  const english = await caller.post(`${path}/TaskQueues`, {
    FriendlyName: "English",
    TargetWorkers: 'languages HAS "en"',
  });
  const englishSid = String(english.body.sid);
  const targets = [{ queue: englishSid, timeout: 60, priority: 5 }, { queue: queueSid }];
  const filters = [{ expression: 'language == "en"', targets }];
  await caller.post(`${path}/Workflows/${workflowSid}`, {
    Configuration: JSON.stringify({ task_routing: { filters, default_filter: { queue: queueSid } } }),
  });
  const ann = await center.addWorker("Ann", { Attributes: '{"languages":["en"]}' });
  const bob = await center.addWorker("Bob", { ActivitySid: activities.Offline ?? "" });
  const cleo = await center.addWorker("Cleo");
  const advance = (seconds: number) => center.emulator.advance(seconds);
  const setReservation = async (task: string, ReservationStatus: string, fields: Fields = {}) => {
    const last = (await center.reservationsOf(task)).at(-1);
    return await caller.post(`${path}/Tasks/${task}/Reservations/${last?.sid}`, { ReservationStatus, ...fields });
  };
  return {
    ...center,
    englishSid,
    ann,
    bob,
    cleo,
    advance,
    addEnglishTask: (fields: Fields = {}) => center.addTask({ Attributes: '{"language":"en"}', ...fields }),
    accept: (task: string) => setReservation(task, "accepted"),
    reject: (task: string, activity: string) =>
      setReservation(task, "rejected", { WorkerActivitySid: activities[activity] ?? "" }),
    setTask: (task: string, AssignmentStatus: string) =>
      caller.post(`${path}/Tasks/${task}`, { AssignmentStatus, Reason: "test" }),
    /** The answer of a statistics operation, by its path below the workspace. */
    statistics: async (place: string) => (await caller.get(`${path}/${place}`)).body,
    /** Members of activity statistics for numbers of workers in Offline, Available and Unavailable. */
    inActivities: (...counts: readonly number[]) =>
      ["Offline", "Available", "Unavailable"].map((friendly_name, index) => ({
        sid: activities[friendly_name],
        friendly_name,
        workers: counts[index] ?? 0,
      })),
  };
}
