import type { Path } from "../diagnostic.js";
import { findPersonalData } from "./find-personal-data.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";

/** What is written into a workflow is shown in the Console and in logs of many: people are named by attributes, not here. */
export const personalData: Rule = {
  id: "personal-data",
  severity: "warning",
  scope: "workflow",
  summary: "an e-mail address or a phone number in a workflow, or in its name",
  source: "Twilio, workflow configuration (documented): no personal data in workflow text",
  repeats: "places",
  check,
};

function* check({ filters, sites }: RoutingView): Iterable<RuleProblem> {
  for (const { name, namePath } of filters) yield* findInName(name ?? "", namePath);
  for (const { path, text } of sites) {
    yield* findIn(text, path, "compare with an attribute of the task or the worker");
  }
}

/** The same in the name of a filter or of the workflow itself. */
export function findInName(name: string, path: Path): RuleProblem[] {
  return findIn(name, path, "name it for what it is there for");
}

/** The data itself is not repeated: messages end up in logs. */
function findIn(text: string, path: Path, advice: string): RuleProblem[] {
  const found = findPersonalData(text);
  if (found === undefined) return [];
  const message = `this looks like ${found.noun}, and Twilio allows no personal data here: ${advice}`;
  return [{ path, place: found.place, message }];
}
