import type { Hints, Kind } from "../../../model/index.js";
import { foldName, kinds } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { type ApiObject, sidOf } from "../../twilio/index.js";
import { describeTwins } from "../look/twins.js";
import { isBuiltIn, liveName } from "../object/names.js";
import { showName } from "../object/show-name.js";

/** How many names a line lists. */
const SHOWN = 10;

/**
 * Compares the names of all declared objects with the live ones of their workspace, from the lists that the run has anyway.
 *
 * @returns one line per kind with live objects that are not declared, and one per declared name that several objects have
 */
export async function takeCensus(
  context: Context,
  workspaceSid: string,
  declared: NonNullable<Hints["declared"]>,
): Promise<string[]> {
  const lines = Object.values(kinds).map(async (kind) => {
    const names = declared[kind.name];
    if (names === undefined) return [];
    const live = await context.lists.all(`/v1/Workspaces/${workspaceSid}/${kind.collection}`, kind.listKey);
    return [...countUndeclared(context, kind, names, live), ...[...new Set(names)].flatMap(toTwins(kind, live))];
  });
  return (await Promise.all(lines)).flat();
}

function countUndeclared(
  { claimed }: Context,
  kind: Kind,
  names: readonly string[],
  live: readonly ApiObject[],
): string[] {
  const wanted = new Set(names.map((name) => foldName(kind, name)));
  const isDeclared = (object: ApiObject) => wanted.has(foldName(kind, liveName(kind, object)));
  const own = live.filter((object) => !isBuiltIn(kind, liveName(kind, object)) || isDeclared(object));
  const others = own.filter((object) => !isDeclared(object) && !claimed.has(sidOf(object)));
  if (others.length === 0) return [];
  const shown = others.slice(0, SHOWN).map(showName);
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : "";
  return [
    `${own.length - others.length} of ${own.length} live ${kind.nouns} are declared; not declared: ${shown.join(", ")}${more}`,
  ];
}

function toTwins(kind: Kind, live: readonly ApiObject[]): (name: string) => string[] {
  return (name) =>
    describeTwins(
      kind,
      live.filter((object) => liveName(kind, object) === name),
    );
}
