import type { JsonObject } from "../../language/index.js";
import { type Kind, kinds, sectionKinds } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import { escapePlaceholders } from "../interpolation/fill-variable.js";
import { findUrlSecrets } from "./find-url-secrets.js";
import { createVariableNames } from "./variable-names.js";

/** A secret part of a callback URL, for which files use a variable. */
export interface HiddenSecret {
  /** As in `${vars.NAME}`. */
  readonly variable: string;
  /** As it is in the URL, percent-encoded. Never shown. */
  readonly value: string;
  /** Its name in the URLs: `password`, or that of a query parameter. */
  readonly part: string;
  /** Every property that contains it. */
  readonly uses: readonly SecretUse[];
}

export interface SecretUse {
  readonly section: string;
  /** Absent for the workspace. */
  readonly key?: string;
  readonly property: string;
}

/** Describes where a secret is, without its value: `token in assignmentCallbackUrl of workflows.phone and 2 more`. */
export function describeSecret({ part, uses }: Pick<HiddenSecret, "part" | "uses">): string {
  const [first, ...others] = uses;
  const owner = first?.key === undefined ? "the workspace" : `${first.section}.${first.key}`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${part} in ${first?.property} of ${owner}${more}`;
}

/** The secrets of a workspace, and how files are to print its URLs. */
export interface Hiding {
  readonly secrets: readonly HiddenSecret[];
  /** Prints a callback URL as a file may contain it: secrets hidden, a literal `${` escaped. */
  hideUrl(url: string): string;
}

/** Finds the secrets in all callback URLs of a workspace. Equal secrets of one name share a variable. */
export function hideSecrets(desired: DesiredWorkspace): Hiding {
  const found = new Map<string, { part: string; value: string; uses: SecretUse[] }>();
  for (const { kind, object, section, key } of listObjects(desired)) {
    for (const property of urlProperties(kind)) {
      for (const { part, value } of findUrlSecrets(String(object[property] ?? ""))) {
        const same = found.get(idOf(part, value)) ?? { part, value, uses: [] };
        same.uses.push({ section, ...(key !== undefined && { key }), property });
        found.set(idOf(part, value), same);
      }
    }
  }
  const nameOf = createVariableNames();
  const secrets = [...found.values()].map((secret): HiddenSecret => {
    const [first] = secret.uses;
    return { ...secret, variable: nameOf([first?.key ?? "workspace", secret.part]) };
  });
  const variables = new Map(secrets.map(({ part, value, variable }) => [idOf(part, value), variable]));
  return { secrets, hideUrl: (url) => hideIn(url, variables) };
}

function idOf(part: string, value: string): string {
  return JSON.stringify([part, value]);
}

function listObjects(desired: DesiredWorkspace) {
  const all: { kind: Kind; object: JsonObject; section: string; key?: string }[] = [
    { kind: kinds.Workspace, object: { ...desired.workspace }, section: "workspace" },
  ];
  for (const [section, kind] of sectionKinds) {
    for (const [key, object] of desired[section]) all.push({ kind, object: { ...object }, section, key });
  }
  return all;
}

function urlProperties(kind: Kind): string[] {
  return Object.entries(kind.properties).flatMap(([name, { type }]) => (type === "url" ? [name] : []));
}

function hideIn(url: string, variables: ReadonlyMap<string, string>): string {
  let printed = "";
  let done = 0;
  for (const { part, value, start } of findUrlSecrets(url)) {
    printed += `${escapePlaceholders(url.slice(done, start))}\${vars.${variables.get(idOf(part, value))}}`;
    done = start + value.length;
  }
  return printed + escapePlaceholders(url.slice(done));
}
