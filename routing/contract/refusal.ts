/** Why the router does not do what it was asked. */
export type RefusalCode =
  /** What it was asked about is not there, or not any more: time goes on before a command. */
  | "gone"
  | "no-route"
  | "not-cancelable"
  | "not-assigned"
  | "not-completable"
  | "reservation-not-pending"
  | "reservation-rescinded"
  | "reservation-not-accepted"
  | "worker-available"
  | "worker-busy"
  | "workflow-busy"
  | "queue-busy"
  | "activity-busy";

/** A command that makes no sense in the present state: nothing was changed. */
export class Refusal extends Error {
  override name = "Refusal";

  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
