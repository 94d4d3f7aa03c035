import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished, vi } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../emulator/index.js";

export const ACCOUNT = `AC${"a".repeat(32)}`;
export const OTHER_ACCOUNT = `AC${"b".repeat(32)}`;
export const TIME = Date.parse("2026-03-04T05:06:07.890Z");

export type Fields = Record<string, string | number | boolean | string[]>;

export interface Answer {
  status: number;
  headers: Headers;
  // Answers are JSON of many shapes; tests compare them whole or by member.
  body: Record<string, unknown> & { [name: string]: never | unknown };
}

export interface Caller {
  get(path: string): Promise<Answer>;
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Answer>;
  remove(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, fields?: Fields, headers?: Record<string, string>): Promise<Answer>;
}

/** Starts an emulator that ends with the test. */
export async function open(options: EmulatorOptions = {}): Promise<Emulator & { caller: Caller }> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  return Object.assign(emulator, { caller: createCaller(emulator.url) });
}

/** Calls as one account; `path` may also be a whole URL, as from `meta`. */
export function createCaller(url: string, user = ACCOUNT, secret = "token"): Caller {
  const authorization = `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;
  const send: Caller["send"] = async (method, path, fields, headers = {}) => {
    const address = path.startsWith("http") ? path : url + path;
    const init = { method, headers: { authorization, ...headers }, ...(fields ? { body: toForm(fields) } : {}) };
    const response = await fetch(address, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? {} : JSON.parse(text) };
  };
  return {
    send,
    get: (path) => send("GET", path),
    post: (path, fields = {}, headers) => send("POST", path, fields, headers),
    remove: (path, headers) => send("DELETE", path, undefined, headers),
  };
}

function toForm(fields: Fields): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) form.append(name, String(item));
  }
  return form;
}

/** A workspace with one queue, and the paths of its collections. */
export async function openWorkspace(options: EmulatorOptions = {}, fields: Fields = {}) {
  const emulator = await open(options);
  const workspace = await emulator.caller.post("/v1/Workspaces", { FriendlyName: "Contact Center", ...fields });
  const path = `/v1/Workspaces/${workspace.body.sid}`;
  const queue = await emulator.caller.post(`${path}/TaskQueues`, { FriendlyName: "English" });
  return {
    emulator,
    caller: emulator.caller,
    workspace: workspace.body,
    path,
    activities: `${path}/Activities`,
    queues: `${path}/TaskQueues`,
    workflows: `${path}/Workflows`,
    channels: `${path}/TaskChannels`,
    workers: `${path}/Workers`,
    tasks: `${path}/Tasks`,
    queueSid: String(queue.body.sid),
    configuration: configurationFor(String(queue.body.sid)),
  };
}

/** A workspace in which tasks find their way: a workflow onto the queue, and as many free workers as there are names. */
export async function openFloor(
  options: EmulatorOptions = {},
  names: readonly string[] = ["Ann"],
  fields: Fields = {},
) {
  const workspace = await openWorkspace(options, fields);
  const { caller, activities, workers, workflows, tasks, configuration } = workspace;
  const sidOfActivity = async (name: string) => {
    const answer = await caller.get(`${activities}?FriendlyName=${name}`);
    return String((answer.body.activities as { sid: string }[])[0]?.sid);
  };
  const [available, offline] = [await sidOfActivity("Available"), await sidOfActivity("Offline")];
  const workflow = await caller.post(workflows, { FriendlyName: "Support", Configuration: configuration });
  const workerSids: string[] = [];
  for (const FriendlyName of names) {
    workerSids.push(String((await caller.post(workers, { FriendlyName, ActivitySid: available })).body.sid));
  }
  const createTask = async (task: Fields = {}) => (await caller.post(tasks, task)).body;
  const reservationsOf = async (task: string) => {
    const { body } = await caller.get(`${tasks}/${task}/Reservations`);
    return body.reservations as { sid: string; worker_sid: string; reservation_status: string }[];
  };
  const [workerSid = ""] = workerSids;
  return {
    ...workspace,
    available,
    offline,
    workflowSid: String(workflow.body.sid),
    workerSid,
    workerSids,
    createTask,
    reservationsOf,
    /** A task and its first reservation, with both paths to it. */
    async reserve(task: Fields = {}) {
      const { sid } = await createTask(task);
      const [reservation] = await reservationsOf(String(sid));
      const reservationSid = String(reservation?.sid);
      return {
        taskSid: String(sid),
        reservationSid,
        byTask: `${tasks}/${sid}/Reservations/${reservationSid}`,
        byWorker: `${workers}/${reservation?.worker_sid}/Reservations/${reservationSid}`,
      };
    },
  };
}

/** The objects of a list, reduced to the members that matter. */
export function listOf(answer: Answer): Record<string, unknown>[] {
  const { key } = answer.body.meta as { key: string };
  return answer.body[key] as Record<string, unknown>[];
}

export function configurationFor(queueSid: string): string {
  return JSON.stringify({ task_routing: { filters: [], default_filter: { queue: queueSid } } });
}

export function refusal(status: number, code: number, message: string) {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

/** A request that says about its host and origin what `fetch` would not let it say. */
export function sendRaw(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, (response) => {
      readText(response).then((text) => resolve({ status: response.statusCode ?? 0, body: text }), reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

async function readText(stream: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}

export interface Received {
  authorization: string | undefined;
  form: Record<string, string>;
}

/** A server that callbacks are sent to. `answer` gives the status; a `undefined` leaves the call without an answer. */
export async function openReceiver(answer: (form: Record<string, string>) => number | undefined = () => 204) {
  const received: Received[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const form = Object.fromEntries(new URLSearchParams(await readText(incoming)));
    received.push({ authorization: incoming.headers.authorization, form });
    const status = answer(form);
    if (status !== undefined) outgoing.writeHead(status, { location: "http://example.com/" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { received, port, url: `http://127.0.0.1:${port}/events` };
}

/**
 * The patience of an emulator on a manual clock, under control of the test: an advance waits for a callback until it is
 * answered or the test gives up on it. No real time is involved.
 */
export function createPatience() {
  const pending = new Set<() => void>();
  return {
    patience(giveUp: () => void): () => void {
      pending.add(giveUp);
      return () => void pending.delete(giveUp);
    },
    /** Ends the wait for the callbacks that are under way. Returns the answer of a receiver that does not answer. */
    giveUp(): undefined {
      for (const end of pending) end();
      pending.clear();
      return undefined;
    },
  };
}

/** Waits for something that happens in real time, long enough for a machine under heavy load. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 240_000 });
}
