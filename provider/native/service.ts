import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import type { Message } from "./calls/messages.js";
import type { Notices } from "./notices.js";
import type { Handler, Server } from "./protocol/grpc.js";
import { Empty, grpc, messages } from "./protocol/stubs.js";
import { createRun, type Run } from "./run.js";

/**
 * The calls that this provider answers. gRPC answers UNIMPLEMENTED to all others of the protocol.
 *
 * Each loads what it needs when it comes: the engine starts one process more only to ask for the schema.
 */
function listCalls(run: Run): Readonly<Record<string, (request: never) => unknown>> {
  return {
    handshake: async () => (await import("./calls/handshake.js")).handshake(),
    getPluginInfo: async () => (await import("./calls/get-plugin-info.js")).getPluginInfo(),
    getSchema: async () => (await import("./calls/get-schema.js")).getSchema(),
    checkConfig: async (request: Message<"CheckRequest">) =>
      (await import("./calls/check-config.js")).checkConfig(request),
    diffConfig: async (request: Message<"DiffRequest">) => (await import("./calls/diff-config.js")).diffConfig(request),
    configure: async (request: Message<"ConfigureRequest">) =>
      (await import("./calls/configure.js")).configure(run, request),
    check: async (request: Message<"CheckRequest">) => await (await import("./calls/check.js")).check(run, request),
    diff: async (request: Message<"DiffRequest">) => await (await import("./calls/diff.js")).diff(run, request),
    create: async (request: Message<"CreateRequest">) => await (await import("./calls/create.js")).create(run, request),
    read: async (request: Message<"ReadRequest">) => await (await import("./calls/read.js")).read(run, request),
    update: async (request: Message<"UpdateRequest">) => await (await import("./calls/update.js")).update(run, request),
    delete: async (request: Message<"DeleteRequest">) => await (await import("./calls/remove.js")).remove(run, request),
    invoke: async (request: Message<"InvokeRequest">) => await (await import("./calls/invoke.js")).invoke(run, request),
    cancel: async () => (await import("./calls/cancel.js")).cancel(),
    getMapping: () => new messages.GetMappingResponse(),
    getMappings: () => new messages.GetMappingsResponse(),
  };
}

/** Messages can be as large as a workspace: 400 MB, as in Pulumi's own programs. */
const LIMITS = { "grpc.max_receive_message_length": 400 * 2 ** 20, "grpc.max_send_message_length": 400 * 2 ** 20 };

/**
 * Starts the provider's server on a free port of this machine.
 *
 * @param notices receives the messages of calls; absent if there is no engine
 */
export async function serve(notices?: Notices): Promise<{ readonly port: number; close(): void }> {
  const server: Server = new grpc.Server(LIMITS);
  const calls = Object.entries(listCalls(createRun(notices))).map(
    ([name, answer]) => [name, toHandler(answer, notices)] as const,
  );
  server.addService(ResourceProviderService, Object.fromEntries(calls));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, found) =>
      error === null ? resolve(found) : reject(error),
    );
  });
  return { port, close: () => server.forceShutdown() };
}

function toHandler(answer: (request: never) => unknown, notices: Notices | undefined): Handler {
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
