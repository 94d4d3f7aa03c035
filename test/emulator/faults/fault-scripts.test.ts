import { describe, expect, test } from "vitest";
import type { Fault } from "../../../emulator/index.js";
import { open } from "../support.js";

const create = { FriendlyName: "x" };

/** The results of a number of attempts to create a workspace. */
async function attempt(faults: readonly Fault[], count: number) {
  const { caller, journal } = await open({ faults });
  const outcomes: (number | string)[] = [];
  for (let number = 0; number < count; number += 1) {
    outcomes.push(
      await caller.post("/v1/Workspaces", create).then(
        ({ status }) => status,
        () => "dropped",
      ),
    );
  }
  const made = ((await caller.get("/v1/Workspaces")).body.workspaces as unknown[]).length;
  return { outcomes, made, faults: journal().map(({ fault }) => fault) };
}

describe("a script of faults", () => {
  test("applies one step per request, and then lets all requests pass", async () => {
    const steps = ["ok", 401, 403, 404, 429, 500, 503, "drop-before", "drop-after", { latency: 1 }] as const;
    const { outcomes, made, faults } = await attempt([{ kind: "script", operation: "Workspace-Create", steps }], 11);
    expect(outcomes).toEqual([201, 401, 403, 404, 429, 500, 503, "dropped", "dropped", 201, 201]);
    expect(made).toBe(4);
    expect(faults.slice(0, 11)).toEqual([
      undefined,
      ...Array(6).fill("status"),
      "drop-before",
      "drop-after",
      "latency",
      undefined,
    ]);
  });

  test("starts again if it repeats", async () => {
    const fault = { kind: "script", operation: "Workspace-Create", steps: ["ok", 429], repeat: true } as const;
    expect((await attempt([fault], 5)).outcomes).toEqual([201, 429, 201, 429, 201]);
  });

  test("consumes the requests it selects until it has ended", async () => {
    const script = { kind: "script", operation: "Workspace-Create", steps: ["ok"] } as const;
    const { outcomes } = await attempt([script, { kind: "status", status: 500, operation: "Workspace-Create" }], 2);
    expect(outcomes).toEqual([201, 500]);
  });

  test("ignores requests that it does not select", async () => {
    const script = { kind: "script", request: "^DELETE ", steps: [500] } as const;
    expect((await attempt([script], 1)).outcomes).toEqual([201]);
  });

  test.each<[unknown, string]>([
    [{ kind: "script" }, "faults[0].steps must be a list with at least one step"],
    [{ kind: "script", steps: [] }, "faults[0].steps must be a list with at least one step"],
    [
      { kind: "script", steps: ["ok", "fine"] },
      "faults[0].steps[1] must be ok, 401, 403, 404, 429, 500, 503, drop-before, drop-after",
    ],
    [{ kind: "script", steps: [{ latency: -1 }] }, "faults[0].steps[0] must be"],
    [{ kind: "script", steps: [{ latency: 1, x: 1 }] }, "faults[0].steps[0] must be"],
    [{ kind: "script", steps: ["ok"], repeat: 1 }, "faults[0].repeat must be true or false"],
    [{ kind: "script", steps: ["ok"], times: 1 }, "faults[0].times is unknown: a fault of kind script has"],
  ])("is rejected: %j", async (fault, message) => {
    await expect(open({ faults: [fault as Fault] })).rejects.toThrow(message);
  });
});
