import { messages } from "../protocol/stubs.js";
/** Properties arrive with secrets marked, and without references to resources. */
export declare function handshake(): messages.ProviderHandshakeResponse;
