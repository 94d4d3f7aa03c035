/** What a server or a REST call may ask to be done with a reservation. `supervise` is for REST alone. */
export type InstructionName = "accept" | "reject" | "dequeue" | "call" | "redirect" | "conference";

/** Members as the JSON of an assignment callback has them: `post_work_activity_sid`, `status_callback_url`, … */
export type InstructionValues = Readonly<Record<string, unknown>>;

/** What an instruction is given for. */
export interface InstructionPlace {
  readonly isPending: boolean;
  /** JSON texts of objects. */
  readonly taskAttributes: string;
  readonly workerAttributes: string;
  hasActivity(sid: string): boolean;
  readonly assumptions: InstructionAssumptions;
}

/** What Twilio's pages leave open about instructions. */
export interface InstructionAssumptions {
  /** Whether `dequeue` and `conference` need a call in the attributes of their task. */
  readonly callSid: "notNeeded" | "required";
  /** What `reject` without an activity does. */
  readonly rejectWithoutActivity: "stay" | "refuse";
}

/** Why an instruction is not carried out, with Twilio's code for it. */
export class InstructionError extends Error {
  override name = "InstructionError";

  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
