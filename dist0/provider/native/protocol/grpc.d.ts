import type { CheckRequest } from "@pulumi/pulumi/proto/provider_pb.js";
import type { Status as RpcStatus } from "@pulumi/pulumi/proto/status_pb.js";
/** Google's message for a JSON object. */
export type Struct = NonNullable<ReturnType<CheckRequest["getNews"]>>;
/** The class of {@link Struct}. */
export interface StructClass {
    new (): Struct;
    readonly prototype: Struct;
    deserializeBinaryFromReader(message: Struct, reader: Reader): Struct;
    serializeBinaryToWriter(message: Struct, writer: Writer): void;
}
/** Reads a message from bytes: google-protobuf's `BinaryReader`. */
export interface Reader {
    getCursor(): number;
    getBuffer(): Uint8Array;
    nextField(): boolean;
    skipField(): void;
}
/** Writes a message: google-protobuf's `BinaryWriter`. */
export interface Writer {
    writeSerializedMessage(bytes: Uint8Array, start: number, end: number): void;
}
/** Google's message for a message of any type. */
export type PackedMessage = ReturnType<RpcStatus["getDetailsList"]>[number];
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
export type Handler = (call: {
    readonly request: unknown;
}, callback: (error: Status | null, answer?: unknown) => void) => void;
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
    readonly ServerCredentials: {
        createInsecure(): unknown;
    };
    readonly credentials: {
        createInsecure(): never;
    };
    readonly Metadata: new () => Metadata;
    readonly status: Readonly<Record<"UNKNOWN" | "UNIMPLEMENTED" | "INVALID_ARGUMENT", number>>;
}
