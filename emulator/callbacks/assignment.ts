import { Refusal, type Reservation, type Router } from "../../routing/index.js";
import { checkInstruction, readInstructionName } from "../instructions/check-instruction.js";
import { type InstructionAssumptions, InstructionError, type InstructionValues } from "../instructions/instruction.js";
import { listUnknownMembers } from "../instructions/members.js";
import { type InstructionTarget, performInstruction } from "../instructions/perform-instruction.js";
import type { CallbackClient } from "./callback-client.js";
import { type CallbackEntry, toShortAnswer } from "./callback-log.js";
import type { Delivery } from "./post-form.js";
import { readInstruction } from "./read-instruction.js";

/** V-31 */
const LIMIT_MS = 5_000;

/** A reservation whose workflow has an AssignmentCallbackUrl. */
export interface Assignment {
  readonly accountSid: string;
  readonly reservationSid: string;
  readonly url: string;
  /** `null` or empty if there is none. */
  readonly fallbackUrl: string | null;
  readonly parameters: Record<string, string>;
  readonly router: Router;
  hasActivity(sid: string): boolean;
}

export interface AssignmentServices {
  readonly client: CallbackClient;
  readonly assumptions: InstructionAssumptions & Pick<InstructionTarget, "phoneInstructions">;
  setPostWork: InstructionTarget["setPostWork"];
  /** Runs a change of the state as one unit of work. */
  perform(run: () => void): void;
  /** Called when no server is left to ask. */
  end(): void;
}

/**
 * Asks a workflow's server what to do with a reservation, and does it. If the server does not answer as it should, or
 * in time, its fallback is asked; if that fails too, the reservation is canceled (V-31, V-33).
 *
 * A URL whose host the emulator may not call counts as absent: the worker answers by REST, or there is no fallback.
 */
export function sendAssignment(assignment: Assignment, services: AssignmentServices): void {
  const { accountSid, fallbackUrl, parameters } = assignment;
  const ask = (kind: "assignment" | "fallback", url: string, otherwise: () => void) => {
    services.client.send({
      kind,
      accountSid,
      url,
      parameters,
      limit: LIMIT_MS,
      onEnd(delivery, entry) {
        services.perform(() => (takeAnswer(delivery, entry, assignment, services) ? services.end() : otherwise()));
      },
    });
  };
  const cancel = () => {
    if (findPending(assignment)) assignment.router.cancelReservation(assignment.reservationSid);
    services.end();
  };
  ask("assignment", assignment.url, () => (fallbackUrl ? ask("fallback", fallbackUrl, cancel) : cancel()));
}

/** @returns whether this was an answer, so that the fallback is not asked */
function takeAnswer(
  delivery: Delivery,
  entry: CallbackEntry,
  assignment: Assignment,
  services: AssignmentServices,
): boolean {
  if (delivery.answer) entry.answer = toShortAnswer(delivery.answer.text);
  try {
    const values = readInstruction(delivery);
    if (values === undefined) return delivery.isForbidden === true && entry.kind === "assignment";
    if (values === "later") entry.instruction = { name: "none" };
    else follow(values, entry, assignment, services);
    return true;
  } catch (error) {
    if (!(error instanceof InstructionError)) throw error;
    entry.instruction = { name: "none", code: error.code, message: error.message };
    return false;
  }
}

/** An instruction that cannot be followed is logged and leaves the reservation as it is (V-34). */
function follow(
  values: InstructionValues,
  entry: CallbackEntry,
  assignment: Assignment,
  services: AssignmentServices,
): void {
  const { router, reservationSid } = assignment;
  try {
    const name = readInstructionName(values);
    entry.instruction = { name, ...toWarnings(listUnknownMembers(name, values)) };
    checkInstruction(name, values, toInstructionContext(assignment, services));
    const { phoneInstructions } = services.assumptions;
    performInstruction(name, values, { router, reservationSid, phoneInstructions, setPostWork: services.setPostWork });
  } catch (error) {
    if (!(error instanceof InstructionError || error instanceof Refusal)) throw error;
    const code = error instanceof InstructionError ? { code: error.code } : {};
    entry.instruction = {
      name: toShortAnswer(String(values.instruction)),
      ...toWarnings(listUnknownMembers(undefined, values)),
      ...entry.instruction,
      ...code,
      message: error.message,
    };
  }
}

function toWarnings(warnings: readonly string[]): { warnings?: readonly string[] } {
  return warnings.length === 0 ? {} : { warnings };
}

function toInstructionContext(assignment: Assignment, { assumptions }: AssignmentServices) {
  const { parameters, hasActivity } = assignment;
  const { TaskAttributes: taskAttributes = "{}", WorkerAttributes: workerAttributes = "{}" } = parameters;
  return {
    reservationSid: assignment.reservationSid,
    isPending: findPending(assignment) !== undefined,
    // the answer is about the assignment, which is over once the reservation is accepted
    isAccepted: false,
    taskAttributes,
    workerAttributes,
    hasActivity,
    assumptions,
  };
}

/** When the answer arrives, the reservation may have been answered by REST or timed out, or its task deleted. */
function findPending({ router, reservationSid }: Assignment): Reservation | undefined {
  const reservation = router.reservations.get(reservationSid);
  return reservation?.status === "pending" ? reservation : undefined;
}
