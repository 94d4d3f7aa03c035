import { expect, test } from "vitest";
import { openAssignmentServer, openContactCenter } from "./contact-center.js";
import { createPatience, openReceiver } from "./support.js";

/** A morning with servers that answer in all ways; everything that was seen of it. */
async function play(): Promise<{ journal: string; callbacks: string; events: string; received: string }> {
  const events = await openReceiver();
  const instructions = ["accept", "reject", "later", "none", "accept", "broken"];
  let turn = 0;
  const { patience, giveUp } = createPatience();
  const server = await openAssignmentServer(({ path }) => {
    const instruction = instructions[turn % instructions.length];
    turn += 1;
    if (instruction === "none") return giveUp();
    if (instruction === "broken" || path === "/second") return { status: 500 };
    return { body: instruction === "later" ? {} : { instruction } };
  });
  const center = await openContactCenter({
    callbackPatience: patience,
    workspace: { EventCallbackUrl: events.url },
    workflow: { AssignmentCallbackUrl: `${server.url}/first`, FallbackAssignmentCallbackUrl: `${server.url}/second` },
  });
  for (const name of ["Ann", "Bob", "Cleo"]) await center.addWorker(name);
  for (let count = 0; count < 6; count += 1) {
    await center.addTask({ Priority: count % 3, Timeout: 600 });
    await center.emulator.advance(7);
  }
  await center.emulator.advance(1_200);
  const list = await center.list("Events", "events", "?Minutes=1000&PageSize=1000");
  const text = JSON.stringify({
    journal: center.emulator.journal(),
    callbacks: center.emulator.callbacks(),
    events: list,
    received: events.received.map(({ form }) => form),
  });
  // Ports differ between runs: they are the system's.
  const same = JSON.parse(text.replaceAll(/127\.0\.0\.1:\d+/g, "HOST"));
  return Object.fromEntries(Object.entries(same).map(([name, value]) => [name, JSON.stringify(value)])) as never;
}

test("two runs on a manual clock with the same seed are equal byte for byte", async () => {
  const [first, second] = [await play(), await play()];
  expect(first.events.length).toBeGreaterThan(10_000);
  expect(second).toEqual(first);
});
