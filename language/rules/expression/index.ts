import { activityName } from "./activity-name.js";
import { alwaysTrue } from "./always-true.js";
import { bothMissing } from "./both-missing.js";
import { constantPart } from "./constant-part.js";
import { digitMember } from "./digit-member.js";
import { expressionSyntax } from "./expression-syntax.js";
import { expressionTooBig } from "./expression-too-big.js";
import { impossibleRange } from "./impossible-range.js";
import { impossibleValue } from "./impossible-value.js";
import { invalidDay } from "./invalid-day.js";
import { invalidTime } from "./invalid-time.js";
import { listAndValue } from "./list-and-value.js";
import { listOperator } from "./list-operator.js";
import { lookAlikeName } from "./look-alike-name.js";
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
import { unavailableActivity } from "./unavailable-activity.js";
import { unknownAttribute } from "./unknown-attribute.js";
import { unknownChannel } from "./unknown-channel.js";
import { unquotedText } from "./unquoted-text.js";
import { workersOutsideSkip } from "./workers-outside-skip.js";

/** Rules about one expression, in a workflow or in a queue's `targetWorkers`. */
export const expressionRules = [
  activityName,
  alwaysTrue,
  bothMissing,
  constantPart,
  digitMember,
  expressionSyntax,
  expressionTooBig,
  impossibleRange,
  impossibleValue,
  invalidDay,
  invalidTime,
  listAndValue,
  listOperator,
  lookAlikeName,
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
  unavailableActivity,
  unknownAttribute,
  unknownChannel,
  unquotedText,
  workersOutsideSkip,
] as const;
