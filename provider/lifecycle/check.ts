import {
  type AnyProblem,
  describeRuleProblem,
  didYouMean,
  isRule,
  type JsonObject,
  listReferences,
  listReferencesInText,
  renderProblem,
  showPath,
  type WordedProblem,
} from "../../language/index.js";
import {
  ALLOW,
  changedProperties,
  checkInputs,
  checkRules,
  hasExpressions,
  hasUnknown,
  SIDS,
  STATE_VERSION,
  sidsOf,
  UNKNOWN,
  VERSION,
} from "../../model/index.js";
import type { Context } from "../context.js";
import type { Resource } from "../resources/index.js";
import { findStrangers } from "./strangers.js";
import { lookFirst } from "./takeover.js";
import { findNewerVersion } from "./version.js";

/** What `check` answers. The property is always empty: a named one makes the engine print its value. *observed* */
export interface CheckResult {
  readonly inputs: JsonObject;
  readonly failures: { readonly property: ""; readonly reason: string }[];
}

/** Names that travel with the inputs and are no properties. */
const HIDDEN = [SIDS, VERSION, "__provider"];

/**
 * Fills in defaults and finds, already in a preview, all that would fail later: values, names without an object,
 * objects that stand in the way of a create.
 *
 * @param olds inputs of the last run, empty for a new object
 */
export async function check(
  context: Context,
  resource: Resource,
  olds: JsonObject,
  news: JsonObject,
): Promise<CheckResult> {
  const isNew = Object.keys(olds).length === 0;
  const { inputs, problems } = checkInputs(resource.kind, news, isNew ? undefined : olds);
  const all = { ...inputs, ...keepHidden(resource, news), [VERSION]: STATE_VERSION };
  const newer = findNewerVersion(olds);
  const broken = checkRules(resource.kind, inputs, news[ALLOW]);
  const found = [...checkNames(resource, news), ...problems, ...broken, ...checkReferences(resource, all)];
  const reasons = [...(newer === undefined ? [] : [newer]), ...found.map(toReason)];
  if (reasons.length === 0) reasons.push(...(await checkLive(context, resource, isNew ? undefined : olds, all)));
  return { inputs: all, failures: reasons.map((reason) => ({ property: "", reason })) };
}

/** What travels with the inputs: SIDs by key, and the rules that are allowed to be broken, if there are any. */
function keepHidden({ kind }: Resource, news: JsonObject): JsonObject {
  const { [SIDS]: sids, [ALLOW]: allow } = news;
  const isAllowing = hasExpressions(kind) && allow !== undefined && !(Array.isArray(allow) && allow.length === 0);
  return { ...(sids === undefined ? {} : { [SIDS]: sids }), ...(isAllowing ? { [ALLOW]: allow } : {}) };
}

function checkNames(resource: Resource, news: JsonObject): WordedProblem[] {
  const known = [...Object.keys(resource.kind.properties), ...(hasExpressions(resource.kind) ? [ALLOW] : [])];
  return Object.keys(news)
    .filter((name) => !known.includes(name) && !HIDDEN.includes(name) && news[name] !== undefined)
    .map((name) => ({
      path: [name],
      code: "unknown-key",
      severity: "error",
      message: `is no property of ${withArticle(resource.kind)}${didYouMean(name, known)}`,
    }));
}

function withArticle({ noun, isFacet }: Resource["kind"]): string {
  const article = isFacet === true ? "the" : /^[aeiou]/.test(noun) ? "an" : "a";
  return `${article} ${noun}`;
}

/** Every key in routing needs its SID, or TaskRouter would be sent the key. */
function checkReferences(resource: Resource, inputs: JsonObject): WordedProblem[] {
  const sids = sidsOf(inputs);
  return Object.entries(resource.kind.properties).flatMap(([name, property]) => {
    const value = inputs[name];
    if (value === undefined || value === UNKNOWN || sids === (UNKNOWN as unknown)) return [];
    return listNames(property.type, value)
      .filter(({ kind, key }) => key !== UNKNOWN && !Object.hasOwn(sids[kind] ?? {}, key))
      .map(({ path, kind, key }) => ({
        path: [name, ...path],
        code: "unknown-reference",
        severity: "error",
        message: `names ${JSON.stringify(key)}, but \`${kind}\` has no such key${didYouMean(key, Object.keys(sids[kind] ?? {}))}`,
      }));
  });
}

function listNames(type: string, value: unknown): ReturnType<typeof listReferences> {
  if (type === "configuration") return listReferences(value as JsonObject);
  return type === "expression" ? listReferencesInText(String(value)).map((found) => ({ ...found, path: [] })) : [];
}

/** What only the live side can tell, asked only about what is new or changed. */
async function checkLive(
  context: Context,
  resource: Resource,
  olds: JsonObject | undefined,
  news: JsonObject,
): Promise<string[]> {
  if (resource.kind.isFacet === true || news.workspaceSid === UNKNOWN) return [];
  if (olds !== undefined && changedProperties(resource.kind, olds, news).length === 0) return [];
  const strangers = await findStrangers(context, resource, news);
  if (strangers.length > 0 || olds !== undefined || hasUnknown(news)) return strangers;
  const found = await lookFirst(context, resource, news);
  return found.kind === "conflict" ? [found.message] : [];
}

function toReason(problem: AnyProblem): string {
  if ("message" in problem && isRule(problem.code)) return describeRuleProblem(problem);
  const [first, ...rest] = problem.path;
  return `${first}${showPath(rest)} ${renderProblem(problem)}`;
}
