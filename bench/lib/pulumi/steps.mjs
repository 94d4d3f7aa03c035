/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args of `pulumi`
 * @property {readonly number[]} [changed] the workflows that are others than at the start
 * @property {string} [peer] the step of the peers that is like it
 */

const UP = ["up", "--yes", "--skip-preview"];

/**
 * What is done to each work, in this order. A plan of OpenTofu or Terraform refreshes, as does an apply and a destroy:
 * what is compared with them is the step that looks at the live side too. Destroy looks at nothing, and is compared all
 * the same: it does the same.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  { name: "preview, nothing yet", args: ["preview"], peer: "plan, nothing yet" },
  { name: "up, create all", args: UP, peer: "apply, create all" },
  { name: "preview, no change", args: ["preview"], peer: "plan, no change, -refresh=false" },
  { name: "up, no change", args: UP },
  { name: "preview --refresh, no change", args: ["preview", "--refresh"], peer: "plan, no change" },
  { name: "refresh", args: ["refresh", "--yes", "--skip-preview"] },
  { name: "preview, 1 changed", args: ["preview"], changed: [3] },
  { name: "up, 1 changed", args: UP, changed: [3] },
  { name: "preview --refresh, 1 changed", args: ["preview", "--refresh"], changed: [3, 4], peer: "plan, 1 changed" },
  { name: "up --refresh, 1 changed", args: [...UP, "--refresh"], changed: [3, 4], peer: "apply, 1 changed" },
  { name: "destroy", args: ["destroy", "--yes", "--skip-preview"], changed: [3, 4], peer: "destroy" },
];
