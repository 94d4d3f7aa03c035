import { describe, expect, test } from "vitest";
import type { Workspace } from "../../../emulator/resources/workspace.js";
import { createOpenRouter } from "../../../emulator/router/open-router.js";
import type {
  RecordChanges,
  Router,
  RouterContext,
  RoutingEvent,
  RoutingOptions,
  Snapshot,
} from "../../../routing/index.js";

const workspace = { sid: `WS${"1".repeat(32)}` } as Workspace;
const router = {} as Router;

/** A router factory that keeps what it was called with. */
function createRecorder() {
  const calls: { context: RouterContext; options: Partial<RoutingOptions> | undefined; kept: Snapshot | undefined }[] =
    [];
  const createRouter = (context: RouterContext, options?: Partial<RoutingOptions>, kept?: Snapshot) => {
    calls.push({ context, options, kept });
    return router;
  };
  return { calls, createRouter };
}

describe("a workspace's router", () => {
  test("is made with the emulator's time, SIDs, options and what was kept", () => {
    const { calls, createRouter } = createRecorder();
    const kept: Snapshot = { workers: [], tasks: [], reservations: [], versions: [] };
    const options = { maxMoves: 7 };
    const createSid = () => "WK1";
    const open = createOpenRouter({ createRouter, options, createSid, time: () => 42, emitRouting: () => {} });
    expect(open(workspace, kept)).toBe(router);
    expect(calls[0]).toMatchObject({ options, kept });
    expect([calls[0]?.context.now(), calls[0]?.context.createSid("WK")]).toEqual([42, "WK1"]);
    expect(calls[0]?.context).not.toHaveProperty("changes");
  });

  test("tells what happens together with its workspace, and keeps its records where that is wanted", () => {
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
