import {
  type AnyProblem,
  describeRuleProblem,
  didYouMean,
  isRule,
  type Json,
  type JsonObject,
  type Problem,
  renderProblem,
  showPath,
  type WordedProblem,
  withArticle,
} from "../../language/index.js";
import {
  ADOPT,
  ADOPT_BY_NAME,
  ALLOW,
  CONNECTION,
  checkIgnored,
  checkInputs,
  checkRules,
  HINTS,
  hasExpressions,
  hasRouting,
  IGNORE,
  IGNORE_FILTERS,
  type Kind,
  listPropertyReferences,
  ORIGINS,
  PLAN,
  RETAIN,
  SECRETS,
  SIDS,
  STATE_VERSION,
  sidsOf,
  UNKNOWN,
  VERSION,
  WORKSPACE_OWNERSHIP,
} from "../../model/index.js";
import type { Context } from "../context.js";
import { adoptionInputs } from "./check/adoption-inputs.js";
import { checkLive, takeConflicts } from "./check/check-live.js";
import { findUnexpected } from "./check/expected-workspace.js";
import { hintsOf } from "./check/hints.js";
import { findMany } from "./many/find-many.js";
import { listChanges } from "./object/objects.js";
import type { Subject } from "./object/subject.js";
import { findNewerVersion } from "./object/version.js";
import { refuseOtherAccount } from "./presence/account.js";

/** The answer of `check`. The property is always empty: if it is named, the engine prints its value. *observed* */
export interface CheckResult {
  readonly inputs: JsonObject;
  readonly failures: { readonly property: ""; readonly reason: string }[];
}

/** The knowledge of a host about inputs. */
export interface CheckOptions {
  /** True if the program has run the lint rules over the same values. Default: false. */
  readonly areRulesDone?: boolean;
}

/** Inputs that are not properties. */
const HIDDEN = [SIDS, SECRETS, VERSION, WORKSPACE_OWNERSHIP, HINTS, PLAN, ORIGINS, CONNECTION, "__provider"];

/**
 * Fills in defaults, and reports in the preview what would fail later: wrong values, names without an object, and live
 * objects that prevent a create.
 *
 * @param olds inputs of the last run, empty for a new object
 */
export async function check(
  context: Context,
  kind: Kind,
  olds: JsonObject,
  news: JsonObject,
  { areRulesDone = false }: CheckOptions = {},
): Promise<CheckResult> {
  refuseOtherAccount(context, olds);
  context.progress.isPlan = true;
  const isNew = Object.keys(olds).length === 0;
  const { inputs, problems } = checkInputs(kind, news, isNew ? undefined : olds);
  const all = {
    ...inputs,
    ...keepHidden(kind, news, isNew),
    ...keepOwnership(isNew ? news : olds),
    [VERSION]: STATE_VERSION,
  };
  const newer = findNewerVersion(olds);
  const broken = [
    ...(areRulesDone ? [] : checkRules(kind, inputs, news[ALLOW])),
    ...checkIgnored(news),
    ...checkAdopt(news),
  ];
  const found = [...checkNames(kind, news), ...problems, ...broken, ...checkReferences(kind, all)];
  const isChanged = isNew || listChanges(kind, olds, all).length > 0;
  const subject: Subject = { olds: isNew ? undefined : olds, news: all, isChanged, hints: hintsOf(news) };
  const unexpected = await findUnexpected(context, kind, subject);
  const many = context.adoptionKey === undefined ? await findMany(context, kind, subject, news[PLAN]) : [];
  const reasons = [...(newer === undefined ? [] : [newer]), ...unexpected, ...many, ...found.map(toReason)];
  if (context.adoptionKey !== undefined)
    return answer({ ...all, ...adoptionInputs(context.adoptionKey, news) }, reasons);
  // a failure ends the preview: it brings with it what other checks have found
  reasons.push(...(reasons.length > 0 ? takeConflicts(context) : await checkLive(context, kind, subject)));
  return answer(all, reasons);
}

function answer(inputs: JsonObject, reasons: readonly string[]): CheckResult {
  return { inputs, failures: reasons.map((reason) => ({ property: "", reason })) };
}

/** The inputs that are not properties, if there are any. */
function keepHidden(kind: Kind, news: JsonObject, isNew: boolean): JsonObject {
  const names = [SIDS, SECRETS, CONNECTION, ...listOptions(kind)].filter((name) => name !== ADOPT || isNew);
  return Object.fromEntries(names.flatMap((name) => (isEmpty(news[name]) ? [] : [[name, news[name]]])));
}

/** Inputs that programs set, in addition to the properties of the object. */
function listOptions(kind: Kind): string[] {
  const ofRouting = hasRouting(kind) ? [IGNORE_FILTERS] : [];
  return [...(hasExpressions(kind) ? [ALLOW] : []), IGNORE, RETAIN, ADOPT, ...ofRouting];
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

/** It only matters for a create, and state of release 0.1 must not change: objects that exist keep what they have. */
function keepOwnership({ [WORKSPACE_OWNERSHIP]: ownership }: JsonObject): JsonObject {
  return ownership === undefined ? {} : { [WORKSPACE_OWNERSHIP]: ownership };
}

function checkAdopt({ [ADOPT]: adopt }: JsonObject): Problem[] {
  if (adopt === undefined || adopt === ADOPT_BY_NAME || adopt === UNKNOWN) return [];
  return [
    { path: [ADOPT], code: "wrong-value", params: { expected: ADOPT_BY_NAME, actual: adopt }, severity: "error" },
  ];
}

function checkNames(kind: Kind, news: JsonObject): WordedProblem<"unknown-key">[] {
  const known = [...Object.keys(kind.properties), ...listOptions(kind)];
  return Object.keys(news)
    .filter((name) => !known.includes(name) && !HIDDEN.includes(name) && news[name] !== undefined)
    .map((name) => ({
      path: [name],
      code: "unknown-key",
      severity: "error",
      message: `is not a property of ${nameKind(kind)}${didYouMean(name, known)}`,
    }));
}

function nameKind({ noun, isFacet }: Kind): string {
  return isFacet === true ? `the ${noun}` : withArticle(noun);
}

/** Every key in routing needs a SID, otherwise TaskRouter would receive the key. */
function checkReferences(kind: Kind, inputs: JsonObject): WordedProblem<"unknown-reference">[] {
  if (inputs[SIDS] === UNKNOWN) return [];
  const sids = sidsOf(inputs);
  return Object.entries(kind.properties).flatMap(([name, property]) =>
    listPropertyReferences(property, inputs[name])
      .filter(({ kind: target, key }) => key !== UNKNOWN && !Object.hasOwn(sids[target] ?? {}, key))
      .map(({ path, kind: target, key }) => ({
        path: [name, ...path],
        code: "unknown-reference",
        severity: "error",
        message: `names ${JSON.stringify(key)}, but \`${target}\` has no such key${didYouMean(key, Object.keys(sids[target] ?? {}))}`,
      })),
  );
}

function toReason(problem: AnyProblem<string>): string {
  if ("message" in problem && isRule(problem.code)) return describeRuleProblem(problem);
  const [first, ...rest] = problem.path;
  return `${first}${showPath(rest)} ${renderProblem(problem)}`;
}
