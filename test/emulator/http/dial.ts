import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A raw connection that gathers what comes back; `closed` resolves when the emulator has let go of it. */
export function dial(port: number, allowHalfOpen = false) {
  const socket: Socket = connect({ port, host: "127.0.0.1", allowHalfOpen });
  onTestFinished(() => void socket.destroy());
  const seen = { text: "" };
  socket.setEncoding("utf8").on("data", (text: string) => {
    seen.text += text;
  });
  socket.on("error", () => {});
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const ended = new Promise<void>((resolve) => socket.once("end", () => resolve()));
  return { socket, seen, closed, ended };
}
