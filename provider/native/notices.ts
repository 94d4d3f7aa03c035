import { AsyncLocalStorage } from "node:async_hooks";
import { EngineClient } from "@pulumi/pulumi/proto/engine_grpc_pb.js";
import { LogRequest, LogSeverity } from "@pulumi/pulumi/proto/engine_pb.js";
import { grpc } from "./protocol/stubs.js";

/** Passes messages to the engine, which shows them on the resource of the call that they are from. */
export interface Notices {
  /**
   * Sends a message; a text that begins with `warning: ` becomes a warning.
   *
   * @param urn of the resource that it is about. Default: that of the call
   */
  send(message: string, urn?: string): void;
  /** Does the work of a call. It ends when the engine has the call's messages, because it may end this process then. */
  during<Result>(urn: string, work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

interface Call {
  readonly urn: string;
  readonly sent: Promise<void>[];
}

/** Notices for the engine at an address, `host:port`. */
export function createNotices(address: string): Notices {
  const client = new EngineClient(address, grpc.credentials.createInsecure());
  const calls = new AsyncLocalStorage<Call>();
  const log = (request: LogRequest) =>
    // a message that is lost must not fail a call
    new Promise<void>((resolve) => client.log(request, () => resolve()));
  return {
    send: (message, urn) => {
      const call = calls.getStore();
      const sent = log(toRequest(message, urn ?? call?.urn ?? ""));
      call?.sent.push(sent);
    },
    during: async (urn, work) => {
      const call: Call = { urn, sent: [] };
      try {
        return await calls.run(call, work);
      } finally {
        await Promise.all(call.sent);
      }
    },
    close: () => client.close(),
  };
}

function toRequest(message: string, urn: string): LogRequest {
  const text = message.replace(/^warning: /, "");
  const request = new LogRequest();
  request.setSeverity(text === message ? LogSeverity.INFO : LogSeverity.WARNING);
  request.setMessage(text);
  request.setUrn(urn);
  return request;
}
