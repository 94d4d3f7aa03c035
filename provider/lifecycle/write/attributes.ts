import { formatNumber, isJsonObject, type JsonObject } from "../../../language/index.js";
import {
  type AttributeChange,
  type Ignored,
  isSameJson,
  type Kind,
  listUnseenAttributes,
  mergeAttributes,
  parseAttributes,
} from "../../../model/index.js";
import { type ApiObject, StandaloneError } from "../../twilio/index.js";
import { describe } from "../object/objects.js";

/** The plan of an update for attributes, of which other programs may own some. */
export interface AttributeWrite {
  /** Name of the property. */
  readonly name: string;
  /** All attributes after the update. */
  readonly merged: JsonObject;
  readonly isChanged: boolean;
  /** Names of the attributes that it would overwrite unseen. */
  readonly unseen: readonly string[];
}

/**
 * Plans the write of an object's attributes. TaskRouter takes them as a whole, so those of other programs are written too, as
 * they are live: only together with `If-Match` none of them is lost.
 *
 * @param seen inputs of the last run
 * @returns undefined if the inputs declare no attributes, or all of them are ignored
 * @throws StandaloneError if the live ones are not a JSON object, or all together are too long
 */
export function planAttributes(
  kind: Kind,
  object: ApiObject,
  { seen, news, ignored }: { readonly seen: JsonObject; readonly news: JsonObject; readonly ignored: Ignored },
): AttributeWrite | undefined {
  const [name, { maxLength = Infinity }] = Object.entries(kind.properties).find(
    ([, { type }]) => type === "attributes",
  ) ?? ["", {}];
  const declared = news[name];
  if (!isJsonObject(declared) || ignored.paths.some((path) => path === name || path === "*")) return undefined;
  const live = parseAttributes(object[name]);
  if (live === undefined)
    throw new StandaloneError(
      `the live ${name} of ${describe(kind, news)} are not a JSON object, and nothing was written: correct them in the Console`,
    );
  const before = seen[name];
  const change: AttributeChange = {
    live,
    seen: isJsonObject(before) ? before : {},
    declared,
    isShared: news.otherAttributes === "keep",
    ignored: ignored.paths,
  };
  const merged = mergeAttributes(change);
  const { length } = JSON.stringify(merged);
  if (length > maxLength)
    throw new StandaloneError(
      `the ${name} of ${describe(kind, news)} would have ${formatNumber(length)} characters of JSON, with those of ` +
        `other programs, and TaskRouter accepts ${formatNumber(maxLength)}: nothing was written`,
    );
  return { name, merged, isChanged: !isSameJson(merged, live), unseen: listUnseenAttributes(change, merged) };
}
