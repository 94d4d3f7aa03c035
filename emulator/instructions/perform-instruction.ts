import type { Router } from "../../routing/index.js";
import type { EmulatorAssumptions } from "../assumptions/index.js";
import type { InstructionName, InstructionValues } from "./instruction.js";

export interface InstructionTarget {
  readonly router: Router;
  readonly reservationSid: string;
  /**
   * There is no phone here: `accept` treats every call as answered; `asSaid` accepts for `call` and `redirect` only if
   * they say `accept: true`, as documented.
   */
  readonly phoneInstructions: EmulatorAssumptions["phoneInstructions"];
  /** Stores the activity of the worker after the work. */
  setPostWork(reservationSid: string, activitySid: string): void;
}

/**
 * Carries out an instruction that has been checked.
 *
 * @throws Refusal if the state of the reservation forbids it
 */
export function performInstruction(
  name: InstructionName,
  values: InstructionValues,
  { router, reservationSid, phoneInstructions, setPostWork }: InstructionTarget,
): void {
  if (name === "reject") {
    router.rejectReservation(reservationSid, toText(values.activity_sid));
    return;
  }
  if (name === "redirect" && router.reservations.get(reservationSid)?.status === "accepted") {
    router.giveBackReservation(reservationSid);
    return;
  }
  const isLeftPending =
    phoneInstructions === "asSaid" && (name === "call" || name === "redirect") && !isTrue(values.accept);
  if (!isLeftPending) router.acceptReservation(reservationSid);
  const activitySid = toText(values.post_work_activity_sid);
  if (activitySid !== undefined) setPostWork(reservationSid, activitySid);
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}
