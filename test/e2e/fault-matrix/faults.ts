import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "../harness/proxy.js";

/** One request on its way through the proxy. */
export interface Passage {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Sends the request to the TaskRouter, at most once. */
  forward(): Promise<Answer>;
  /** Passes an answer on to the client. */
  reply(answer: Answer): void;
  /** Ends a process of the run, as a crash does. */
  kill(program: Program): void;
  /** Milliseconds since the first request that met this fault. */
  readonly age: number;
}

/** A process of a command: Pulumi's CLI with its engine, the provider, and the program of the user. */
export type Program = "engine" | "provider" | "program";

/** A failure, once or for a time. Returns whether the next request of this call meets it too. */
export type Fault = (passage: Passage) => Promise<boolean> | boolean;

const SECONDS = 1_000;

function createError(status: number, headers: Record<string, string> = {}): Answer {
  const text = JSON.stringify({ status, code: 20_000 + status, message: "made by a test" });
  return { status, headers: { "content-type": "application/json", ...headers }, text };
}

const refuse = (status: number): Fault =>
  function once({ reply }) {
    reply(createError(status));
    return false;
  };

const crash = (program: Program): Fault =>
  async function afterEffect({ forward, kill, response }) {
    await forward();
    kill(program);
    response.destroy();
    return false;
  };

/** All faults, by name. Each of them ends by itself, so that the run after it meets none. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  "429 once": ({ reply }) => {
    reply(createError(429, { "retry-after": "1" }));
    return false;
  },
  "429 for 30 s": ({ reply, age }) => {
    reply(createError(429, { "retry-after": "2" }));
    return age < 30 * SECONDS;
  },
  "500 before": refuse(500),
  "500 after": async ({ forward, reply }) => {
    await forward();
    reply(createError(500));
    return false;
  },
  "drop before": ({ response }) => {
    response.destroy();
    return false;
  },
  "drop after": async ({ forward, response }) => {
    await forward();
    response.destroy();
    return false;
  },
  slow: async ({ forward, reply }) => {
    const answer = await forward();
    setTimeout(() => reply(answer), 5 * SECONDS);
    return false;
  },
  "wrong body": async ({ forward, reply }) => {
    reply({ ...(await forward()), text: '{"sid":"WQ00000000000000000000000000000000"}' });
    return false;
  },
  "cut body": async ({ forward, response }) => {
    const { status, headers, text } = await forward();
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
    return false;
  },
  "HTML with 200": async ({ forward, reply }) => {
    await forward();
    reply({ status: 200, headers: { "content-type": "text/html" }, text: "<html>Please log in</html>" });
    return false;
  },
  401: refuse(401),
  404: refuse(404),
  "SIGKILL of the engine": crash("engine"),
  "SIGKILL of the provider": crash("provider"),
  "SIGKILL of the program": crash("program"),
};
