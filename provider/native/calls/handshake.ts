import { messages } from "../protocol/stubs.js";

/** Properties arrive with secrets marked, and without references to resources. */
export function handshake() {
  const response = new messages.ProviderHandshakeResponse();
  response.setAcceptSecrets(true);
  return response;
}
