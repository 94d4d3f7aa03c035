/** Shorter texts are too common to be told from others, and too short to be secrets. */
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
