import { isJsonObject, parseJson } from "../../../language/index.js";
import type { StackConfiguration } from "../../../sdk/files/index.js";
import { StandaloneError } from "../../twilio/index.js";
import type { Message } from "../protocol/messages.js";

/** The configuration of the stack, which comes with the request of a component, with secrets decrypted. */
export function readStackConfiguration(
  request: Pick<Message<"ConstructRequest">, "getConfigMap" | "getConfigsecretkeysList">,
): StackConfiguration {
  const secretKeys = new Set(request.getConfigsecretkeysList());
  return {
    getObject: (key) => {
      const text = request.getConfigMap().get(`taskrouter:${key}`);
      const value = text === undefined ? {} : parseJson(text);
      if (isJsonObject(value)) return text === undefined ? undefined : value;
      throw new StandaloneError(
        `taskrouter:${key} in the stack's configuration must be a map: ` +
          `\`pulumi config set --path 'taskrouter:${key}.NAME' VALUE\``,
      );
    },
    isSecret: (key) => secretKeys.has(key),
  };
}
