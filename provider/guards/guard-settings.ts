import type { Engine } from "../engine/index.js";
import { type Client, SettingsError } from "../twilio/index.js";
import { gate } from "./gate.js";

/** The settings that decide where requests go, and can be compared because they are not secret. */
const COMPARED = ["baseUrl", "region", "edge", "accountSid", "apiKeySid"];

/**
 * Returns a guard of clients: it refuses every request of a run that received other settings than the stack's configuration
 * has now. The engine gives a refresh and a destroy the settings of the last `up`: they would work on the former host without
 * a word. All clients of a run share one comparison.
 *
 * @param get the settings that the run received
 */
export function guardSettings(get: (key: string) => string | undefined, engine: Engine): (client: Client) => Client {
  let confirmed: Promise<void> | undefined;
  // every call gets the whole message, because the caller of the first one may go on without its answer
  const confirm = async () => {
    confirmed ??= refuseOutdated(get, engine);
    await confirmed;
  };
  return (client) => gate(client, confirm);
}

/** @throws SettingsError that names each setting with both values, and the way on */
async function refuseOutdated(get: (key: string) => string | undefined, engine: Engine): Promise<void> {
  const present = await engine.readNewerConfig?.();
  if (present === undefined) return;
  const isSecret = (key: string) => present.has(key) && present.get(key) === undefined;
  const changed = COMPARED.filter((key) => !isSecret(key) && (get(key) ?? "") !== (present.get(key) ?? ""));
  if (changed.length === 0) return;
  const show = (value: string | undefined) => (value === undefined || value === "" ? "not set" : JSON.stringify(value));
  const list = changed.map((key) => `taskrouter:${key} (${show(get(key))} then, ${show(present.get(key))} now)`);
  throw new SettingsError(
    `the stack's configuration has changed since the last \`pulumi up\`: ${list.join(", ")}. The engine gives this command the ` +
      "settings of then, so no request was sent. Add `--run-program` to use those of now, or run `pulumi up` first",
  );
}
