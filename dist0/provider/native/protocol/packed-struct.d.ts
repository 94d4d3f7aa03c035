import type { Struct } from "./grpc.js";
/** A message with these bytes. */
export declare function toStruct(bytes: Uint8Array): Struct;
/** The bytes of a message; none for an absent one. */
export declare function bytesOf(struct: Struct | undefined): Uint8Array;
