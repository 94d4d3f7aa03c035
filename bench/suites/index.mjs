/** Every suite, in the order in which all of them run. @type {readonly import("../lib/suite.mjs").SuiteEntry[]} */
export const suites = [
  {
    name: "expressions",
    description: "evaluations a second of real expressions, and beside two other evaluators",
    load: () => import("./expressions.mjs"),
  },
  {
    name: "pulumi",
    description: "each step of the real engine, beside a null provider and the Terraform providers",
    load: () => import("./pulumi.mjs"),
  },
];
