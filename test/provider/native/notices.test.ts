import { EngineService } from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import { type LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb.js";
import { expect, onTestFinished, test } from "vitest";
import { createNotices } from "../../../provider/native/notices.js";
import { Empty, grpc } from "../../../provider/native/protocol/stubs.js";

/** An engine that receives messages, each after a while. */
async function startEngine() {
  const received: string[] = [];
  const server = new grpc.Server();
  server.addService(EngineService, {
    log: ({ request }, callback) => {
      const log = request as LogRequest;
      setImmediate(() => {
        received.push(`${log.getSeverity()} ${log.getUrn()}: ${log.getMessage()}`);
        callback(null, new Empty());
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (_, found) => resolve(found));
  });
  onTestFinished(() => server.forceShutdown());
  return { received, server, address: `127.0.0.1:${port}` };
}

test("messages belong to the resource of their call, and arrive before it ends", async () => {
  const { received, address } = await startEngine();
  const notices = createNotices(address);
  onTestFinished(() => notices.close());
  const work = async (name: string) =>
    await notices.during(name, async () => {
      await new Promise(setImmediate);
      notices.send(`warning: ${name} exists`);
      notices.send(`${name} is adopted`);
      return name;
    });
  expect(await Promise.all([work("a"), work("b")])).toEqual(["a", "b"]);
  expect(received.sort()).toEqual([
    `${LogSeverity.INFO} a: a is adopted`,
    `${LogSeverity.INFO} b: b is adopted`,
    `${LogSeverity.WARNING} a: a exists`,
    `${LogSeverity.WARNING} b: b exists`,
  ]);
});

test("a call that fails has sent its messages, and an engine that is gone fails no call", async () => {
  const { received, server, address } = await startEngine();
  const notices = createNotices(address);
  onTestFinished(() => notices.close());
  const failing = notices.during("a", async () => {
    notices.send("look");
    throw new Error("refused");
  });
  await expect(failing).rejects.toThrow("refused");
  expect(received).toEqual([`${LogSeverity.INFO} a: look`]);
  server.forceShutdown();
  const last = notices.during("a", async () => {
    notices.send("nobody hears this");
    return "done";
  });
  expect(await last).toBe("done");
});
