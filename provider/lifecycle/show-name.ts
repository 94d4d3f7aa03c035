import type { ApiObject } from "../twilio/index.js";

/** `"Ann" (WK…)`. */
export function showName({ friendly_name: name, sid }: ApiObject): string {
  return `${JSON.stringify(name)} (${sid})`;
}
