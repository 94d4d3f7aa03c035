import { isJsonObject, type JsonObject } from "../../../language/index.js";
import { changedProperties, type Kind, nameProperty } from "../../../model/index.js";
import { toImportId } from "../resource/import-id.js";
import type { Run } from "../run.js";
import { lookUp, type Place } from "./look-up.js";
import type { Query } from "./read-query.js";
import type { Listed } from "./take-page.js";

/**
 * Finds the live objects of a kind that match a query: one list per kind and workspace, which other calls of the run share.
 *
 * @param query without a workspace, for objects in all workspaces of the account
 * @throws StandaloneError if a list cannot be read
 */
export async function findObjects(run: Run, kind: Kind, { place, filters }: Query): Promise<Listed[]> {
  const isWorkspace = kind.sidPrefix === "WS";
  const places = isWorkspace ? [place] : await listPlaces(run, place);
  const found: Listed[] = [];
  for (const one of places) {
    const objects = await list(run, kind, filters, one);
    for (const object of objects) {
      if (isWorkspace && place.workspaceSid !== undefined && object.sid !== place.workspaceSid) continue;
      const workspaceSid = `${isWorkspace ? object.sid : one.workspaceSid}`;
      found.push({ id: toImportId(kind, workspaceSid, `${object.sid}`), name: `${object[nameProperty(kind)]}` });
    }
  }
  return found;
}

async function listPlaces(run: Run, { workspaceSid, connection }: Place): Promise<Place[]> {
  if (workspaceSid !== undefined) return [{ workspaceSid, connection }];
  const { objects } = await lookUp(run, "Workspace", { isList: true }, { connection });
  return toObjects(objects).map(({ sid }) => ({ workspaceSid: `${sid}`, connection }));
}

async function list(run: Run, kind: Kind, filters: JsonObject, place: Place): Promise<JsonObject[]> {
  const { [nameProperty(kind)]: name, ...others } = filters;
  // names are compared as in look-ups: those of workers are the same in any letter case
  const query = { isList: true, ...(name !== undefined && { [nameProperty(kind)]: name }) };
  const { objects } = await lookUp(run, kind.name, query, place);
  return toObjects(objects).filter((object) => changedProperties(kind, object, { ...object, ...others }).length === 0);
}

function toObjects(value: JsonObject[string]): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
