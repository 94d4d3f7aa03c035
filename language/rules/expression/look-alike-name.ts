import type { Reference } from "../../expression/ast.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { findLookAlike } from "../../lint/names/look-alikes.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { Site } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `task.attributes.language` and `worker.friendlyName` look like names that exist, but are missing from every task or worker. */
export const lookAlikeName = {
  id: "look-alike-name",
  severity: "warning",
  repeats: "names",
  summary: "a name that looks like an attribute or a built-in name, but is neither",
  source: "E-40, E-42, E-45 (documented); E-47 (assumed)",
  check,
} as const satisfies Rule;

function* check({ sites, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of sites) {
    for (const reference of listReferences(site)) {
      const found = findLookAlike(reference, site.kind, context);
      if (found === undefined) continue;
      const { start, end } = reference;
      const location = { path: site.path, span: { start, end } };
      const message = `${quote(site.text.slice(start, end))} is missing here: ${found.message}`;
      const { write } = found;
      const fix =
        write === undefined ? {} : { fix: { message: `write ${write}`, edits: [{ ...location, text: write }] } };
      yield { ...location, message, ...fix };
    }
  }
}

function listReferences(site: Site): readonly Reference[] {
  if (site.kind === "knownWorker") return site.ast === undefined ? [] : [site.ast];
  if (site.kind === "orderBy") return site.ast?.clauses.map(({ reference }) => reference) ?? [];
  return listReferencesOf(site.ast);
}
