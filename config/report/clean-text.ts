import { safeLine } from "../../language/index.js";

/** Makes a user's text safe to show in a line: nothing that a terminal would obey, no passwords in URLs. */
export function cleanText(text: string): string {
  return safeLine(maskPasswords(text));
}

/** Puts asterisks over passwords in URLs, one per character so that columns stay. */
export function maskPasswords(text: string): string {
  return text.replace(/(:\/\/[^\s/:@"']*:)([^\s/@"']+)(?=@)/g, (_, before: string, password: string) => {
    return before + "*".repeat(password.length);
  });
}

/** Shorter texts are too common to search for, and too short to be secrets. */
const SHORTEST = 4;

/** Longest part of a text that a message quotes. */
const QUOTED = 57;

/** Takes secret texts out of a message, as they are and as they look in quotes. */
export function hideSecrets(message: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, JSON.stringify(secret.slice(0, QUOTED)).slice(1, -1)])
    .reduce((text, secret) => text.replaceAll(secret, "(secret)"), message);
}
