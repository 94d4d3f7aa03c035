import type { SecretProperty } from "../../config/index.js";
/** Names of the secret properties of one object of the workspace files; without a section, of the workspace. */
export type SecretsOf = (section?: string, key?: string) => readonly string[];
/** Looks up secret properties by object. */
export declare function createSecretsOf(secrets: readonly SecretProperty[]): SecretsOf;
/**
 * Returns a message for a secret variable in a property that is not a callback URL, or undefined. Everything else is
 * sent to TaskRouter in plain text, and shows in plans.
 */
export declare function findMisplacedSecret(secrets: readonly SecretProperty[]): string | undefined;
