import { isJsonObject, type Json, parseJson } from "../language/index.js";

/** The settings below `taskrouter:` in a stack's configuration. */
export interface StackSettings {
  /** A setting as text or as JSON. */
  get(key: string): Json | undefined;
  /** Whether the configuration encrypts it. The engine marks a map as secret as a whole, if one of its values is. */
  isSecret(key: string): boolean;
}

/** The settings of one account that are secret. */
const OF_ACCOUNT = ["authToken", "apiKeySecret"];

const VARIABLES = "secretVars";
const CONNECTIONS = "connections";

/** The settings below `taskrouter:` with secrets. A map is secret as a whole. */
export const SECRET_SETTINGS: readonly string[] = [...OF_ACCOUNT, CONNECTIONS, VARIABLES];

/**
 * Returns a text for each secret that is in plain text in a stack's configuration, with the command that encrypts it. The file
 * goes into version control.
 *
 * @example explainPlainSecrets({ get: (key) => (key === "authToken" ? "…" : undefined), isSecret: () => false })
 */
export function explainPlainSecrets(settings: StackSettings): string[] {
  const keys = [...OF_ACCOUNT, VARIABLES].filter((key) => settings.get(key) && !settings.isSecret(key));
  return [...keys, ...listPlainConnections(settings)].map(
    (key) => `taskrouter:${key} is in plain text in the stack's configuration: ${howToHide(key)}`,
  );
}

function listPlainConnections({ get, isSecret }: StackSettings): string[] {
  const value = get(CONNECTIONS);
  const connections = typeof value === "string" ? parseJson(value) : value;
  if (!isJsonObject(connections) || isSecret(CONNECTIONS)) return [];
  return Object.entries(connections).flatMap(([name, values]) =>
    OF_ACCOUNT.filter((key) => isJsonObject(values) && key in values).map((key) => `${CONNECTIONS}.${name}.${key}`),
  );
}

function howToHide(key: string): string {
  if (key.startsWith(`${CONNECTIONS}.`))
    return `run \`pulumi config set --path --secret 'taskrouter:${key}'\`, and create a new one in Twilio if the file was shared`;
  if (key === VARIABLES)
    return "set each of its values again with `pulumi config set --path --secret 'taskrouter:secretVars.NAME'`";
  return `run \`pulumi config set --secret taskrouter:${key}\`, and create a new one in Twilio if the file was shared`;
}
