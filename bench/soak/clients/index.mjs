import { createBuilder } from "./builder.mjs";
import { createEventReader } from "./event-reader.mjs";
import { createLister } from "./lister.mjs";
import { createQueueAdmin } from "./queue-admin.mjs";
import { createSlowClient } from "./slow-client.mjs";
import { createStatisticsReader } from "./statistics-reader.mjs";
import { createTaskCreator } from "./task-creator.mjs";
import { createWorkerClient } from "./worker.mjs";
import { createWorkflowAdmin } from "./workflow-admin.mjs";

/** @typedef {(context: import("./client.mjs").Context, index: number) => import("./client.mjs").Client} CreateClient */

/** The clients: how many of fifty, and how long each pauses between steps, in milliseconds. */
const KINDS = /** @type {const} */ ([
  { name: "worker", share: 24, pause: 100, create: createWorkerClient },
  { name: "creator", share: 11, pause: 100, create: createTaskCreator },
  { name: "lister", share: 4, pause: 300, create: createLister },
  { name: "reader", share: 3, pause: 200, create: createEventReader },
  { name: "statistician", share: 1, pause: 100, create: createStatisticsReader },
  { name: "workflow admin", share: 3, pause: 400, create: createWorkflowAdmin },
  { name: "queue admin", share: 1, pause: 400, create: createQueueAdmin },
  { name: "builder", share: 2, pause: 100, create: createBuilder },
  { name: "slow client", share: 1, pause: 100, create: createSlowClient },
]);

/**
 * Creates clients of all kinds in their proportions, at least one of each kind.
 *
 * @param {number} count
 * @returns {{ name: string, index: number, pause: number, create: CreateClient }[]}
 */
export function listClients(count) {
  const total = KINDS.reduce((sum, { share }) => sum + share, 0);
  const least = KINDS.map(({ share }) => Math.max(1, Math.floor((share * count) / total)));
  // workers make up for rounding
  const rest = count - least.reduce((sum, number) => sum + number, 0);
  return KINDS.flatMap(({ name, pause, create }, kind) => {
    const number = Math.max(1, (least[kind] ?? 0) + (kind === 0 ? rest : 0));
    return Array.from({ length: number }, (_, index) => ({ name: `${name} ${index + 1}`, index, pause, create }));
  });
}
