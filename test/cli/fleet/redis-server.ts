import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { getRedis } from "../../../scripts/redis.mjs";

/** A Redis server of a test on a free port of loopback. Nothing of it is kept, and it ends with the test. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Kills it, and all its data is lost. */
  kill(): Promise<void>;
  /** Halts it: it accepts connections, and does not answer. */
  halt(): void;
  /** Ends that. */
  goOn(): void;
  /** Starts it again on the same port. */
  start(): Promise<void>;
}

/** @param settings such as `--requirepass pw` */
export async function startRedis(...settings: readonly string[]): Promise<RedisServer> {
  const program = await getRedis();
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-redis-"));
  const port = await findPort();
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const start = async () => {
    const fixed = ["--bind", "127.0.0.1", "--port", `${port}`, "--dir", folder, "--save", "", "--appendonly", "no"];
    const server = spawn(program, [...fixed, ...settings], { stdio: ["ignore", "pipe", "inherit"] });
    child = server;
    let said = "";
    await new Promise<void>((resolve, reject) => {
      server.on("error", reject);
      server.on("exit", () => reject(new Error(`redis-server ended:\n${said}`)));
      server.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (said.includes("Ready to accept connections")) resolve();
      });
    });
  };
  await start();
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    halt: () => child?.kill("SIGSTOP"),
    goOn: () => child?.kill("SIGCONT"),
    start,
  };
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
