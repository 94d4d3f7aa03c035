import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import type { Notices } from "./notices.js";
import type { Handler, Server, Status, StreamHandler } from "./protocol/grpc.js";
import { LIMITS } from "./protocol/limits.js";
import { Empty, grpc, messages } from "./protocol/stubs.js";
import { createRun, type Run } from "./run.js";

/** Answers a request. */
type Answer = (run: Run, request: never) => unknown;

/** Answers a request with messages that are sent one by one. */
type StreamAnswer = (run: Run, request: never) => Promise<readonly unknown[]>;

/**
 * The calls that this provider answers. gRPC answers UNIMPLEMENTED to all others of the protocol.
 *
 * Each loads what it needs when it comes: the engine starts one process more only to ask for the schema.
 */
const CALLS: Readonly<Record<string, () => Promise<Answer>>> = {
  handshake: async () => (await import("./calls/handshake.js")).handshake,
  getPluginInfo: async () => (await import("./calls/get-plugin-info.js")).getPluginInfo,
  getSchema: async () => (await import("./calls/get-schema.js")).getSchema,
  checkConfig: async () => (await import("./calls/check-config.js")).checkConfig,
  diffConfig: async () => (await import("./calls/diff-config.js")).diffConfig,
  configure: async () => (await import("./calls/configure.js")).configure,
  construct: async () => (await import("./calls/construct.js")).construct,
  check: async () => (await import("./calls/check.js")).check,
  diff: async () => (await import("./calls/diff.js")).diff,
  create: async () => (await import("./calls/create.js")).create,
  read: async () => (await import("./calls/read.js")).read,
  update: async () => (await import("./calls/update.js")).update,
  delete: async () => (await import("./calls/remove.js")).remove,
  invoke: async () => (await import("./calls/invoke.js")).invoke,
  cancel: async () => (await import("./calls/cancel.js")).cancel,
  getMapping: async () => () => new messages.GetMappingResponse(),
  getMappings: async () => () => new messages.GetMappingsResponse(),
};

/** The calls that are answered with any number of messages. */
const STREAMS: Readonly<Record<string, () => Promise<StreamAnswer>>> = {
  list: async () => (await import("./calls/list.js")).list,
};

/**
 * Starts the provider's server on a free port of this machine.
 *
 * @param notices receives the messages of calls; absent if there is no engine
 */
export async function serve(notices?: Notices): Promise<{ readonly port: number; close(): void }> {
  const server: Server = new grpc.Server(LIMITS);
  const run = createRun(notices);
  const handlers = Object.entries(CALLS).map(([name, load]): [string, Handler] => [
    name,
    toHandler(async (request) => await (await load())(run, request), notices),
  ]);
  const streams = Object.entries(STREAMS).map(([name, load]): [string, StreamHandler] => [
    name,
    toStreamHandler(async (request) => await (await load())(run, request), notices),
  ]);
  server.addService(ResourceProviderService, Object.fromEntries<Handler | StreamHandler>([...handlers, ...streams]));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, found) =>
      error === null ? resolve(found) : reject(error),
    );
  });
  return { port, close: () => server.forceShutdown() };
}

function toHandler(answer: (request: never) => Promise<unknown>, notices: Notices | undefined): Handler {
  return ({ request }, callback) => {
    answerWith(answer, request, notices).then(
      // a call that only does something has an empty answer
      (response) => callback(null, response ?? new Empty()),
      (error: unknown) => void toStatus(error).then(callback),
    );
  };
}

function toStreamHandler(
  answer: (request: never) => Promise<readonly unknown[]>,
  notices: Notices | undefined,
): StreamHandler {
  return (call) => {
    answerWith(answer, call.request, notices).then(
      (responses) => {
        for (const response of responses) call.write(response);
        call.end();
      },
      (error: unknown) => void toStatus(error).then((status) => call.emit("error", status)),
    );
  };
}

async function answerWith<Result>(
  answer: (request: never) => Promise<Result>,
  request: unknown,
  notices: Notices | undefined,
): Promise<Result> {
  const work = async () => await answer(request as never);
  return await (notices === undefined ? work() : notices.during(urnOf(request), work));
}

async function toStatus(error: unknown): Promise<Status> {
  const errors = await import("./protocol/errors.js");
  return errors.toStatus(error);
}

/** The resource that a call is about; blank if it is about none. */
function urnOf(request: unknown): string {
  const { getUrn } = request as { readonly getUrn?: () => string };
  return getUrn?.call(request) ?? "";
}
