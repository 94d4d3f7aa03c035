import { fromEntries, type Json } from "../../language/index.js";
import {
  type Kind,
  type KindSection,
  kinds,
  type LiveObject,
  type LiveWorkspace,
  sectionKinds,
  showUrl,
} from "../../model/index.js";

/** A live workspace that may be stored, and what was taken out of it. */
export interface RedactedLive {
  readonly live: LiveWorkspace;
  /** Names of properties by SID. */
  readonly redacted: Readonly<Record<string, readonly string[]>>;
}

/** The secret properties of an object by its SID. Undefined if they are not known, as for an object of others: then every URL may be one. */
export type SecretsOf = (sid: string) => readonly string[] | undefined;

/**
 * Leaves out of a live workspace what may be secret: properties that the stack knows as secret, passwords and queries of callback URLs
 * and parts of them that look random, and everything that no workspace file declares, such as data about workers.
 */
export function redactLive({ workspace, objects, workers }: LiveWorkspace, secretsOf: SecretsOf): RedactedLive {
  const redacted: Record<string, readonly string[]> = {};
  const clean = (own: readonly Kind[], object: LiveObject): LiveObject => {
    const found = redactObject(own, object, secretsOf(object.sid));
    if (found.names.length > 0) redacted[object.sid] = found.names;
    return found.object;
  };
  const sections = sectionKinds.flatMap(([section, kind]): [KindSection, LiveObject[]][] => {
    const read = objects[section];
    return read === undefined ? [] : [[section, read.map((object) => clean([kind], object))]];
  });
  const live = {
    workspace: clean([kinds.Workspace, kinds.WorkspaceDefaults], workspace),
    objects: Object.fromEntries(sections),
    ...(workers !== undefined && { workers: listNamed(workers, objects) }),
  };
  return { live, redacted };
}

/** The members of every object by which its key is chosen. */
const COMMON = ["dateCreated"];

function redactObject(
  own: readonly Kind[],
  object: LiveObject,
  secrets: readonly string[] | undefined,
): { readonly object: LiveObject; readonly names: string[] } {
  const names: string[] = [];
  const members = own.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([name, { type }]): [string, Json][] => {
      const value = object[name];
      if (value === undefined) return [];
      const isSecret = secrets?.includes(name) ?? (type === "url" && value !== "" && value !== null);
      const shown = !isSecret && type === "url" && typeof value === "string" && value !== "" ? showUrl(value) : value;
      if (isSecret || shown !== value) names.push(name);
      return isSecret ? [] : [[name, shown]];
    }),
  );
  const common = COMMON.flatMap((name): [string, Json][] => {
    const value = object[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { object: { ...fromEntries([...common, ...members]), sid: object.sid }, names };
}

/** The workers that an expression names by SID. Nothing about any other worker is stored. */
function listNamed(workers: readonly LiveObject[], objects: LiveWorkspace["objects"]): LiveObject[] {
  const text = JSON.stringify(objects);
  return workers.filter(({ sid }) => text.includes(sid));
}
