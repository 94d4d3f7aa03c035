import type { CheckRequest } from "@pulumi/pulumi/proto/provider_pb.js";
import type { Status as RpcStatus } from "@pulumi/pulumi/proto/status_pb.js";

/** Google's message for a JSON object. */
export type Struct = NonNullable<ReturnType<CheckRequest["getNews"]>>;

/** Google's message for a JSON value. */
export type StructValue = NonNullable<ReturnType<ReturnType<Struct["getFieldsMap"]>["get"]>>;

/** Google's message for a JSON array. */
export type StructList = NonNullable<ReturnType<StructValue["getListValue"]>>;

/** The classes of `google/protobuf/struct.proto`. */
export interface StructClasses {
  readonly Struct: new () => Struct;
  readonly Value: (new () => StructValue) & { readonly KindCase: Readonly<Record<KindCase, number>> };
  readonly ListValue: new () => StructList;
}

/** Google's message for a message of any type. */
export type PackedMessage = ReturnType<RpcStatus["getDetailsList"]>[number];

type KindCase = "NULL_VALUE" | "NUMBER_VALUE" | "STRING_VALUE" | "BOOL_VALUE" | "STRUCT_VALUE" | "LIST_VALUE";

/** The metadata of an answer. */
export interface Metadata {
  set(key: string, value: string | Buffer): void;
}

/** An error as gRPC sends it. */
export interface Status {
  readonly code: number;
  readonly details: string;
  readonly metadata?: Metadata;
}

/** Answers one call. */
export type Handler = (
  call: { readonly request: unknown },
  callback: (error: Status | null, answer?: unknown) => void,
) => void;

/** Answers one call with any number of messages. */
export type StreamHandler = (call: {
  readonly request: unknown;
  write(answer: unknown): void;
  end(): void;
  emit(event: "error", error: Status): void;
}) => void;

/** A gRPC server. */
export interface Server {
  addService(service: unknown, handlers: Readonly<Record<string, Handler | StreamHandler>>): void;
  bindAsync(address: string, credentials: unknown, callback: (error: Error | null, port: number) => void): void;
  forceShutdown(): void;
}

/** The part of `@grpc/grpc-js` that is used. */
export interface Grpc {
  readonly Server: new (options?: Readonly<Record<string, number>>) => Server;
  readonly ServerCredentials: { createInsecure(): unknown };
  readonly credentials: { createInsecure(): never };
  readonly Metadata: new () => Metadata;
  readonly status: Readonly<Record<"UNKNOWN" | "UNIMPLEMENTED" | "INVALID_ARGUMENT", number>>;
}
