import { asObject, type JsonObject } from "../../../language/index.js";
import { CONNECTION, type HostName } from "../../../model/index.js";
import { findNewerVersion } from "../../../provider/move/index.js";
import { Failure } from "../../failure.js";
import { splitProvider } from "../../stack/exported-state.js";
import { nameOfUrn } from "../../stack/urn.js";
import type { OwnEntry, SortedEntries } from "./sort-entries.js";

/** @throws Failure that names the first reason for which the resources cannot move */
export function refuseMove(
  { moved, read }: SortedEntries,
  renamed: ReadonlyMap<string, string>,
  entries: readonly JsonObject[],
  to: HostName,
): void {
  const reasons = [
    ...moved.flatMap(explainNewer),
    ...explainTaken(renamed, entries),
    ...explainParents(read, entries),
    ...(to === "dynamic" ? explainAccounts(moved) : []),
  ];
  const [first] = reasons;
  if (first === undefined) return;
  const more = reasons.length > 1 ? `; ${reasons.length - 1} more like this` : "";
  throw new Failure(`${first}. Nothing was changed${more}`);
}

function explainNewer({ urn, entry }: OwnEntry): string[] {
  const newer = findNewerVersion(asObject(entry.inputs));
  return newer === undefined ? [] : [`${nameOfUrn(urn)}: ${newer}`];
}

/** Both hosts can have a resource of one name until one of them moves. */
function explainTaken(renamed: ReadonlyMap<string, string>, entries: readonly JsonObject[]): string[] {
  const present = new Set(entries.map(({ urn }) => `${urn}`));
  const taken = [...renamed.values()].filter((urn) => present.has(urn));
  return taken.map(
    (urn) =>
      `the stack has a resource ${JSON.stringify(nameOfUrn(urn))} of the same type in both providers: ${urn}. Give one of ` +
      "them another name first, with an alias of the old one, and run `pulumi up`",
  );
}

function explainParents(read: readonly OwnEntry[], entries: readonly JsonObject[]): string[] {
  const urns = new Set(read.map(({ urn }) => urn));
  const children = entries.filter(({ parent }) => urns.has(`${parent}`));
  return children.map(
    ({ urn, parent }) =>
      `${nameOfUrn(`${urn}`)} has the parent ${nameOfUrn(`${parent}`)}, which the program only reads, and which cannot move. ` +
      "Give it another parent first, and run `pulumi up`",
  );
}

/** The classes have the settings of the stack, or a connection that they name. */
function explainAccounts(moved: readonly OwnEntry[]): string[] {
  const first = new Map<string, OwnEntry>();
  for (const own of moved) {
    if (asObject(own.entry.inputs)[CONNECTION] !== undefined) continue;
    const account = `${asObject(own.entry.outputs).accountSid}`;
    if (!first.has(account)) first.set(account, own);
  }
  const [one, other] = [...first];
  if (one === undefined || other === undefined) return [];
  const describe = ([account, { urn, entry }]: [string, OwnEntry]) =>
    `${nameOfUrn(urn)} is in account ${account} (provider ${nameOfUrn(splitProvider(`${entry.provider}`).urn)})`;
  return [
    `the classes have one account per stack, and ${describe(one)}, but ${describe(other)}. Give the resources of one account ` +
      "the property `connection` first, and run `pulumi up` (docs/settings.md)",
  ];
}
