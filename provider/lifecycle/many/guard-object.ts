import { hideIgnored, ignoredOf, type Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
import { explainMany, isMany } from "../../guards/index.js";
import { nameIn } from "../object/names.js";
import { describe } from "../object/objects.js";
import type { Subject } from "../object/subject.js";
import { countFilters } from "./count-filters.js";

/**
 * Refuses a change of a workflow that touches too many of its filters, and the change after which a run of a program touches
 * too many objects of a kind. The objects of workspace files are compared as a whole: {@link guardPlan}.
 *
 * @returns the reasons for a failure
 */
export async function guardObject(context: Context, kind: Kind, { olds, news, isChanged }: Subject): Promise<string[]> {
  const { permits, threshold, plans, touched } = context;
  if (olds === undefined || !isChanged || permits.has("many") || kind.section === undefined) return [];
  const seen = hideIgnored(olds, news, ignoredOf(news));
  const filters = explainMany(
    [{ nouns: `filters of ${describe(kind, news)}`, ...countFilters(seen, news) }],
    threshold,
  );
  if (filters !== undefined) return [filters];
  if (plans.length > 0) return [];
  const place = `${kind.name} ${news.workspaceSid}`;
  const lines = touched.get(place) ?? [];
  touched.set(place, lines);
  lines.push(`${JSON.stringify(nameIn(kind, news))} changes`);
  // as long as the smallest kind that counts would allow it, state is not needed
  if (!isMany({ total: threshold.least, touched: lines }, threshold)) return [];
  const state = await context.engine.listResources();
  const isInside = ({ kind: name, outputs }: StateResource) =>
    name === kind.name && outputs.workspaceSid === news.workspaceSid;
  const total = state?.filter(isInside).length ?? 0;
  const reason = explainMany([{ nouns: kind.nouns, total, touched: lines }], threshold);
  return reason === undefined ? [] : [reason];
}
