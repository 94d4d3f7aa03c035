import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { EmulatorOptions } from "../../emulator/index.js";
import { type Caller, type Fields, open } from "./support.js";

export interface ContactCenterOptions extends EmulatorOptions {
  workspace?: Fields;
  workflow?: Fields;
}

/** A workspace with a queue of everybody, a workflow that leads to it, and what a scenario needs of its parts. */
export async function openContactCenter({ workspace = {}, workflow = {}, ...options }: ContactCenterOptions = {}) {
  const emulator = await open({ clock: "manual", randomSeed: 1, ...options });
  return { emulator, ...(await createContactCenter(emulator.caller, workspace, workflow)) };
}

export async function createContactCenter(caller: Caller, workspace: Fields = {}, workflow: Fields = {}) {
  const make = async (path: string, fields: Fields) => String((await caller.post(path, fields)).body.sid);
  const workspaceSid = await make("/v1/Workspaces", { FriendlyName: "Contact Center", ...workspace });
  const path = `/v1/Workspaces/${workspaceSid}`;
  const queueSid = await make(`${path}/TaskQueues`, { FriendlyName: "Everyone" });
  const Configuration = JSON.stringify({ task_routing: { default_filter: { queue: queueSid } } });
  const workflowSid = await make(`${path}/Workflows`, { FriendlyName: "Support", Configuration, ...workflow });
  const list = async (name: string, key = name.toLowerCase(), query = "") =>
    (await caller.get(`${path}/${name}${query}`)).body[key] as Record<string, string>[];
  const activities = Object.fromEntries(
    (await list("Activities")).map(({ friendly_name, sid }) => [friendly_name, sid ?? ""]),
  );
  return {
    caller,
    path,
    workspaceSid,
    queueSid,
    workflowSid,
    activities,
    list,
    addWorker: (FriendlyName: string, fields: Fields = {}) =>
      make(`${path}/Workers`, { FriendlyName, ActivitySid: activities.Available ?? "", ...fields }),
    addTask: (fields: Fields = {}) => make(`${path}/Tasks`, fields),
    statusOf: async (task: string) => (await caller.get(`${path}/Tasks/${task}`)).body.assignment_status,
    reservationsOf: async (task: string) =>
      (await caller.get(`${path}/Tasks/${task}/Reservations`)).body.reservations as Record<string, string>[],
    activityOf: async (worker: string) => (await caller.get(`${path}/Workers/${worker}`)).body.activity_name,
    eventTypes: async (query = "") => (await list("Events", "events", query)).map(({ event_type: type }) => type),
  };
}

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly form: Record<string, string>;
}

type Answered = { status?: number; body?: unknown; type?: string } | undefined;

/** A server that is asked what to do with a reservation. `answer` gives status, body and type; `undefined`: no answer. */
export async function openAssignmentServer(answer: (asked: Asked) => Answered | Promise<Answered>) {
  const asked: Asked[] = [];
  const server = createServer((incoming, outgoing) => {
    let text = "";
    incoming.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    incoming.on("end", async () => {
      const { url = "", headers } = incoming;
      const one = { path: url, headers, form: Object.fromEntries(new URLSearchParams(text)) };
      asked.push(one);
      const { status = 200, body = {}, type = "application/json" } = (await answer(one)) ?? { status: 0 };
      if (status > 0) {
        outgoing
          .writeHead(status, { "content-type": type })
          .end(typeof body === "string" ? body : JSON.stringify(body));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}`, port };
}
