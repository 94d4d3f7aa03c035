import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import { Status } from "@pulumi/pulumi/proto/status_pb.js";
import { onTestFinished } from "vitest";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../../../emulator/index.js";
import type { JsonObject } from "../../../../language/index.js";
import type { KindName } from "../../../../model/index.js";
import type { Message, Messages } from "../../../../provider/native/protocol/messages.js";
import { grpc, messages } from "../../../../provider/native/protocol/stubs.js";
import { type Properties, readProperties, writeProperties } from "../../../../provider/native/protocol/values.js";
import { serve } from "../../../../provider/native/service.js";

export const account = { sid: `AC${"1".repeat(32)}`, token: "token-that-must-not-leak" };

/** A resource as the engine remembers it. */
export interface Known {
  readonly kind: KindName;
  readonly name: string;
  readonly id: string;
  readonly inputs: Properties;
  readonly outputs: Properties;
}

/** A real server, called by the published client as the engine calls it, with an emulator. */
export interface Plugin {
  readonly emulator: Emulator;
  call<Name extends keyof Messages>(method: string, request: unknown, response: Name): Promise<Message<Name>>;
  check(kind: KindName, name: string, news: JsonObject, options?: CheckOptions): Promise<Checked>;
  /** Checks and creates, as an `up` does. */
  make(kind: KindName, name: string, news: JsonObject, secrets?: readonly string[]): Promise<Known>;
  create(kind: KindName, name: string, inputs: Properties, preview?: boolean): Promise<Known>;
  diff(known: Known, news: JsonObject): Promise<Message<"DiffResponse">>;
  update(known: Known, news: Properties, options?: UpdateOptions): Promise<Properties>;
  read(kind: KindName, name: string, id: string, known?: Known): Promise<Known>;
  remove(known: Known): Promise<void>;
  list(kind: string, query?: JsonObject, page?: PageOptions): Promise<ListedPage>;
  /** Starts another run of the engine, which has claimed nothing. */
  newRun(): Promise<void>;
  /** The writes since the last call: `POST TaskQueues`. */
  writes(): string[];
}

interface CheckOptions {
  readonly olds?: JsonObject;
  readonly secrets?: readonly string[];
}

interface UpdateOptions {
  readonly preview?: boolean;
  readonly ignore?: readonly string[];
}

interface PageOptions {
  readonly limit?: number;
  readonly size?: number;
  readonly token?: string;
}

/** The answers to one request for a list. */
interface ListedPage {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** Blank on the last page. */
  readonly next: string;
  /** True if the query has a value that is not known yet. */
  readonly isComputed: boolean;
}

interface Checked {
  readonly inputs: Properties;
  readonly failures: readonly string[];
}

export function toUrn(kind: string, name: string): string {
  return `urn:pulumi:dev::project::taskrouter:index:${kind}::${name}`;
}

/** Starts a plugin, configured for an emulator. @param received receives the messages of calls */
export async function startPlugin(
  options: EmulatorOptions = {},
  baseUrl?: string,
  received: string[] = [],
): Promise<Plugin> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  const { port, close } = await serve({
    send: (message) => void received.push(message),
    during: async (_, work) => await work(),
    close: () => {},
  });
  onTestFinished(close);
  const client = new ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  onTestFinished(() => client.close());
  const call: Plugin["call"] = async (method, request) => {
    const methods = client as unknown as Record<string, (request: unknown, callback: Callback) => void>;
    return await new Promise((resolve, reject) => {
      methods[method]?.(request, (error, answer) => (error === null ? resolve(answer as never) : reject(error)));
    });
  };
  let runs = 0;
  const newRun = async () => {
    runs += 1;
    const configure = new messages.ConfigureRequest();
    const settings = { accountSid: account.sid, authToken: account.token, baseUrl: baseUrl ?? emulator.url };
    // other settings are another run
    configure.setArgs(writeProperties({ ...settings, retireTimeout: `${runs}` }, new Set(["authToken"])));
    await call("configure", configure, "ConfigureResponse");
  };
  await newRun();
  const list: Plugin["list"] = async (kind, query = {}, page = {}) =>
    await readPage(client.list(toListRequest(kind, query, page)));
  return { emulator, call, ...createSteps(call), list, newRun, writes: watchWrites(emulator) };
}

function toListRequest(kind: string, query: JsonObject, { limit = 0, size = 0, token = "" }: PageOptions) {
  const request = new messages.ListRequest();
  request.setToken(`taskrouter:index:${kind}`);
  request.setQuery(writeProperties(query));
  request.setLimit(limit);
  request.setPageSize(size);
  request.setContinuationToken(token);
  return request;
}

