import { fromEntries, type JsonObject } from "../../../language/index.js";
import { type Kind, sectionKinds, UNKNOWN } from "../../../model/index.js";
import type { RegisteredPart, RegisteredParts } from "./register-parts.js";

/** An output of a component, and the resources that it comes from. */
export interface ComponentOutput {
  readonly name: string;
  readonly value: JsonObject[string];
  /** URNs. */
  readonly sources: readonly string[];
}

/** The output with the SIDs of a kind by key: `workflowSids`. */
export function sidsOutput({ name }: Kind): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Sids`;
}

/** The outputs of a component: SIDs by their keys in the files. */
export function toComponentOutputs({ workspaceSid, parts }: RegisteredParts): ComponentOutput[] {
  const ofKind = (name: string) => parts.filter(({ planned }) => planned.kind === name);
  return [
    { name: "workspaceSid", value: workspaceSid, sources: ofKind("Workspace").map(({ urn }) => urn) },
    ...sectionKinds.map(([, kind]) => {
      const own = ofKind(kind.name);
      return { name: sidsOutput(kind), value: toSids(own), sources: own.map(({ urn }) => urn) };
    }),
  ];
}

/** The same while the files are not known. */
export function unknownOutputs(): ComponentOutput[] {
  const names = ["workspaceSid", ...sectionKinds.map(([, kind]) => sidsOutput(kind))];
  return names.map((name) => ({ name, value: UNKNOWN, sources: [] }));
}

function toSids(parts: readonly RegisteredPart[]): JsonObject {
  const entries = parts.map(({ planned, id }): [string, string] => [
    planned.entry?.key ?? planned.name,
    id === "" ? UNKNOWN : id,
  ]);
  return fromEntries(entries);
}
