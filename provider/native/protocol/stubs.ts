import { createRequire } from "node:module";
import * as messages from "@pulumi/pulumi/proto/provider_pb.js";
import type { Grpc, PackedMessage, Reader, StructClass } from "./grpc.js";

/**
 * Pulumi's published message classes. Each of them is a file of its own: the SDK, which takes half a second to load, is never
 * loaded.
 */
export { messages };

/** The SDK's own copies: an object of another copy of these packages is not an instance of the classes that the stubs use. */
const load = createRequire(require.resolve("@pulumi/pulumi/proto/provider_grpc_pb.js"));

export const grpc = load("@grpc/grpc-js") as Grpc;
export const { BinaryReader } = load("google-protobuf") as { readonly BinaryReader: new (bytes: Uint8Array) => Reader };
export const { Struct } = load("google-protobuf/google/protobuf/struct_pb.js") as { readonly Struct: StructClass };
export const { Empty } = load("google-protobuf/google/protobuf/empty_pb.js") as { readonly Empty: new () => unknown };
export const { Any } = load("google-protobuf/google/protobuf/any_pb.js") as { readonly Any: new () => PackedMessage };
