import { explainPlainSecrets, UNKNOWN } from "../../../model/index.js";
import type { Properties } from "../protocol/values.js";

/**
 * Warns about credentials in plain text in the stack's configuration. Its settings are those of the default provider, whose URN
 * ends with `default`, or `default_0_1_0` with a version. The settings of a provider resource come from a program, whose secrets
 * are encrypted with or without a mark.
 *
 * @param notify shows a message on the resource with a URN
 */
export function warnPlainSecrets(
  notify: (message: string, urn: string) => void,
  urn: string,
  { values, secrets }: Properties,
): void {
  if (!/::pulumi:providers:taskrouter::default(_.*)?$/.test(urn)) return;
  const texts = explainPlainSecrets({
    get: (key) => (values[key] === UNKNOWN ? undefined : values[key]),
    isSecret: (key) => secrets.has(key),
  });
  // on the stack: the engine shows no row for a default provider
  for (const text of texts) notify(`warning: ${text}`, "");
}
