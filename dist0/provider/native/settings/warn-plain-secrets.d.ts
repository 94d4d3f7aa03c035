import type { Message } from "../protocol/messages.js";
/**
 * Warns about secrets in plain text in the stack's configuration. The request of a component says which of its keys are
 * secret; the check of the provider's settings has all of them without a mark. *observed* with 3.250
 *
 * @param notify shows a message on the resource with a URN
 * @param urn of the component
 */
export declare function warnPlainSecrets(notify: (message: string, urn: string) => void, urn: string, request: Pick<Message<"ConstructRequest">, "getConfigMap" | "getConfigsecretkeysList">): void;
