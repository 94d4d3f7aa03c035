import type { Json, JsonObject } from "../../../language/index.js";
/** Changes texts and objects while they are read. */
export interface Conversion {
    text(value: string): Json;
    object(value: JsonObject): Json;
}
/**
 * Reads the members of a `google.protobuf.Struct` (struct.proto) from its bytes.
 *
 * @param onMember receives each member, after its value was read
 * @throws RangeError if the bytes end too soon
 */
export declare function readMembersOf(bytes: Uint8Array, conversion: Conversion, onMember: (name: string, value: Json) => void): void;
/** The engine sends members in an order that changes from call to call; in the order of their names an object is always the same. */
export declare function toSortedObject(members: [string, Json][]): JsonObject;
