import { createHmac } from "node:crypto";

/**
 * The `X-Twilio-Signature` of a form: HMAC-SHA1 with the account's token over the whole URL and each parameter's name
 * and value, sorted by name (V-35).
 *
 * @param url as it is called, without user and password
 */
export function signForm(token: string, url: string, parameters: Readonly<Record<string, string>>): string {
  const names = Object.keys(parameters).sort();
  const text = url + names.map((name) => name + parameters[name]).join("");
  return createHmac("sha1", token).update(text, "utf8").digest("base64");
}
