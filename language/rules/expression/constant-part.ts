import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** A comparison of two constants inside a longer expression either changes nothing or decides the result. */
export const constantPart = {
  id: "constant-part",
  severity: "warning",
  repeats: "places",
  summary: "a comparison of constants inside a longer expression",
  source: "E-30 (documented); 1==1 and 1==0 alone are idioms (E-31, documented)",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, path, analyze, text } of expressions) {
    if (ast?.type === "comparison") continue;
    for (const { start, end, value } of analyze()?.constants ?? []) {
      // names in quotation marks are reported by `quoted-name`
      if (/^["'][\p{L}_]/u.test(text.slice(start, end))) continue;
      yield {
        path,
        span: { start, end },
        message: `this is always ${value}: remove it, or the rest of the expression`,
      };
    }
  }
}
