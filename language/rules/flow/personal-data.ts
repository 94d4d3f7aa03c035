import type { TextSpan } from "../../diagnostic.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import type { Path } from "../../path.js";

/** What is written into a workflow is shown in the Console and in logs of many: people are named by attributes, not here. */
export const personalData = {
  id: "personal-data",
  severity: "warning",
  summary: "an e-mail address or a phone number in a workflow, or in its name",
  source: "Twilio, workflow configuration (documented): no personal data in workflow text",
  repeats: "places",
  check,
} as const satisfies Rule;

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

/** Its parts are as long as addresses may be (RFC 5321): without limits a long text would be read once for each sign. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,63}/u;
/** `+49 30 1234567`, `+1 (415) 555-0100`, `+14155550100`: 7 to 15 digits (E.164), in groups as people write them. */
const INTERNATIONAL = /(?<![\p{L}\p{N}])\+[1-9](?:[ \u00a0()./-]{0,3}\d){6,14}(?!\d)/u;
/** `(415) 555-0100`; a bare run of digits may be anything. */
const NATIONAL = /(?<![\d.])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/;

/** The first e-mail address or phone number in a text. Takes time in proportion to its length, whatever stands in it. */
function findPersonalData(text: string): { readonly noun: string; readonly place: TextSpan } | undefined {
  const email = text.includes("@") ? EMAIL.exec(text) : null;
  const found = email ?? INTERNATIONAL.exec(text) ?? NATIONAL.exec(text);
  if (found === null) return undefined;
  const place = { start: found.index, end: found.index + found[0].length };
  return { noun: email === null ? "a phone number" : "an e-mail address", place };
}
