/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args of `pulumi`
 * @property {readonly number[]} [changed] the workflows that are others than at the start
 * @property {string} [peer] the step of the peers that is like it
 * @property {readonly string[]} tofu args of OpenTofu for a like step
 */

const UP = ["up", "--yes", "--skip-preview"];
const APPLY = ["apply", "-auto-approve"];
const UNREAD = "-refresh=false";

/**
 * The steps of each run, in this order. Plan, apply and destroy of OpenTofu and Terraform refresh first, so they are
 * compared with our steps that read the live side too. Our destroy reads nothing, but has the same result.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  { name: "preview, nothing yet", args: ["preview"], peer: "plan, nothing yet", tofu: ["plan"] },
  { name: "up, create all", args: UP, peer: "apply, create all", tofu: APPLY },
  { name: "preview, no change", args: ["preview"], peer: "plan, no change, -refresh=false", tofu: ["plan", UNREAD] },
  { name: "up, no change", args: UP, tofu: [...APPLY, UNREAD] },
  { name: "preview --refresh, no change", args: ["preview", "--refresh"], peer: "plan, no change", tofu: ["plan"] },
  { name: "refresh", args: ["refresh", "--yes", "--skip-preview"], tofu: [...APPLY, "-refresh-only"] },
  { name: "preview, 1 changed", args: ["preview"], changed: [3], tofu: ["plan", UNREAD] },
  { name: "up, 1 changed", args: UP, changed: [3], tofu: [...APPLY, UNREAD] },
  {
    name: "preview --refresh, 1 changed",
    args: ["preview", "--refresh"],
    changed: [3, 4],
    peer: "plan, 1 changed",
    tofu: ["plan"],
  },
  {
    name: "up --refresh, 1 changed",
    args: [...UP, "--refresh"],
    changed: [3, 4],
    peer: "apply, 1 changed",
    tofu: APPLY,
  },
  {
    name: "destroy",
    args: ["destroy", "--yes", "--skip-preview"],
    changed: [3, 4],
    peer: "destroy",
    tofu: ["destroy", "-auto-approve"],
  },
];
