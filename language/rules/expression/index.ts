import { activityName } from "./activity-name.js";
import { alwaysTrue } from "./always-true.js";
import { constantPart } from "./constant-part.js";
import { expressionSyntax } from "./expression-syntax.js";
import { expressionTooBig } from "./expression-too-big.js";
import { impossibleValue } from "./impossible-value.js";
import { invalidDay } from "./invalid-day.js";
import { invalidTime } from "./invalid-time.js";
import { listAndValue } from "./list-and-value.js";
import { listOperator } from "./list-operator.js";
import { mixedAndOr } from "./mixed-and-or.js";
import { nameClash } from "./name-clash.js";
import { neverTrue } from "./never-true.js";
import { notEqualMissing } from "./not-equal-missing.js";
import { notInMissingList } from "./not-in-missing-list.js";
import { orderedText } from "./ordered-text.js";
import { quotedName } from "./quoted-name.js";
import { repeatedPart } from "./repeated-part.js";
import { similarName } from "./similar-name.js";
import { similarValue } from "./similar-value.js";
import { timeAcrossMidnight } from "./time-across-midnight.js";
import { timeVariable } from "./time-variable.js";
import { unknownAttribute } from "./unknown-attribute.js";
import { unquotedText } from "./unquoted-text.js";
import { workersOutsideSkip } from "./workers-outside-skip.js";

/** Rules about one expression, in a workflow or in a queue's `targetWorkers`. */
export const expressionRules = [
  activityName,
  alwaysTrue,
  constantPart,
  expressionSyntax,
  expressionTooBig,
  impossibleValue,
  invalidDay,
  invalidTime,
  listAndValue,
  listOperator,
  mixedAndOr,
  nameClash,
  neverTrue,
  notEqualMissing,
  notInMissingList,
  orderedText,
  quotedName,
  repeatedPart,
  similarName,
  similarValue,
  timeAcrossMidnight,
  timeVariable,
  unknownAttribute,
  unquotedText,
  workersOutsideSkip,
] as const;