async function readPage(stream: ReturnType<ResourceProviderClient["list"]>): Promise<ListedPage> {
  const items: { id: string; name: string }[] = [];
  let [next, isComputed] = ["", false];
  return await new Promise((resolve, reject) => {
    stream.on("data", (response: Message<"ListResponse">) => {
      const result = response.getResult();
      if (result !== undefined) items.push({ id: result.getId(), name: result.getName() });
      next = response.getContinuation()?.getContinuationToken() ?? next;
      isComputed ||= response.hasComputed();
    });
    stream.on("error", reject);
    stream.on("end", () => resolve({ items, next, isComputed }));
  });
}

type Callback = (error: Error | null, answer: unknown) => void;

function createSteps(call: Plugin["call"]) {
  const check: Plugin["check"] = async (kind, name, news, { olds, secrets } = {}) => {
    const request = new messages.CheckRequest();
    request.setUrn(toUrn(kind, name));
    if (olds !== undefined) request.setOlds(writeProperties(olds));
    request.setNews(writeProperties(news, new Set(secrets)));
    const response = await call("check", request, "CheckResponse");
    const failures = response.getFailuresList().map((failure) => failure.getReason());
    return { inputs: readProperties(response.getInputs()), failures };
  };
  const create: Plugin["create"] = async (kind, name, inputs, preview = false) => {
    const request = new messages.CreateRequest();
    request.setUrn(toUrn(kind, name));
    request.setProperties(writeProperties(inputs.values, inputs.secrets));
    request.setPreview(preview);
    const response = await call("create", request, "CreateResponse");
    return { kind, name, id: response.getId(), inputs, outputs: readProperties(response.getProperties()) };
  };
  const make: Plugin["make"] = async (kind, name, news, secrets = []) => {
    const { inputs, failures } = await check(kind, name, news, { secrets });
    if (failures.length > 0) throw new Error(failures.join("\n"));
    return await create(kind, name, inputs);
  };
  const diff: Plugin["diff"] = async ({ kind, name, id, inputs, outputs }, news) => {
    const request = new messages.DiffRequest();
    request.setUrn(toUrn(kind, name));
    request.setId(id);
    request.setOlds(writeProperties(outputs.values, outputs.secrets));
    request.setOldInputs(writeProperties(inputs.values, inputs.secrets));
    request.setNews(writeProperties(news));
    return await call("diff", request, "DiffResponse");
  };
  const update: Plugin["update"] = async ({ kind, name, id, inputs, outputs }, news, options = {}) => {
    const request = new messages.UpdateRequest();
    request.setUrn(toUrn(kind, name));
    request.setId(id);
    request.setOlds(writeProperties(outputs.values, outputs.secrets));
    request.setOldInputs(writeProperties(inputs.values, inputs.secrets));
    request.setNews(writeProperties(news.values, news.secrets));
    request.setPreview(options.preview ?? false);
    request.setIgnorechangesList([...(options.ignore ?? [])]);
    return readProperties((await call("update", request, "UpdateResponse")).getProperties());
  };
  const read: Plugin["read"] = async (kind, name, id, known) => {
    const request = new messages.ReadRequest();
    request.setUrn(toUrn(kind, name));
    request.setId(id);
    if (known !== undefined) {
      request.setProperties(writeProperties(known.outputs.values, known.outputs.secrets));
      request.setInputs(writeProperties(known.inputs.values, known.inputs.secrets));
    }
    const response = await call("read", request, "ReadResponse");
    const [inputs, outputs] = [readProperties(response.getInputs()), readProperties(response.getProperties())];
    return { kind, name, id: response.getId(), inputs, outputs };
  };
  const remove: Plugin["remove"] = async ({ kind, name, id, inputs, outputs }) => {
    const request = new messages.DeleteRequest();
    request.setUrn(toUrn(kind, name));
    request.setId(id);
    request.setProperties(writeProperties(outputs.values, outputs.secrets));
    request.setOldInputs(writeProperties(inputs.values, inputs.secrets));
    await call("delete", request, "CheckResponse");
  };
  return { check, create, make, diff, update, read, remove };
}

function watchWrites(emulator: Emulator): () => string[] {
  let seen = 0;
  return () => {
    const fresh = emulator.journal().slice(seen);
    seen += fresh.length;
    return fresh
      .filter(({ method }) => method !== "GET")
      .map(({ method, path }) => `${method} ${path.replace(/^\/v1\/Workspaces\/[^/]+\//, "")}`);
  };
}

/** The object in the error of a create that failed after it was made. */
export function toInitFailure(error: unknown): Message<"ErrorResourceInitFailed"> {
  const { metadata } = error as { metadata: { get(key: string): Buffer[] } };
  const [details] = metadata.get("grpc-status-details-bin");
  const [detail] = Status.deserializeBinary(new Uint8Array(details ?? Buffer.alloc(0))).getDetailsList();
  return messages.ErrorResourceInitFailed.deserializeBinary(detail?.getValue_asU8() ?? new Uint8Array());
}
