import { type AddressInfo, connect, createServer } from "node:net";
import { type Running, start } from "../harness/command.js";

/** A server that keeps the state of stacks. */
export interface StateServer {
  /** The address for `PULUMI_BACKEND_URL`. */
  readonly url: string;
  /** Variables in addition, with which Pulumi's CLI reaches it. */
  readonly env: Readonly<Record<string, string>>;
  /** The password, in each form in which it may be shown. */
  readonly secrets: readonly string[];
  /** Ends the server, and returns everything that it has stored: keys and contents. */
  readStored(): Promise<string>;
  /** Ends the server, and removes its files. */
  remove(): Promise<void>;
}

export interface ServerCommand {
  readonly program: string;
  args(port: number): readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly user?: number | undefined;
}

const HOST = "127.0.0.1";
/** Another program can get the port that was free a moment ago. */
const TRIES = 5;
/** Ends a server that is left over. */
const LIMIT_MS = 3_600_000;

/** Starts a server on a free port, and waits until it accepts connections. */
export async function startServer({ program, args, ...options }: ServerCommand): Promise<Running & { port: number }> {
  for (let left = TRIES; ; left -= 1) {
    const port = await findFreePort();
    const env = { ...process.env, ...options.env };
    const running = start(program, args(port), { ...options, env, limitMs: LIMIT_MS });
    if (await isListening(running, port)) return { ...running, port };
    const { output } = await running.done;
    if (left === 1 || !/address already in use/i.test(output)) throw new Error(`${program} ended:\n${output}`);
  }
}

/** A port of this machine that no program listens on. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Tries to connect until that succeeds; false if the server ends before. */
async function isListening(running: Running, port: number): Promise<boolean> {
  let hasEnded = false;
  void running.done.finally(() => {
    hasEnded = true;
  });
  while (!hasEnded) if (await canConnect(port)) return true;
  return false;
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    // a moment between two attempts leaves the processor to the server
    socket.once("error", () => setTimeout(() => resolve(false), 20));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** Asks a server to end, and waits until it has. */
export async function end({ pid, done }: Running, signal: NodeJS.Signals): Promise<void> {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended already
  }
  await done;
}
