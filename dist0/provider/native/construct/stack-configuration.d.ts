import type { StackConfiguration } from "../../../sdk/files/index.js";
import type { Message } from "../protocol/messages.js";
/** The configuration of the stack, which comes with the request of a component, with secrets decrypted. */
export declare function readStackConfiguration(request: Pick<Message<"ConstructRequest">, "getConfigMap" | "getConfigsecretkeysList">): StackConfiguration;
