import type { TextSpan } from "../../diagnostic.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import type { Path } from "../../path.js";

/** Many people see the text of a workflow, in the Console and in logs: personal data belongs in attributes. */
export const personalData = {
  id: "personal-data",
  severity: "warning",
  summary: "an e-mail address or a phone number in a workflow, or in its name",
  source: "C-18 (documented)",
  repeats: "places",
  check,
} as const satisfies Rule;

function* check({ filters, sites }: RoutingView): Iterable<RuleProblem> {
  for (const { name, namePath } of filters) yield* findInName(name ?? "", namePath);
  for (const { path, text } of sites) {
    yield* findIn(text, path, "compare with an attribute of the task or the worker");
  }
}

/** Returns the problem of the name of a filter, or of the workflow itself. */
export function findInName(name: string, path: Path): RuleProblem[] {
  return findIn(name, path, "choose a name that describes the purpose");
}

/** The message does not repeat the data, because messages end up in logs. */
function findIn(text: string, path: Path, advice: string): RuleProblem[] {
  const found = findPersonalData(text);
  if (found === undefined) return [];
  const message = `this looks like ${found.noun}, and Twilio does not allow personal data here: ${advice}`;
  return [{ path, span: found.span, message }];
}

/** The parts are as long as in an address (RFC 5321): without limits the time would be quadratic in the length. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,63}/u;
/** `+49 30 1234567`, `+1 (415) 555-0100`, `+14155550100`: 7 to 15 digits (E.164), in the groups that people write. */
const INTERNATIONAL = /(?<![\p{L}\p{N}])\+[1-9](?:[ \u00a0()./-]{0,3}\d){6,14}(?!\d)/u;
/** `(415) 555-0100`; digits without separators may be anything. */
const NATIONAL = /(?<![\d.])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/;

/** Returns the first e-mail address or phone number in a text, in time proportional to its length. */
function findPersonalData(text: string): { readonly noun: string; readonly span: TextSpan } | undefined {
  const email = text.includes("@") ? EMAIL.exec(text) : null;
  const found = email ?? INTERNATIONAL.exec(text) ?? NATIONAL.exec(text);
  if (found === null) return undefined;
  const span = { start: found.index, end: found.index + found[0].length };
  return { noun: email === null ? "a phone number" : "an e-mail address", span };
}
