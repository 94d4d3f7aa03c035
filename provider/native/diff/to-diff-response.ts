import { isDeepStrictEqual } from "node:util";
import { isSameValue, type Json, type JsonObject } from "../../../language/index.js";
import {
  CONNECTION,
  changedProperties,
  hideIgnored,
  IGNORE,
  IGNORE_FILTERS,
  ignoredOf,
  type Kind,
  RETAIN,
} from "../../../model/index.js";
import { messages } from "../protocol/stubs.js";
import { listPropertyChanges, type PropertyChange } from "./list-changes.js";
import { toPropertyPath } from "./property-path.js";

/** The answer of the lifecycle's `diff`. */
interface Difference {
  readonly changes: boolean;
  readonly replaces: readonly string[];
}

/** Options in the inputs that state has to know. */
const OPTIONS = [CONNECTION, IGNORE, IGNORE_FILTERS, RETAIN];

/** The engine's form of a difference, with the path of each value that differs. */
export function toDiffResponse(
  kind: Kind,
  { changes, replaces }: Difference,
  olds: JsonObject,
  news: JsonObject,
): InstanceType<typeof messages.DiffResponse> {
  const { DiffChanges } = messages.DiffResponse;
  const response = new messages.DiffResponse();
  response.setChanges(changes ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE);
  response.setHasdetaileddiff(true);
  if (!changes) return response;
  const found = listChanges(kind, olds, news);
  response.setReplacesList([...replaces]);
  response.setDiffsList([...new Set(found.map(({ path: [first] }) => `${first}`))]);
  for (const change of found)
    response.getDetaileddiffMap().set(toPropertyPath(change.path), toMessage(change, replaces));
  return response;
}

/** The values that an update would change, and the options that it would store. */
export function listChanges(kind: Kind, olds: JsonObject, news: JsonObject): PropertyChange[] {
  const names = changedProperties(kind, hideIgnored(olds, news, ignoredOf(news)), news);
  const options = OPTIONS.filter((name) => !isDeepStrictEqual(olds[name], news[name]));
  return listPropertyChanges(olds, news, [...names, ...options], (before, after, path) =>
    isAlike(kind, before, after, path),
  );
}

/** Spelling makes no difference inside routing; elsewhere a value that is equal as JSON does not differ. */
function isAlike(
  kind: Kind,
  before: Json | undefined,
  after: Json | undefined,
  [name, ...rest]: readonly (string | number)[],
): boolean {
  if (kind.properties[`${name}`]?.type !== "configuration") return isDeepStrictEqual(before, after);
  return isSameValue(before, after, `${rest.at(-1) ?? ""}`);
}

function toMessage({ path, kind }: PropertyChange, replaces: readonly string[]) {
  const { Kind: Kinds } = messages.PropertyDiff;
  const message = new messages.PropertyDiff();
  message.setKind(replaces.includes(`${path[0]}`) ? Kinds[`${kind}_REPLACE`] : Kinds[kind]);
  // both values are in the inputs: outputs do not repeat them
  message.setInputdiff(true);
  return message;
}
