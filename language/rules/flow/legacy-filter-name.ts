import { FILTER_NAME_KEYS } from "../../configuration/stored-forms.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";

/**
 * The Console and Twilio's pages write `filter_friendly_name`. Helper libraries of 2015 wrote `friendly_name`, and that for
 * Java writes `friendlyName` to this day: who looks for the name by its right key finds none.
 */
export const legacyFilterName = {
  id: "legacy-filter-name",
  severity: "warning",
  summary: 'a filter\'s name under another key than "filter_friendly_name", in raw JSON',
  source: "recorded configurations and twilio-java (observed): all three spellings are stored",
  repeats: "filters",
  check,
} as const satisfies Rule;

const [OURS, ...LEGACY] = FILTER_NAME_KEYS;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  // in YAML there is one spelling, and another one is an unknown key
  if (context.form !== "raw") return;
  for (const filter of filters) {
    const keys = [OURS, ...LEGACY].filter((key) => filter.json[key] !== undefined);
    for (const key of LEGACY) if (keys.includes(key)) yield toProblem(filter, key, keys.length > 1);
  }
}

function toProblem({ path, json }: FilterView, key: string, isTwice: boolean): RuleProblem {
  const place = { path: [...path, key], at: "key" } as const;
  const right = '"filter_friendly_name"';
  if (isTwice) return { ...place, message: `the filter has a name under another key too: keep ${right} alone` };
  const message = `${quote(key)} is an old spelling, which the Console does not write: write ${right}`;
  if (typeof json[key] !== "string") return { ...place, message };
  return {
    ...place,
    message,
    fix: { message: `write ${right}`, edits: [{ ...place, text: "filter_friendly_name" }] },
  };
}
