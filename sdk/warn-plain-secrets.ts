import * as pulumi from "@pulumi/pulumi";
import { explainPlainSecrets } from "../model/index.js";

let isDone = false;

/**
 * Warns, once per program, about credentials in plain text in the stack's configuration: the file goes into version
 * control, and the provider's entry in state would contain them in plain text too.
 */
export function warnPlainSecrets(): void {
  if (isDone) return;
  isDone = true;
  const config = new pulumi.Config("taskrouter");
  const settings = {
    get: (key: string) => config.get(key),
    isSecret: (key: string) => isSecretKey(`taskrouter:${key}`),
  };
  for (const text of explainPlainSecrets(settings)) void pulumi.log.warn(text);
}

/** True for a secret key. The engine passes these keys to every program; the SDK reads them but exports no getter. */
export function isSecretKey(key: string): boolean {
  const keys: unknown = JSON.parse(process.env.PULUMI_CONFIG_SECRET_KEYS || "[]");
  return Array.isArray(keys) && keys.includes(key);
}
