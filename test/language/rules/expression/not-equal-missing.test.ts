import { inFilters, inTarget } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("not-equal-missing", {
  reports: [
    ["a guard joined by OR", inFilters("age != null OR age != 5"), 1, declared],
    ["a guard of another name", inFilters("voyage != null AND age != 5"), 1, declared],
  ],
  accepts: [
    ["a required attribute", inFilters("tier != 'gold'"), declared],
    ["a comparison with null", inFilters("age != null"), declared],
    ["an attribute with a guard", inFilters("age != null AND age != 5"), declared],
    ["an attribute with a guard without spaces", inFilters("age!=null AND age != 5"), declared],
    ["an attribute with a guard that tests its value", inFilters("age > 3 AND age != 5"), declared],
    ["attributes of a declaration that requires none", inTarget("worker.level != 5 OR other != 1"), declared],
  ],
});
