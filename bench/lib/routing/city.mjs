import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.mjs";

const QUEUES = 20;
const LANGUAGES = Array.from({ length: QUEUES }, (_, number) => `language_${number}`);
const START = Date.parse("2026-03-04T10:00:00Z");
const [OFFLINE, AVAILABLE, CHANNEL, WORKFLOW] = ["WA0", "WA1", "TC0", "WW0"].map(toSid);

/** @typedef {ReturnType<typeof createCity>} City */

/** Returns a SID from two letters and a number. @param {string} short @returns {string} */
function toSid(short) {
  return short.slice(0, 2) + short.slice(2).padStart(32, "0");
}

/**
 * Creates a workspace with 20 queues, a workflow of 20 filters (each with an escalation), and workers of two languages
 * each.
 *
 * @param {number} workers
 */
export function createCity(workers) {
  const { createRouter } = createRequire(import.meta.url)(join(root, "dist", "routing", "index.js"));
  let time = START;
  let sids = 0;
  let events = 0;
  const router = createRouter({
    now: () => time,
    createSid(/** @type {string} */ prefix) {
      sids += 1;
      return toSid(`${prefix}${sids}`);
    },
    emit: () => {
      events += 1;
    },
  });
  setUp(router);
  for (let number = 0; number < workers; number += 1) addWorker(router, number);
  return {
    router,
    countEvents: () => events,
    wait(/** @type {number} */ milliseconds) {
      time += milliseconds;
      router.advance();
    },
    /** Creates a task in one of the languages. */
    createTask: (/** @type {number} */ number) =>
      router.createTask({
        workflowSid: WORKFLOW,
        channelSid: CHANNEL,
        attributes: `{"language":"${LANGUAGES[number % QUEUES]}","tier":${number % 3},"customer":"c${number % 1000}"}`,
      }),
    setAvailable(/** @type {boolean} */ isAvailable) {
      const activitySid = isAvailable ? AVAILABLE : OFFLINE;
      for (const { sid } of [...router.workers]) router.updateWorker(sid, { activitySid });
    },
  };
}

/** @param {any} router */
function setUp(router) {
  const activities = { defaultActivitySid: OFFLINE, timeoutActivitySid: OFFLINE };
  router.configure({ multiTaskEnabled: true, prioritizeQueueOrder: "FIFO", ...activities });
  router.putActivity({ sid: OFFLINE, friendlyName: "Offline", available: false });
  router.putActivity({ sid: AVAILABLE, friendlyName: "Available", available: true });
  router.putTaskChannel({ sid: CHANNEL, uniqueName: "default", channelOptimizedRouting: false });
  for (const [number, language] of LANGUAGES.entries()) {
    router.putTaskQueue({
      sid: toSid(`WQ${number}`),
      friendlyName: language,
      targetWorkers: `languages HAS "${language}"`,
      maxReservedWorkers: 1,
      taskOrder: "FIFO",
      reservationActivitySid: null,
      assignmentActivitySid: null,
    });
  }
  const filters = LANGUAGES.map((language, number) => ({
    filter_friendly_name: language,
    expression: `language == "${language}" AND tier >= 0`,
    targets: [{ queue: toSid(`WQ${number}`), priority: 5, timeout: 60 }, { queue: toSid(`WQ${number}`) }],
  }));
  const configuration = JSON.stringify({ task_routing: { filters, default_filter: { queue: toSid("WQ0") } } });
  router.putWorkflow({ sid: WORKFLOW, friendlyName: "City", configuration, taskReservationTimeout: 120 });
}

/** @param {any} router @param {number} number */
function addWorker(router, number) {
  const languages = [LANGUAGES[number % QUEUES], LANGUAGES[(number * 7 + 3) % QUEUES]];
  const attributes = JSON.stringify({ languages, level: number % 10 });
  router.createWorker({ friendlyName: `worker ${number}`, attributes, activitySid: AVAILABLE });
}
