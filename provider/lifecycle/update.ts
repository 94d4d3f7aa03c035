import { asObject, type JsonObject } from "../../language/index.js";
import {
  changedProperties,
  hasParts,
  hideIgnored,
  IGNORE,
  IGNORE_FILTERS,
  type Ignored,
  ignoredOf,
  joinIgnored,
  type Kind,
  listUnseenCapacities,
} from "../../model/index.js";
import type { Context } from "../context.js";
import { permit } from "../permissions.js";
import { collectionPath } from "../translate.js";
import { type ApiObject, isNotFound, StandaloneError } from "../twilio/index.js";
import { showChanges } from "./compare/show-changes.js";
import { describe, inputsOf, marksOf, type Outcome, toLiveInputs, toOutcome } from "./object/objects.js";
import { refuseMissingChannels, withParts } from "./object/parts.js";
import { refuseOtherAccount } from "./presence/account.js";
import { type AttributeWrite, planAttributes } from "./write/attributes.js";
import { untilUndisturbed, writeObject } from "./write/write-object.js";

/**
 * Changes a live object to what is declared. TaskRouter has no ETag on most objects, so right before the write the live
 * object is compared with the state of the last run: a change that nobody reviewed is not overwritten (H-23).
 */
export async function update(
  context: Context,
  kind: Kind,
  id: string,
  olds: JsonObject,
  news: JsonObject,
): Promise<Outcome> {
  refuseOtherAccount(context, olds);
  await refuseMissingChannels(context, kind, news);
  const now = await untilUndisturbed(kind, async () => await updateOnce(context, kind, id, olds, news));
  if (kind.isFacet !== true) context.lists.put(collectionPath(kind, news), now);
  return toOutcome(kind, now, news, marksOf(olds));
}

async function updateOnce(
  context: Context,
  kind: Kind,
  id: string,
  olds: JsonObject,
  news: JsonObject,
): Promise<ApiObject> {
  const path = collectionPath(kind, news);
  const object = await withParts(context, kind, await fetchLive(context, kind, `${path}/${id}`, news), news);
  const before = inputsOf(kind, olds);
  // a filter that is ignored no longer stays in this run: its removal was in no preview
  const ignored = joinIgnored(ignoredOf(before), ignoredOf(news));
  const seen = hideIgnored(ignoring(before, ignored), before, ignored);
  const live = toLiveInputs(kind, object, seen);
  const attributes = planAttributes(kind, object, { seen: before, news, ignored });
  const wanted = changedProperties(kind, toLiveInputs(kind, object, ignoring(news, ignored)), news);
  // a live change that the declaration agrees with, or says nothing about, is not overwritten
  const unseen = [
    ...changedProperties(kind, seen, live).filter((name) => wanted.includes(name) && !isPartly(kind, name)),
    ...listUnseenParts(kind, object, { seen: before, news, wanted, attributes }),
  ];
  if (unseen.length > 0 && !context.permits.has("overwrite"))
    throw new StandaloneError(explain(kind, id, { seen, live, names: unseen }));
  if (kind.isFacet !== true) context.claimed.add(id);
  const now = await writeObject(context, kind, object, { inputs: news, names: wanted, ignored, attributes });
  if (unseen.length > 0) context.log(`warning: ${listOverwritten(kind, id, { seen, live, names: unseen }).join("\n")}`);
  return now;
}

function isPartly({ properties }: Kind, name: string): boolean {
  const property = properties[name];
  return property !== undefined && hasParts(property);
}

/** The parts that an update would overwrite unseen: `attributes.level`, `channels.chat`. */
function listUnseenParts(
  kind: Kind,
  object: ApiObject,
  change: {
    readonly seen: JsonObject;
    readonly news: JsonObject;
    readonly wanted: readonly string[];
    readonly attributes: AttributeWrite | undefined;
  },
): string[] {
  const { seen, news, wanted, attributes } = change;
  const capacities = wanted.filter((name) => kind.properties[name]?.type === "capacities");
  return [
    ...(attributes?.unseen ?? []).map((name) => `${attributes?.name}.${name}`),
    ...capacities.flatMap((name) =>
      listUnseenCapacities(asObject(object[name]), asObject(seen[name]), asObject(news[name])).map(
        (channel) => `${name}.${channel}`,
      ),
    ),
  ];
}

function ignoring(inputs: JsonObject, { paths, filters }: Ignored): JsonObject {
  return { ...inputs, [IGNORE]: [...paths], [IGNORE_FILTERS]: [...filters] };
}

async function fetchLive(context: Context, kind: Kind, path: string, inputs: JsonObject): Promise<ApiObject> {
  try {
    return await context.client.fetch(path);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    const name = describe(kind, inputs);
    throw new StandaloneError(
      `${name} is gone: TaskRouter answered 404 for ${path}. Run \`pulumi up --refresh\` to create it again.`,
    );
  }
}

/** A change of an object since the last run: inputs then and now, and the properties that differ. */
interface Change {
  readonly seen: JsonObject;
  readonly live: JsonObject;
  readonly names: readonly string[];
}

function explain(kind: Kind, id: string, change: Change): string {
  return [
    `${describe(kind, change.seen)} (${id}) was changed outside Pulumi since the last run, and nothing was written:`,
    ...showChange(kind, change),
    "Review the change with `pulumi refresh --preview-only --diff`. Then `pulumi up --refresh` restores what you declare,",
    `or declare the change to keep it. ${permit("overwrite")} overwrites it without a review.`,
  ].join("\n");
}

function listOverwritten(kind: Kind, id: string, change: Change): string[] {
  const name = `${describe(kind, change.seen)} (${id})`;
  return [`${name} was changed outside Pulumi since the last run, and was overwritten:`, ...showChange(kind, change)];
}

/** A part of attributes or capacities is only named: values of attributes are often personal data. */
function showChange(kind: Kind, { seen, live, names }: Change): string[] {
  const isProperty = (name: string) => kind.properties[name] !== undefined;
  const parts = names.filter((name) => !isProperty(name)).map((name) => `~ ${name}`);
  return [...showChanges(kind, seen, live, { names: names.filter(isProperty) }), ...parts].map((line) => `  ${line}`);
}
