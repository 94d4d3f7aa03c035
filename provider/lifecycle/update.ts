import type { JsonObject } from "../../language/index.js";
import { changedProperties } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { toParams } from "../translate.js";
import { type ApiObject, StandaloneError, TwilioError } from "../twilio/index.js";
import { BUILT_IN, describe, FORMER, inputsOf, type Outcome, toLiveInputs, toOutcome } from "./objects.js";

/**
 * Makes a live object what is declared. TaskRouter has no ETag on these objects, so the live one is compared with what
 * state last saw right before the write: a change that nobody reviewed is refused, not overwritten. *documented*
 */
export async function update(
  context: Context,
  resource: Resource,
  id: string,
  olds: JsonObject,
  news: JsonObject,
): Promise<Outcome> {
  const path = resource.collectionPath(news);
  const object = await fetchLive(context, resource, `${path}/${id}`, news);
  const seen = inputsOf(resource.kind, olds);
  const live = toLiveInputs(resource, object, seen);
  const wanted = changedProperties(resource.kind, live, news);
  const unseen = changedProperties(resource.kind, seen, live).filter((name) => wanted.includes(name));
  if (unseen.length > 0 && !context.isOverwriting) throw new StandaloneError(explain(resource, id, seen, live, unseen));
  if (resource.kind.isFacet !== true) context.claimed.add(id);
  const now = wanted.length === 0 ? object : await write(context, resource, `${path}/${id}`, news, wanted);
  if (resource.kind.isFacet !== true) context.lists.put(path, now);
  const { id: sid, outs } = toOutcome(resource, now, news, olds[BUILT_IN] === true);
  return { id: sid, outs: olds[FORMER] === undefined ? outs : { ...outs, [FORMER]: olds[FORMER] } };
}

async function write(
  context: Context,
  resource: Resource,
  path: string,
  news: JsonObject,
  wanted: readonly string[],
): Promise<ApiObject> {
  const params = { ...toParams(resource.kind, news, wanted), ...resource.updateOnlyParams?.(news, wanted) };
  return await context.client.update(path, params);
}

async function fetchLive(context: Context, resource: Resource, path: string, inputs: JsonObject): Promise<ApiObject> {
  try {
    return await context.client.fetch(path);
  } catch (error) {
    if (!(error instanceof TwilioError) || !error.isNotFound) throw error;
    const name = describe(resource.kind, inputs);
    throw new StandaloneError(
      `${name} is gone: TaskRouter answered 404 for ${path}. Run \`pulumi up --refresh\` to make it again.`,
    );
  }
}

function explain(resource: Resource, id: string, seen: JsonObject, live: JsonObject, names: readonly string[]): string {
  const changes = names.map((name) => `  ${name}: ${show(resource, name, seen)} → ${show(resource, name, live)}`);
  return [
    `${describe(resource.kind, seen)} (${id}) was changed outside Pulumi since the last run, and nothing was written:`,
    ...changes,
    "See it with `pulumi refresh --preview-only --diff`. Then `pulumi up --refresh` puts back what is declared,",
    "or declare the change to keep it. `pulumi config set taskrouter:overwrite true` writes over it unseen.",
  ].join("\n");
}

function show(resource: Resource, name: string, inputs: JsonObject): string {
  const type = resource.kind.properties[name]?.type;
  if (type === "url") return inputs[name] === undefined ? "(none)" : "(a URL)";
  return type === "configuration" ? "(routing)" : JSON.stringify(inputs[name] ?? null);
}
