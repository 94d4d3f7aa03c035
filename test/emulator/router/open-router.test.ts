import { describe, expect, test } from "vitest";
import type { Workspace } from "../../../emulator/resources/workspace.js";
import { createOpenRouter } from "../../../emulator/router/open-router.js";
import type {
  RecordChanges,
  Router,
  RouterContext,
  RoutingEvent,
  RoutingOptions,
  StoredWorkspace,
} from "../../../routing/index.js";

const workspace = { sid: `WS${"1".repeat(32)}` } as Workspace;
const router = {} as Router;

/** A router factory that keeps what it was called with. */
function createRecorder() {
  const calls: {
    context: RouterContext;
    options: Partial<RoutingOptions> | undefined;
    stored: StoredWorkspace | undefined;
  }[] = [];
  const createRouter = (context: RouterContext, options?: Partial<RoutingOptions>, stored?: StoredWorkspace) => {
    calls.push({ context, options, stored });
    return router;
  };
  return { calls, createRouter };
}

describe("a workspace's router", () => {
  test("is created with the emulator's time, SIDs, options and stored records", () => {
    const { calls, createRouter } = createRecorder();
    const settings = {
      multiTaskEnabled: true,
      prioritizeQueueOrder: "FIFO",
      defaultActivitySid: "WA1",
      timeoutActivitySid: "WA1",
    } as const;
    const setup = { settings, activities: [], taskChannels: [], taskQueues: [], workflows: [] };
    const stored: StoredWorkspace = { ...setup, workers: [], tasks: [], reservations: [], versions: [] };
    const options = { maxMoves: 7 };
    const createSid = () => "WK1";
    const open = createOpenRouter({ createRouter, options, createSid, time: () => 42, emitRouting: () => {} });
    expect(open(workspace, stored)).toBe(router);
    expect(calls[0]).toMatchObject({ options, stored });
    expect([calls[0]?.context.now(), calls[0]?.context.createSid("WK")]).toEqual([42, "WK1"]);
    expect(calls[0]?.context).not.toHaveProperty("changes");
  });

  test("reports events with their workspace, and persists its records if there is a store", () => {
    const { calls, createRouter } = createRecorder();
    const told: [Workspace, RoutingEvent][] = [];
    const changes: RecordChanges = { put: () => {}, remove: () => {} };
    createOpenRouter({
      createRouter,
      options: {},
      createSid: () => "WK1",
      time: () => 0,
      emitRouting: (...event) => told.push(event),
      changesOf: (of) => (of === workspace ? changes : { put: () => {}, remove: () => {} }),
    })(workspace);
    const event: RoutingEvent = { type: "worker.created", time: 0 };
    calls[0]?.context.emit(event);
    expect(told).toEqual([[workspace, event]]);
    expect(calls[0]?.context.changes).toBe(changes);
  });
});
