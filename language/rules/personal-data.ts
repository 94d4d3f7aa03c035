import type { Path, Place } from "../diagnostic.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";

/** Its parts are as long as addresses may be (RFC 5321): without limits a long text would be read once for each sign. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,63}/u;
/** In E.164, or in groups as people write it; a bare run of digits may be anything. */
const PHONE = /\+[1-9]\d{6,14}(?!\d)|(?<![\d.])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/;

/** What is written into a workflow is shown in the Console and in logs of many: people are named by attributes, not here. */
export const personalData: Rule = {
  id: "personal-data",
  severity: "warning",
  scope: "workflow",
  summary: "an e-mail address or a phone number in a workflow",
  source: "Twilio, workflow configuration (documented): no personal data in workflow text",
  repeats: "places",
  check,
};

function* check({ filters, sites }: RoutingView): Iterable<RuleProblem> {
  const texts = [
    ...filters.flatMap(({ name, namePath }) => (name === undefined ? [] : [{ path: namePath, text: name }])),
    ...sites,
  ];
  for (const { path, text } of texts) {
    const found = (text.includes("@") ? EMAIL.exec(text) : null) ?? PHONE.exec(text);
    if (found !== null) yield toProblem(path, { start: found.index, end: found.index + found[0].length }, found[0]);
  }
}

/** The data itself is not repeated: messages end up in logs. */
function toProblem(path: Path, place: Place, found: string): RuleProblem {
  const noun = found.includes("@") ? "an e-mail address" : "a phone number";
  const message = `this looks like ${noun}, and Twilio allows no personal data here: compare with an attribute of the task or the worker`;
  return { path, place, message };
}
