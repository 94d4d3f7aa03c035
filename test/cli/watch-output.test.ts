import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { watchOutput } from "../../cli/watch-output.js";

class Output extends EventEmitter {
  written = "";

  write(text: string): void {
    this.written += text;
  }
}

function fail(stream: "out" | "err", ...errors: object[]) {
  const streams = { out: new Output(), err: new Output() };
  const hasLostOutput = watchOutput(streams.out, streams.err);
  for (const error of errors) streams[stream].emit("error", error);
  return { isLost: hasLostOutput(), out: streams.out.written, err: streams.err.written };
}

test.each([
  [{ code: "ENOSPC" }, "error: the output cannot be written: no space is left on the device\n"],
  [{ code: "EIO" }, "error: the output cannot be written: EIO\n"],
  [new Error("broken"), "error: the output cannot be written: broken\n"],
])("reports output that cannot be written in one line (%o)", (error, err) => {
  expect(fail("out", error, error)).toEqual({ isLost: true, out: "", err });
});

test("writes nothing more if messages cannot be written", () => {
  expect(fail("err", { code: "ENOSPC" })).toEqual({ isLost: true, out: "", err: "" });
});

test("accepts a reader that closes the pipe early", () => {
  expect(fail("out", { code: "EPIPE" })).toEqual({ isLost: false, out: "", err: "" });
});
