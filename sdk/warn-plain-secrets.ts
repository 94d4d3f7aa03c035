import * as pulumi from "@pulumi/pulumi";

let isDone = false;

/**
 * Warns, once a program, of credentials that lie in the stack's configuration in plain text: the file goes into version
 * control, and the provider's entry in state would hold them open too.
 */
export function warnPlainSecrets(): void {
  if (isDone) return;
  isDone = true;
  const config = new pulumi.Config("taskrouter");
  for (const key of ["authToken", "apiKeySecret", "secretVars"]) {
    if (!config.get(key) || isSecretKey(`taskrouter:${key}`)) continue;
    void pulumi.log.warn(`taskrouter:${key} lies in the stack's configuration in plain text: ${howToHide(key)}`);
  }
}

function howToHide(key: string): string {
  if (key === "secretVars")
    return "set each of its values again with `pulumi config set --path --secret 'taskrouter:secretVars.NAME'`";
  return `run \`pulumi config set --secret taskrouter:${key}\`, and have Twilio make a new one if the file was shared`;
}

/** The engine tells every program which keys of its configuration are secret; the SDK reads them and exports no getter. */
export function isSecretKey(key: string): boolean {
  const keys: unknown = JSON.parse(process.env.PULUMI_CONFIG_SECRET_KEYS || "[]");
  return Array.isArray(keys) && keys.includes(key);
}
