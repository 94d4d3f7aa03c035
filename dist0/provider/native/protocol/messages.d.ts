import type * as provider from "@pulumi/pulumi/proto/provider_pb.js";
/** The messages of Pulumi's protocol. */
export type Messages = typeof provider;
/** One message of the protocol: `Message<"CheckRequest">`. */
export type Message<Name extends keyof Messages> = Messages[Name] extends abstract new (...args: never[]) => infer Type ? Type : never;
