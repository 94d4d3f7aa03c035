import { kinds } from "../../../model/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { updateFiles } from "../export/update.js";
import type { DriftOptions } from "./options.js";
import type { DriftObject, DriftReport } from "./report.js";

/** Writes drift into the workspace files, as `taskrouter export --update` does: all of it, or that of the named objects. */
export async function acceptDrift(
  { objects }: DriftReport,
  paths: readonly string[],
  { accept, stack, workspace, connection, baseUrl }: DriftOptions & { accept: true | string[] },
  io: Io,
): Promise<number> {
  const keys = accept === true ? undefined : accept;
  const only = keys?.flatMap((key) => [key, ...listMeant(key, objects)]);
  const places = new Set(objects.flatMap(({ workspace: sid }) => sid ?? []));
  const [place] = places;
  if (places.size > 1 && workspace === undefined)
    throw new Failure(
      "several workspaces drifted, and files declare one: accept with the PATH of its files and --workspace",
      EXIT.usage,
    );
  const wanted = workspace ?? place;
  const code = await updateFiles(
    paths,
    {
      ...(stack !== undefined && { stack }),
      ...(connection !== undefined && { connection }),
      ...(baseUrl !== undefined && { baseUrl }),
      ...(wanted !== undefined && { workspace: wanted }),
      ...(only !== undefined && { only }),
    },
    io,
  );
  io.err("next: review the files, then `pulumi up --refresh`: it changes the state, and nothing in TaskRouter\n");
  return code;
}

/** The objects that a key means, by section and name. @throws Failure for a key that means none */
function listMeant(key: string, objects: readonly DriftObject[]): string[] {
  const meant = objects.filter((object) => isMeant(object, key));
  if (meant.length > 0) return meant.map(({ kind, name }) => `${kinds[kind].section ?? "workspace"}.${name}`);
  const known = objects.map(({ key: own, name }) => own ?? JSON.stringify(name)).join(", ");
  throw new Failure(`${JSON.stringify(key)} did not drift; these objects did: ${known}`, EXIT.usage);
}

/** By key, section and key, or name; resources of a stack have the name of their component in front. */
function isMeant({ kind, key, name }: DriftObject, wanted: string): boolean {
  const plain = wanted.replace(`${kinds[kind].section}.`, "");
  return key === plain || name === plain || key?.endsWith(`-${plain}`) === true;
}
