import { describe, expect, test } from "vitest";
import { openContactCenter } from "../contact-center.js";
import { eventually } from "../support.js";

describe("due events of routing", () => {
  test("happens by itself on the real clock", async () => {
    const center = await openContactCenter({ clock: "real", workflow: { TaskReservationTimeout: 1 } });
    const worker = await center.addWorker("Ann");
    const task = await center.addTask();
    expect(await center.statusOf(task)).toBe("reserved");
    await eventually(async () => expect(await center.statusOf(task)).toBe("pending"));
    expect(await center.activityOf(worker)).toBe("Offline");
  });

  test("happens at its exact second when a manual clock moves past it", async () => {
    const center = await openContactCenter({ workflow: { TaskReservationTimeout: 30 } });
    await center.addWorker("Ann");
    const task = await center.addTask({ Timeout: 90 });
    await center.emulator.advance(29);
    expect(await center.statusOf(task)).toBe("reserved");
    await center.emulator.advance(1);
    expect(await center.statusOf(task)).toBe("pending");
    await center.emulator.advance(70);
    expect(await center.statusOf(task)).toBe("canceled");
    const [canceled] = await center.list("Events", "events", "?EventType=task.canceled");
    expect(canceled).toMatchObject({
      event_date: "2026-01-01T00:01:30Z",
      event_data: { task_canceled_reason: "Task TTL Exceeded or Max assignment count exceeded" },
    });
    await center.emulator.advance(300);
    expect((await center.caller.get(`${center.path}/Tasks/${task}`)).status).toBe(404);
  });

  test("ends with its workspace", async () => {
    const center = await openContactCenter();
    await center.addWorker("Ann");
    await center.addTask();
    expect((await center.caller.remove(center.path)).status).toBe(204);
    await center.emulator.advance(200);
    expect(center.emulator.journal().every(({ status }) => status < 500)).toBe(true);
  });

  test("can be brought forward only on a manual clock", async () => {
    const { emulator } = await openContactCenter({ clock: "real" });
    await expect(emulator.advance(1)).rejects.toThrow("the clock is not manual");
    const manual = await openContactCenter();
    await expect(manual.emulator.advance(-1)).rejects.toThrow("seconds must be a number from 0");
    await expect(manual.emulator.advance(Number.NaN)).rejects.toThrow("seconds must be a number from 0");
  });
});
