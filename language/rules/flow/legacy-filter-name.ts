import { FILTER_NAME_KEYS } from "../../configuration/stored-forms.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/**
 * The Console and Twilio's pages write `filter_friendly_name`. Helper libraries of 2015 wrote `friendly_name`, and the one
 * for Java still writes `friendlyName`: tools that look for the right key find no name.
 */
export const legacyFilterName = {
  id: "legacy-filter-name",
  severity: "warning",
  summary: 'a filter\'s name under another key than "filter_friendly_name", in raw JSON',
  source: "C-3 (observed): all three spellings are stored",
  repeats: "filters",
  check,
} as const satisfies Rule;

const [OURS, ...LEGACY] = FILTER_NAME_KEYS;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  // in YAML only one key exists, and the schema reports any other
  if (context.form !== "raw") return;
  for (const filter of filters) {
    const keys = [OURS, ...LEGACY].filter((key) => filter.json[key] !== undefined);
    for (const key of LEGACY) if (keys.includes(key)) yield toProblem(filter, key, keys.length > 1);
  }
}

function toProblem({ path, json }: FilterView, key: string, isTwice: boolean): RuleProblem {
  const location = { path: [...path, key], at: "key" } as const;
  const right = '"filter_friendly_name"';
  if (isTwice) return { ...location, message: `the filter also has a name under another key: keep only ${right}` };
  const message = `${quote(key)} is an old key that the Console does not write: write ${right}`;
  if (typeof json[key] !== "string") return { ...location, message };
  return {
    ...location,
    message,
    fix: { message: `write ${right}`, edits: [{ ...location, text: "filter_friendly_name" }] },
  };
}
