import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import type { Notices } from "./notices.js";
import type { Handler, Server } from "./protocol/grpc.js";
import { LIMITS } from "./protocol/limits.js";
import { Empty, grpc, messages } from "./protocol/stubs.js";
import { createRun, type Run } from "./run.js";

/** Answers a request. */
type Answer = (run: Run, request: never) => unknown;

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
  server.addService(ResourceProviderService, Object.fromEntries(handlers));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, found) =>
      error === null ? resolve(found) : reject(error),
    );
  });
  return { port, close: () => server.forceShutdown() };
}

function toHandler(answer: (request: never) => Promise<unknown>, notices: Notices | undefined): Handler {
  return ({ request }, callback) => {
    const work = async () => await answer(request as never);
    const done = notices === undefined ? work() : notices.during(urnOf(request), work);
    done.then(
      // a call that only does something has an empty answer
      (response) => callback(null, response ?? new Empty()),
      (error: unknown) => void import("./protocol/errors.js").then(({ toStatus }) => callback(toStatus(error))),
    );
  };
}

/** The resource that a call is about; blank if it is about none. */
function urnOf(request: unknown): string {
  const { getUrn } = request as { readonly getUrn?: () => string };
  return getUrn?.call(request) ?? "";
}
