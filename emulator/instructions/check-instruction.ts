import {
  type InstructionContext,
  InstructionError,
  type InstructionName,
  type InstructionValues,
} from "./instruction.js";
import { callEvent, findWrongMember, isLeftOut } from "./members.js";
import { listOf, url } from "./shape.js";

const callEvents = listOf(callEvent);

/** A condition, with Twilio's code and message if it is not met. */
interface Demand {
  readonly code: number;
  readonly message: string | ((name: string, context: InstructionContext) => string);
  isMet(values: InstructionValues, context: InstructionContext): boolean;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isAbsent = (value: unknown): boolean => isLeftOut(value) || value === "";

/** The attributes of a task or worker. They were checked when they were set. */
const toObject = (json: string): Record<string, unknown> => JSON.parse(json) as Record<string, unknown>;

function validActivity(code: number, member: string, message: string): Demand {
  const isMet: Demand["isMet"] = (values, context) =>
    isAbsent(values[member]) || (isText(values[member]) && context.hasActivity(values[member]));
  return { code, message, isMet };
}

/** An empty text is refused, too. */
function validUrl(code: number, member: string, message: string): Demand {
  return { code, message, isMet: (values) => isLeftOut(values[member]) || url.isValid(values[member]) };
}

function text(code: number, member: string, message: string): Demand {
  return { code, message, isMet: (values) => isText(values[member]) };
}

/** The person to call: named, or the worker's `contact_uri` (V-48). */
function contact(code: number, message: string): Demand {
  return {
    code,
    message,
    isMet: ({ to }, context) => (isAbsent(to) ? isText(toObject(context.workerAttributes).contact_uri) : isText(to)),
  };
}

/**
 * Says the same of all instructions (V-42); only their codes differ.
 *
 * @param isAlsoMet another state in which the instruction can be carried out
 */
function pending(code: number, isAlsoMet: (context: InstructionContext) => boolean = () => false): Demand {
  const message = (name: string, { reservationSid }: InstructionContext) =>
    `Unable to execute ${name} instruction. Reservation ${reservationSid} is not currently in a Pending state.`;
  return { code, message, isMet: (_, context) => context.isPending || isAlsoMet(context) };
}

/** The call of the task. */
function taskCall(code: number, message: string, ...members: string[]): Demand {
  return {
    code,
    message,
    isMet: (_, { assumptions, taskAttributes }) =>
      assumptions.callSid === "notNeeded" || members.some((member) => isText(toObject(taskAttributes)[member])),
  };
}

/** In the order in which they are checked (V-41); codes and texts are those of Twilio's error dictionary (V-40). */
const DEMANDS: Readonly<Record<InstructionName, readonly Demand[]>> = {
  accept: [],
  reject: [
    {
      code: 40100,
      message: "Your Reject instruction does not include a valid `activity_sid` parameter.",
      isMet: ({ activity_sid }, { assumptions, hasActivity }) =>
        isAbsent(activity_sid)
          ? assumptions.rejectWithoutActivity === "stay"
          : isText(activity_sid) && hasActivity(activity_sid),
    },
  ],
  dequeue: [
    pending(40135),
    taskCall(40140, "Failed to issue Dequeue instruction due to missing 'call_sid' property", "call_sid"),
    validActivity(
      40130,
      "post_work_activity_sid",
      "Dequeue Instruction does not have a valid 'post_work_activity_sid' provided.",
    ),
    contact(40131, "Dequeue Instruction does not have a valid 'to' parameter provided."),
    {
      code: 40132,
      message: "Dequeue Instruction does not have a valid 'from' parameter provided.",
      isMet: ({ from }) => isAbsent(from) || isText(from),
    },
    {
      code: 40134,
      message: "Dequeue Instruction does not have a valid 'status_callback_events' parameter",
      isMet: ({ status_callback_events: events }) => isAbsent(events) || callEvents.isValid(events),
    },
    validUrl(40157, "status_callback_url", "Dequeue Instruction does not have a valid 'status_callback_url' parameter"),
  ],
  call: [
    pending(40114),
    contact(40110, "Call Instruction does not have a valid 'to' parameter provided."),
    text(40111, "from", "Call Instruction does not have a valid 'from' parameter provided."),
    text(40112, "url", "Call Instruction does not have a valid 'url' parameter provided."),
    validUrl(40112, "url", "Call Instruction does not have a valid 'url' parameter provided."),
    validUrl(40158, "status_callback_url", "Call Instruction does not have a valid 'status_callback_url' parameter"),
  ],
  redirect: [
    pending(40123, ({ isAccepted, assumptions }) => isAccepted && assumptions.redirectedReservations === "giveBack"),
    {
      code: 40121,
      message: "Redirect Instruction does not have a valid 'call_sid' parameter provided.",
      isMet: ({ call_sid: sid }) => isText(sid) && /^CA[0-9a-f]{32}$/i.test(sid),
    },
    text(40120, "url", "Redirect Instruction does not have a valid 'url' parameter provided."),
    validUrl(40120, "url", "Redirect Instruction does not have a valid 'url' parameter provided."),
  ],
  conference: [
    pending(40136),
    taskCall(
      40142,
      "Failed to issue Conference instruction due to missing 'call_sid' or 'outbound_to' properties",
      "call_sid",
      "outbound_to",
    ),
    contact(40137, "Missing 'to' parameter when issuing Conference instruction"),
    {
      code: 40141,
      message: "Conference Instruction does not have a valid 'from' parameter provided.",
      isMet: ({ from }) => isAbsent(from) || isText(from),
    },
    validActivity(
      40143,
      "post_work_activity_sid",
      "Conference Instruction does not have a valid 'post_work_activity_sid' provided.",
    ),
    validUrl(
      40159,
      "status_callback_url",
      "Conference Instruction does not have a valid 'status_callback_url' parameter",
    ),
  ],
};

/**
 * Refuses an instruction that Twilio would refuse.
 *
 * @throws InstructionError with Twilio's code; 20001 for a wrong value for which there is none (V-51)
 */
export function checkInstruction(name: InstructionName, values: InstructionValues, context: InstructionContext): void {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const failed = DEMANDS[name].find(({ isMet }) => !isMet(values, context));
  if (failed) {
    const { code, message } = failed;
    throw new InstructionError(code, typeof message === "string" ? message : message(title, context));
  }
  const problem = findWrongMember(name, values);
  if (problem !== undefined) throw new InstructionError(20001, `${title} Instruction: ${problem}`);
}

/** @throws InstructionError 40005 without a name, 55555 for an unknown one */
export function readInstructionName(values: InstructionValues): InstructionName {
  const name = values.instruction;
  if (isAbsent(name)) throw new InstructionError(40005, "Assignment Callback response does not contain 'instruction'");
  if (typeof name !== "string" || !Object.hasOwn(DEMANDS, name)) {
    throw new InstructionError(
      55555,
      "An invalid instruction was passed to TaskRouter when responding to a pending Reservation.",
    );
  }
  return name as InstructionName;
}
