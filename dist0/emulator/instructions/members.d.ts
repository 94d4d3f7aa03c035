import type { InstructionName, InstructionValues } from "./instruction.js";
import type { Shape } from "./shape.js";
/** `coded`: a demand of the instruction checks it, because a refusal has a code of its own. */
type Members = Readonly<Record<string, Shape | "coded">>;
export declare const seconds: Shape<number>;
/** V-48 */
export declare const dequeueTimeout: Shape<number>;
export declare const dequeueRecord: Shape<"record-from-answer" | "do-not-record">;
export declare const method: Shape<"GET" | "POST">;
export declare const callEvent: Shape<"completed" | "initiated" | "ringing" | "answered">;
export declare const conferenceEvent: Shape<"join" | "start" | "end" | "hold" | "leave" | "mute" | "speaker">;
export declare const beep: Shape<"true" | "false" | "onEnter" | "onExit">;
/** A text, never `true` or `false` themselves (V-53). */
export declare const conferenceRecord: Shape<"true" | "false" | "do-not-record" | "record-from-start">;
export declare const conferenceTrim: Shape<"trim-silence" | "do-not-trim">;
export declare const recordingChannels: Shape<"mono" | "dual">;
export declare const jitterBufferSize: Shape<"small" | "off" | "medium" | "large">;
export declare const maxParticipants: Shape<number>;
/** By instruction; those of an assignment callback's JSON. */
export declare const MEMBERS: Readonly<Record<InstructionName, Members>>;
export declare function isLeftOut(value: unknown): boolean;
/** Describes the first member with a value that is not possible, apart from those with a code of their own. */
export declare function findWrongMember(name: InstructionName, values: InstructionValues): string | undefined;
/**
 * Describes the members that an instruction does not have, which are ignored (V-52): misspelt ones, in camelCase, or with the
 * prefix of a REST parameter.
 *
 * @param name `undefined` if the instruction is not known
 */
export declare function listUnknownMembers(name: InstructionName | undefined, values: InstructionValues): string[];
export {};
