import type { SecretProperty } from "../../config/index.js";
import { type Kind, kinds, sectionKinds } from "../../model/index.js";

/** Names of the secret properties of one object of the workspace files; without a section, of the workspace. */
export type SecretsOf = (section?: string, key?: string) => readonly string[];

/** Looks up secret properties by object. */
export function createSecretsOf(secrets: readonly SecretProperty[]): SecretsOf {
  return (section = "workspace", key) =>
    secrets.filter((secret) => secret.section === section && secret.key === key).map(({ property }) => property);
}

/**
 * Returns a message for a secret variable in a property that is not a callback URL, or undefined. Everything else is
 * sent to TaskRouter in plain text, and shows in plans.
 */
export function findMisplacedSecret(secrets: readonly SecretProperty[]): string | undefined {
  const misplaced = secrets.find(
    ({ section, property }) => !["url", "attributes"].includes(kindOf(section)?.properties[property]?.type ?? ""),
  );
  if (misplaced === undefined) return undefined;
  const { section, key, property } = misplaced;
  const path = [section, ...(key === undefined ? [] : [key]), property].join(".");
  return `${path} contains a secret variable: only callback URLs and the attributes of workers can contain one`;
}

function kindOf(section: string): Kind | undefined {
  if (section === "workspace") return kinds.Workspace;
  return sectionKinds.find(([name]) => name === section)?.[1];
}
