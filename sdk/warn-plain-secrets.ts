import * as pulumi from "@pulumi/pulumi";

let isDone = false;

/**
 * Warns, once per program, about credentials in plain text in the stack's configuration: the file goes into version
 * control, and the provider's entry in state would contain them in plain text too.
 */
export function warnPlainSecrets(): void {
  if (isDone) return;
  isDone = true;
  const config = new pulumi.Config("taskrouter");
  for (const key of ["authToken", "apiKeySecret", "secretVars"]) {
    if (!config.get(key) || isSecretKey(`taskrouter:${key}`)) continue;
    warn(key);
  }
  for (const key of listPlainConnections(config)) warn(key);
}

function warn(key: string): void {
  void pulumi.log.warn(`taskrouter:${key} is in plain text in the stack's configuration: ${howToHide(key)}`);
}

/** The engine marks a map as secret as a whole, if one of its values is. */
function listPlainConnections(config: pulumi.Config): string[] {
  if (isSecretKey("taskrouter:connections")) return [];
  const connections = config.getObject<Record<string, unknown>>("connections") ?? {};
  return Object.entries(connections).flatMap(([name, values]) =>
    ["authToken", "apiKeySecret"].flatMap((key) =>
      typeof values === "object" && values !== null && key in values ? [`connections.${name}.${key}`] : [],
    ),
  );
}

function howToHide(key: string): string {
  if (key.startsWith("connections."))
    return `run \`pulumi config set --path --secret 'taskrouter:${key}'\`, and create a new one in Twilio if the file was shared`;
  if (key === "secretVars")
    return "set each of its values again with `pulumi config set --path --secret 'taskrouter:secretVars.NAME'`";
  return `run \`pulumi config set --secret taskrouter:${key}\`, and create a new one in Twilio if the file was shared`;
}

/** True for a secret key. The engine passes these keys to every program; the SDK reads them but exports no getter. */
export function isSecretKey(key: string): boolean {
  const keys: unknown = JSON.parse(process.env.PULUMI_CONFIG_SECRET_KEYS || "[]");
  return Array.isArray(keys) && keys.includes(key);
}
