/** Every suite, in the order in which all of them run. @type {readonly import("../lib/suite.mjs").SuiteEntry[]} */
export const suites = [
  {
    name: "expressions",
    description: "evaluations a second of real expressions, and beside two other evaluators",
    load: () => import("./expressions.mjs"),
  },
  {
    name: "validate",
    description: "reading and checking the largest workflow, one file, and many",
    load: () => import("./validate.mjs"),
  },
  {
    name: "routing",
    description: "lives of tasks a second in the routing engine, with few and many workers, and 100,000 that wait",
    load: () => import("./routing.mjs"),
  },
  {
    name: "emulator",
    description: "requests a second of the local TaskRouter, beside an empty route of its framework",
    load: () => import("./emulator.mjs"),
  },
  {
    name: "pulumi",
    description: "each step of the real engine, beside a null provider and the Terraform providers",
    load: () => import("./pulumi.mjs"),
  },
];
