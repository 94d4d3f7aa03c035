import { formatNumber } from "../../../language/index.js";
import { join, listNames, quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Findings about `forEach` and `when`. */
export const repetitionCodes = {
  "bad-condition": {
    severity: "error",
    what: "a `when` that is neither true nor false, or that names something unknown",
    cure: "write `true`, `false`, or a comparison over `each` and `vars`: `each.value.voice == true`",
    message: (bad: BadCondition) => describeCondition(bad),
  },
  "bad-repetition": {
    severity: "error",
    what: "a `forEach` that cannot be repeated: over something else than a list, a map or a section, over more than 10,000 items, over itself, or under a key that stays the same",
    cure: "see the message",
    message: (bad: BadRepetition) => describeRepetition(bad),
  },
  "empty-repetition": {
    severity: "warning",
    what: "a `forEach` over nothing; a note if the list is that of a variable or a section",
    cure: "add an item, or remove it",
    message: (_: object) => "this repeats over nothing, so nothing is made: add an item, or remove it",
  },
  "unresolved-repetition": {
    severity: "note",
    what: "without a stack: a `forEach` or `when` over a variable that has no default, so that its contents are not checked",
    cure: "name a stack with `--stack`, or give the variable a `default`",
    message: ({ key }: { key: string }) =>
      `not checked without a stack: ${quote(key)} depends on a variable without a default; name a stack with --stack`,
  },
} as const satisfies Record<string, ReportedCode>;

type BadCondition =
  | { readonly fault: "no-boolean"; readonly found: string }
  | { readonly fault: "placeholder" }
  | { readonly fault: "name"; readonly name: string };

function describeCondition(bad: BadCondition): string {
  switch (bad.fault) {
    case "no-boolean":
      return `"when" must be true or false, or a comparison such as each.key != "en", but is ${bad.found}`;
    case "placeholder":
      return 'names in a condition have no "${…}": write each.key != "en"';
    case "name":
      return `a condition knows only "each" and "vars", not ${quote(bad.name)}: quote it if it is a text`;
  }
}

type BadRepetition =
  | {
      readonly fault: "source";
      readonly found: string;
      readonly meant: string | undefined;
      readonly sections: readonly string[];
    }
  | { readonly fault: "too-many"; readonly count: number; readonly limit: number }
  | { readonly fault: "no-key" }
  | { readonly fault: "no-parts"; readonly body: string; readonly found: string }
  | { readonly fault: "plain-key"; readonly key: string }
  | { readonly fault: "mixed"; readonly key: string; readonly group: string }
  | { readonly fault: "group"; readonly group: string; readonly found: string }
  | { readonly fault: "cycle"; readonly sections: readonly string[] };

function describeRepetition(bad: BadRepetition): string {
  switch (bad.fault) {
    case "source": {
      const meant = bad.meant === undefined ? "" : `, did you mean "\${${bad.meant}}"?`;
      const forms = `write a list, a map, "\${vars.NAME}", "\${each.value.NAME}", or a section: ${listNames(bad.sections.map((name) => `\${${name}}`))}`;
      return `"forEach" repeats over a list or a map, but this is ${bad.found}${join(meant, forms)}`;
    }
    case "too-many":
      return `"forEach" has ${formatNumber(bad.count)} items, at most ${formatNumber(bad.limit)} are repeated`;
    case "no-key":
      return 'the items of this repetition have no key, since they are maps or lists in a list: write them as a map, or use "${each.value.NAME}"';
    case "no-parts":
      return `"\${${bad.body}}" is a part of the value, but the value is ${bad.found}`;
    case "plain-key":
      return `every repetition would have the key ${quote(bad.key)}: write "\${each.key}" into it, such as "${bad.key}-\${each.key}"`;
    case "mixed":
      return `a group has nothing except "forEach", "when" and ${quote(bad.group)}: move ${quote(bad.key)} into the items of ${quote(bad.group)}`;
    case "group":
      return `${quote(bad.group)} must be what is repeated, but is ${bad.found}`;
    case "cycle":
      return `this repetition depends on itself: ${bad.sections.map(quote).join(" over ")}`;
  }
}
