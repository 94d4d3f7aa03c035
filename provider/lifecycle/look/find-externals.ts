import {
  compareText,
  didYouMean,
  isJsonObject,
  type JsonObject,
  REFERENCE_SECTIONS,
  type ReferenceSection,
} from "../../../language/index.js";
import { kindOfSection, toPlainName } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { type ApiObject, StandaloneError, sidOf } from "../../twilio/index.js";
import { liveName } from "../object/names.js";

/** An external object that a look-up wants: see `ExternalQuery`. */
interface Wanted {
  readonly section: ReferenceSection;
  readonly key: string;
  readonly name?: string;
  readonly sid?: string;
}

/** How many names a message lists. */
const SHOWN = 20;

/**
 * Finds the SIDs of external objects, by their exact name or SID. Each kind is listed once, and the lists are those that the
 * run has anyway.
 *
 * @param query an `ExternalQuery`
 * @returns SIDs by section and key
 * @throws StandaloneError that lists every object that does not exist, or whose name several have
 */
export async function findExternals(
  context: Context,
  { workspaceSid }: JsonObject,
  query: JsonObject,
): Promise<JsonObject> {
  const sids: JsonObject = {};
  const faults: string[] = [];
  for (const section of REFERENCE_SECTIONS.filter((name) => isJsonObject(query[name]))) {
    const { collection, listKey } = kindOfSection(section);
    const live = await context.lists.all(`/v1/Workspaces/${workspaceSid}/${collection}`, listKey);
    const found: JsonObject = {};
    for (const wanted of listWanted(section, query[section])) {
      const [only, ...others] = findObjects(wanted, live);
      if (only === undefined) faults.push(explainMissing(wanted, live));
      else if (others.length > 0) faults.push(explainTwins(wanted, [only, ...others]));
      else found[wanted.key] = sidOf(only);
    }
    sids[section] = found;
  }
  if (faults.length === 0) return sids;
  const [count, verb] =
    faults.length === 1 ? ["an external object", "is"] : [`${faults.length} external objects`, "are"];
  throw new StandaloneError(
    [
      `${count} of the workspace files ${verb} not found in workspace ${workspaceSid}, and nothing was written:`,
      ...faults.map((fault) => `  ${fault}`),
    ].join("\n"),
  );
}

function listWanted(section: ReferenceSection, objects: unknown): Wanted[] {
  const entries = isJsonObject(objects) ? Object.entries(objects) : [];
  return entries.map(([key, object]) => {
    const { name, sid } = isJsonObject(object) ? object : {};
    return { section, key, ...(typeof sid === "string" ? { sid } : { name: String(name ?? key) }) };
  });
}

function findObjects({ section, name, sid }: Wanted, live: readonly ApiObject[]): ApiObject[] {
  const kind = kindOfSection(section);
  return live.filter((object) => (sid === undefined ? liveName(kind, object) === name : object.sid === sid));
}

function explainMissing({ section, key, name, sid }: Wanted, live: readonly ApiObject[]): string {
  const kind = kindOfSection(section);
  const { noun } = kind;
  const place = `external.${section}.${key}`;
  if (name === undefined)
    return `${place}: no ${noun} ${sid}: it was deleted, or belongs to another workspace or account`;
  const names = live.map((object) => liveName(kind, object)).sort(compareText);
  const alike = names.filter((other) => toPlainName(other) === toPlainName(name)).map((other) => JSON.stringify(other));
  const meant =
    alike.length > 0
      ? `, did you mean ${alike.join(" or ")}, which differs by spaces, letter case or accents?`
      : didYouMean(name, names);
  const list = names.slice(0, SHOWN).map((other) => JSON.stringify(other));
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${place}: no ${noun} ${JSON.stringify(name)}${meant === "" ? ";" : meant} there are ${list.join(", ") || "none"}${more}`;
}

function explainTwins({ section, key, name }: Wanted, twins: readonly ApiObject[]): string {
  const sids = twins.map((object) => `${object.sid}, created ${object.date_created}`).join("; ");
  return `external.${section}.${key}: ${twins.length} objects are named ${JSON.stringify(name)} (${sids}): write the "sid" of one in place of the name`;
}
