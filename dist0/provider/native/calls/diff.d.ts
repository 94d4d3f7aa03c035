import type { Message } from "../protocol/messages.js";
import type { Run } from "../run.js";
/** Compares the inputs of the last run with the present ones. */
export declare function diff(run: Run, request: Message<"DiffRequest">): Promise<import("@pulumi/pulumi/proto/provider_pb.js").DiffResponse>;
