import * as messages from "@pulumi/pulumi/proto/provider_pb.js";
import type { Grpc, PackedMessage, Reader, StructClass } from "./grpc.js";
/**
 * Pulumi's published message classes. Each of them is a file of its own: the SDK, which takes half a second to load, is never
 * loaded.
 */
export { messages };
export declare const grpc: Grpc;
export declare const BinaryReader: new (bytes: Uint8Array) => Reader;
export declare const Struct: StructClass;
export declare const Empty: new () => unknown;
export declare const Any: new () => PackedMessage;
