import type { JsonObject } from "../../../language/index.js";
/** Writes an object as the bytes of a `google.protobuf.Struct`. Members that are undefined are left out. */
export declare function writeStruct(object: JsonObject): Uint8Array;
