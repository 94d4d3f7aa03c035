import { onTestFinished } from "vitest";
import { type Client, type ClientOptions, createClient, type Settings } from "../../../../provider/twilio/index.js";
import { createFakeClock, type FakeClock } from "./fake-clock.js";
import { type Answer, startServer, type TestServer } from "./server.js";
import { settingsFor } from "./settings.js";

export interface Scene {
  server: TestServer;
  client: Client;
  clock: FakeClock;
}

/** A client with a clock that never waits, before a real server. */
export async function setScene(
  answer: Answer,
  options: ClientOptions = {},
  settings: Partial<Settings> = {},
): Promise<Scene> {
  const server = await startServer(answer);
  const clock = createFakeClock();
  const client = createClient(settingsFor(server.url, settings), { clock, env: {}, random: () => 0.5, ...options });
  onTestFinished(() => client.close());
  return { server, client, clock };
}

/** The error a promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`no error, but ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
}
