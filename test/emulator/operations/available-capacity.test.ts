import { expect, test } from "vitest";
import { toRoutingFields } from "../../../emulator/events/routing-fields.js";
import { renderWorkerChannel } from "../../../emulator/resources/worker-channel.js";
import { createRouter, type StoredWorkspace, type Worker, type WorkerChannel } from "../../../routing/index.js";

const MOST = 50;
const CHANNEL = `TC${"1".repeat(32)}`;

const EMPTY: StoredWorkspace = {
  settings: {
    multiTaskEnabled: true,
    prioritizeQueueOrder: "FIFO",
    defaultActivitySid: "WA1",
    timeoutActivitySid: "WA1",
  },
  activities: [],
  taskChannels: [],
  taskQueues: [],
  workflows: [],
  workers: [],
  tasks: [],
  reservations: [],
  versions: [],
};

interface Case {
  readonly capacity: number;
  readonly taken: number;
}

const cases: Case[] = Array.from({ length: MOST + 1 }, (_, capacity) =>
  Array.from({ length: MOST + 1 }, (__, taken) => ({ capacity, taken })),
).flat();

/** Computed without fractions. */
function expected({ capacity, taken }: Case): number {
  return taken >= capacity ? 0 : Number((BigInt(capacity - taken) * 100n) / BigInt(capacity));
}

const toChannel = ({ capacity, taken }: Case): WorkerChannel => ({
  sid: "WC1",
  channelSid: CHANNEL,
  capacity,
  taken,
  assigned: taken,
  available: true,
  idleOrder: 0,
  dateCreated: 0,
  dateUpdated: 0,
});

const toWorker = (each: Case, order: number): Worker => ({
  sid: `WK${order}`,
  friendlyName: `worker ${order}`,
  attributes: "{}",
  activitySid: "WA1",
  dateCreated: 0,
  dateUpdated: 0,
  dateStatusChanged: 0,
  idleSince: 0,
  idleOrder: order,
  version: 0,
  channels: { [CHANNEL]: toChannel(each) },
  order,
});

function seenByExpressions(): unknown[] {
  const context = { now: () => 0, createSid: () => "WC1", emit: () => {} };
  const workers = cases.map(toWorker);
  const taskChannels = [{ sid: CHANNEL, uniqueName: "chat", channelOptimizedRouting: false }];
  const router = createRouter(context, {}, { ...EMPTY, taskChannels, workers });
  return workers.map(({ sid }) => {
    const { channel } = router.scopeOfWorker(sid) as { channel: { chat: Record<string, unknown> } };
    return channel.chat.available_capacity_percentage;
  });
}

function shownByRest(each: Case): unknown {
  const own = toChannel(each);
  const around = { channel: { sid: CHANNEL, uniqueName: "chat" }, worker: { sid: "WK1" }, workspace: { sid: "WS1" } };
  const place = { sid: own.sid, own, ...around } as unknown as Parameters<typeof renderWorkerChannel>[0];
  return JSON.parse(renderWorkerChannel(place, "")).available_capacity_percentage;
}

function sentByEvents(each: Case): unknown {
  const none = new Map<string, never>();
  const place = { activities: none, taskQueues: none, workflows: none, taskChannels: none };
  const event = { type: "worker.capacity.update", time: 0, channel: toChannel(each) } as const;
  return toRoutingFields(event, place).WorkerChannelAvailableCapacity;
}

test("9 of 10 taken leave 10 percent", () => {
  expect(shownByRest({ capacity: 10, taken: 9 })).toBe(10);
});

test("expressions, REST and events agree on the available capacity, for every capacity up to 50", () => {
  const values = cases.map(expected);
  expect(seenByExpressions()).toEqual(values);
  expect(cases.map(shownByRest)).toEqual(values);
  expect(cases.map(sentByEvents)).toEqual(values);
});
