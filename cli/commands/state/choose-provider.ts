import { randomUUID } from "node:crypto";
import { asObject, fromEntries, type Json, type JsonObject } from "../../../language/index.js";
import { type HostName, PROVIDER_TYPES, SECRET_SETTINGS } from "../../../model/index.js";
import { isSecret, splitProvider, toSecret } from "../../stack/exported-state.js";
import { joinUrn, splitUrn } from "../../stack/urn.js";
import type { OwnEntry } from "./sort-entries.js";

/** The names of settings in the state of the dynamic host's provider, which has the configuration of all packages. */
const NAMESPACE = "taskrouter:";

/** Members of a provider's inputs that are not settings. */
const ENGINE_OWN = ["version", "pluginDownloadURL", "__internal"];

export interface ProviderOptions {
  readonly to: HostName;
  readonly now: string;
  /** The configuration of other packages, which the dynamic host's provider has too. */
  readonly otherConfig: JsonObject;
}

/** True for the provider that the engine makes for resources without one of their own. */
export function isDefaultProvider(urn: string): boolean {
  return /^default(_|$)/.test(splitUrn(urn).name);
}

/**
 * The entry of the provider of a host: the present one, or a new one with the settings of the provider that the resources have
 * left.
 *
 * @param entries of the state
 * @param moved not empty
 */
export function chooseProvider(
  entries: readonly JsonObject[],
  moved: readonly OwnEntry[],
  { to, now, otherConfig }: ProviderOptions,
): JsonObject {
  const type = PROVIDER_TYPES[to];
  const present = entries.find((entry) => entry.type === type && isDefaultProvider(`${entry.urn}`));
  if (present !== undefined) return present;
  const [first] = [...moved].sort((one, other) => rank(one) - rank(other));
  const left = splitProvider(`${first?.entry.provider}`).urn;
  const settings = asObject(entries.find(({ urn }) => urn === left)?.inputs);
  const inputs = to === "native" ? toNative(settings) : { ...otherConfig, ...toDynamic(settings) };
  const urn = joinUrn({ head: splitUrn(left).head, types: [type], name: "default" });
  return { urn, custom: true, id: randomUUID(), type, inputs, outputs: inputs, created: now, modified: now };
}

/** The default provider has the settings of the stack. */
function rank({ entry }: OwnEntry): number {
  return isDefaultProvider(splitProvider(`${entry.provider}`).urn) ? 0 : 1;
}

function toNative(settings: JsonObject): JsonObject {
  const own = Object.entries(settings).flatMap(([key, value]): [string, Json][] =>
    value !== undefined && key.startsWith(NAMESPACE) ? [[key.slice(NAMESPACE.length), value]] : [],
  );
  // the native provider encrypts keys and tokens also if the configuration has them in plain text
  return fromEntries(
    own.map(([name, value]) => [name, SECRET_SETTINGS.includes(name) && !isSecret(value) ? toSecret(value) : value]),
  );
}

function toDynamic(settings: JsonObject): JsonObject {
  return fromEntries(
    Object.entries(settings).flatMap(([name, value]): [string, Json][] =>
      value === undefined || ENGINE_OWN.includes(name) ? [] : [[NAMESPACE + name, value]],
    ),
  );
}
