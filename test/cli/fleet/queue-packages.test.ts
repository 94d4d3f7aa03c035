import { afterEach, expect, test, vi } from "vitest";

const NAMES = ["bullmq", "ioredis"];

afterEach(() => {
  for (const name of NAMES) vi.doUnmock(name);
  vi.resetModules();
});

test.each(NAMES)("a queue without the package %s says what to install", async (name) => {
  vi.resetModules();
  vi.doMock(name, () => {
    throw new Error(`Cannot find module '${name}'`);
  });
  const { connect } = await import("../../../cli/fleet/queue/index.js");
  await expect(connect("redis://127.0.0.1:1")).rejects.toThrow(
    "a queue needs the packages bullmq and ioredis, which are not installed: `npm install --save-dev bullmq ioredis`",
  );
});
