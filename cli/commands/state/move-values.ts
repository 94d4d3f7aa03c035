import { asObject, type JsonObject } from "../../../language/index.js";
import { COMPONENT_TYPE, type HostName, kinds, resourceType } from "../../../model/index.js";
import { toDynamicValues, toNativeValues } from "../../../provider/move/index.js";
import { providerText } from "../../../sdk/provider-text.js";
import { isSecret } from "../../stack/exported-state.js";
import { splitUrn } from "../../stack/urn.js";
import type { OwnEntry } from "./sort-entries.js";

/** The entry of a resource in the form of a host. @param provider reference to the provider there, `URN::ID` */
export function moveEntry({ entry, urn, kind }: OwnEntry, to: HostName, provider: string): JsonObject {
  const { propertyDependencies, ...rest } = entry;
  const { __provider: _, ...dependencies } = asObject(propertyDependencies);
  return {
    ...rest,
    type: resourceType(to, kind),
    ...toValues({ entry, urn, kind }, to),
    provider,
    ...(propertyDependencies !== undefined && { propertyDependencies: dependencies }),
  };
}

function toValues({ entry, urn, kind }: OwnEntry, to: HostName) {
  const isPart = splitUrn(urn).types.at(-2) === COMPONENT_TYPE;
  const values = { inputs: asObject(entry.inputs), outputs: asObject(entry.outputs) };
  return to === "native"
    ? toNativeValues(kinds[kind], values, isPart)
    : toDynamicValues(kinds[kind], values, { id: `${entry.id}`, text: providerText(kind), isSecret });
}
