import { connect, createServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { watchCancel } from "../../../provider/engine/watch-cancel.js";

test("the engine's call to cancel is seen at a server of another module, and other calls are not", async () => {
  const server = createServer();
  server.on("stream", (stream) => {
    stream.respond({ ":status": 200 });
    stream.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  let count = 0;
  watchCancel(undefined, () => {
    count += 1;
  });
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => client.close());
  for (const [method, expected] of [
    ["Configure", 0],
    ["Cancel", 1],
  ] as const) {
    const request = client.request({ ":path": `/pulumirpc.ResourceProvider/${method}`, ":method": "POST" });
    request.resume().end();
    await new Promise((resolve) => request.on("close", resolve));
    expect(count).toBe(expected);
  }
});
