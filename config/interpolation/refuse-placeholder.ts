import { REFERENCE_SECTIONS, type ReferenceSection, type Span } from "../../language/index.js";
import { kindOfSection } from "../../model/index.js";
import { isRepeatable, isSection } from "../tree/sections.js";
import { type Fill, type Piece, UNRESOLVED } from "./fill.js";

/** The forms of `${…}`. */
const FORMS = [
  ...["each.key", "each.value", "expressions.NAME", "parameters.NAME", "vars.NAME"],
  ...REFERENCE_SECTIONS.map((section) => `${section}.KEY.sid`),
]
  .sort()
  .map((form) => `\${${form}}`);

/** Reports a placeholder of an unknown form, or one that is not allowed here. */
export function refusePlaceholder(body: string, span: Span, { findings }: Fill): Piece {
  const [owner] = body.split(".");
  if (owner === "each" || (isSection(body) && isRepeatable(body))) {
    findings.add("misplaced-placeholder", { body, kind: owner === "each" ? "each" : "section" }, span);
  } else findings.add("unknown-placeholder", { body, forms: FORMS, meant: suggestForm(body) }, span);
  return UNRESOLVED;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[_-]/g, "").replace(/s$/, "");
}

/** The words for a section that people write, folded: its name, its noun, and that without "task". */
function listWords(section: ReferenceSection): string[] {
  const noun = kindOfSection(section).noun.replace(" ", "");
  return [section, noun, noun.replace(/^task/, "")].map(fold);
}

/** Suggests `taskQueues.x.sid` for `task_queues.x`, `taskQueues.x` and `queues.x.sid`, and `vars.x` for `var.x`. */
function suggestForm(body: string): string | undefined {
  const [kind = "", ...rest] = body.split(".");
  const name = rest.at(-1) === "sid" ? rest.slice(0, -1).join(".") : rest.join(".");
  const folded = fold(kind);
  const section = REFERENCE_SECTIONS.find((each) => listWords(each).includes(folded));
  if (section !== undefined && name !== "") return `${section}.${name}.sid`;
  const known: Record<string, string> = {
    var: `vars.${name}`,
    variable: `vars.${name}`,
    expression: `expressions.${name}`,
    param: `parameters.${name}`,
    parameter: `parameters.${name}`,
    foreach: `each.${name}`,
    item: `each.${name}`,
  };
  return name === "" || !Object.hasOwn(known, folded) ? undefined : known[folded];
}
