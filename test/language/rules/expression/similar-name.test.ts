import { inFilters, inTarget, q } from "../support/configurations.js";
import { attributes } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("similar-name", {
  reports: [
    [
      "a name used once with one letter missing",
      inFilters("language == 1", "language == 2", "language == 3", "langage == 4"),
      "langage",
    ],
    [
      "another letter case, even if used twice",
      inFilters("lang == 1", "lang == 2", "lang == 3", "Lang == 4", "Lang == 5"),
      "Lang",
    ],
    [
      "names of workers if only attributes of tasks are declared",
      {
        filters: [
          {
            expression: "langage == 1 OR language == 1 OR language == 2 OR language == 3",
            targets: [
              {
                ...q,
                expression:
                  "worker.senority > 1 AND worker.seniority > 2 AND worker.seniority > 3 AND worker.seniority > 4",
              },
            ],
          },
        ],
      },
      "worker.senority",
      { taskAttributes: attributes({}) },
    ],
  ],
  accepts: [
    ["a plural", inFilters("skill == 1", "skill == 2", "skill == 3", "skills HAS 4")],
    ["a singular", inFilters("skills HAS 1", "skills HAS 2", "skills HAS 3", "skill == 4")],
    ["numbered names", inFilters("skill1 == 1", "skill1 == 2", "skill1 == 3", "skill2 == 4")],
    [
      "a similar name that is used twice",
      inFilters("language == 1", "language == 2", "language == 3", "langage == 4", "langage == 5"),
    ],
    ["short names", inFilters("team == 1", "team == 2", "team == 3", "tea == 4")],
    [
      "names that differ in several letters",
      inFilters("language == 1", "language == 2", "language == 3", "country == 4"),
    ],
    [
      "similar names of a task and a worker",
      inTarget("task.seniority == 1 AND task.seniority == 2 AND task.seniority == 3 AND worker.senority == 1"),
    ],
    [
      "a workflow with more than 200 names",
      inFilters(
        "language == 1",
        "language == 2",
        "language == 3",
        "langage == 4",
        ...Array.from({ length: 200 }, (_, at) => `n${at} == 1`),
      ),
    ],
    ["a name similar to one that is used twice", inFilters("language == 1", "language == 2", "langage == 3")],
    [
      "another name of the same letters and an underscore, used as often",
      inFilters("ab_cd == 1", "ab_cd == 2", "abcd == 3", "abcd == 4"),
    ],
  ],
});
