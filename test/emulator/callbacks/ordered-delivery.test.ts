import { describe, expect, test } from "vitest";
import { OrderedDelivery } from "../../../emulator/callbacks/ordered-delivery.js";
import { createPatience } from "../support.js";

/** Deliveries that record when they start, and end when the test says so. */
function createDeliveries(delivery: OrderedDelivery) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    add: (receiver: string, name: string) =>
      delivery.add(receiver, async () => {
        started.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
      }),
    async end(name: string) {
      ends.get(name)?.();
      await new Promise<void>((resolve) => setImmediate(resolve));
    },
  };
}

describe("ordered delivery", () => {
  test("delivers a few at a time to each receiver, in order", async () => {
    const { add, started, end } = createDeliveries(new OrderedDelivery({ perReceiver: 2 }));
    for (const name of ["a1", "a2", "a3"]) add("a", name);
    add("b", "b1");
    expect(started).toEqual(["a1", "a2", "b1"]);
    await end("a2");
    expect(started).toEqual(["a1", "a2", "b1", "a3"]);
  });

  test("delivers one at a time over all receivers, if that is asked for", async () => {
    const { add, started, end } = createDeliveries(new OrderedDelivery({ perReceiver: 1, overall: 1 }));
    add("a", "a1");
    add("b", "b1");
    add("a", "a2");
    await end("a1");
    await end("b1");
    expect(started).toEqual(["a1", "b1", "a2"]);
  });

  test("is settled when everything has ended, including what was added meanwhile", async () => {
    const delivery = new OrderedDelivery({ perReceiver: 1 });
    const { add, end } = createDeliveries(delivery);
    let isSettled = false;
    add("a", "a1");
    const settling = delivery.settle().then(() => {
      isSettled = true;
    });
    add("a", "a2");
    await end("a1");
    expect(isSettled).toBe(false);
    await end("a2");
    await settling;
    expect(isSettled).toBe(true);
  });

  test("stops waiting for a delivery whose patience has ended, which then holds up only its own receiver", async () => {
    const { patience, giveUp } = createPatience();
    const delivery = new OrderedDelivery({ perReceiver: 1, overall: 1, patience });
    const { add, started, end } = createDeliveries(delivery);
    add("slow", "s1");
    add("slow", "s2");
    add("a", "a1");
    expect(started).toEqual(["s1"]);
    giveUp();
    expect(started).toEqual(["s1", "a1"]);
    await end("a1");
    await delivery.settle();
    await end("s1");
    expect(started).toEqual(["s1", "a1", "s2"]);
  });

  test("cancels the patience of a delivery that has ended", async () => {
    const { patience, giveUp } = createPatience();
    const delivery = new OrderedDelivery({ perReceiver: 1, overall: 1, patience });
    const { add, started, end } = createDeliveries(delivery);
    add("a", "a1");
    await end("a1");
    giveUp();
    add("b", "b1");
    add("c", "c1");
    expect(started).toEqual(["a1", "b1"]);
  });

  test("holds 10,000 deliveries for a receiver and drops what is over", async () => {
    const { add } = createDeliveries(new OrderedDelivery({ perReceiver: 1 }));
    const accepted = Array.from({ length: 10_003 }, (_, number) => add("a", String(number)));
    expect(accepted.filter((isAccepted) => !isAccepted)).toHaveLength(2);
    expect(add("b", "b1")).toBe(true);
  });

  test("starts what waits when it closes, and resolves when that has ended", async () => {
    const delivery = new OrderedDelivery({ perReceiver: 1 });
    const { add, started, end } = createDeliveries(delivery);
    add("a", "a1");
    add("a", "a2");
    const closing = delivery.close();
    expect(started).toEqual(["a1", "a2"]);
    await end("a1");
    await end("a2");
    await closing;
  });
});
