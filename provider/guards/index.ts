export { type Account, findAccount, toAccount } from "./account.js";
export {
  type Expectation,
  findUnexpectedWorkspace,
  readExpectation,
  refuseUnexpectedAccount,
  refuseUnexpectedWorkspace,
} from "./expectation.js";
export { explainMany } from "./explain-many.js";
export { guardAccount } from "./guard-account.js";
export { guardSettings } from "./guard-settings.js";
export { guardWorkspace } from "./guard-workspace.js";
export { isMany, readThreshold, type Tally, type Threshold } from "./threshold.js";
