import { Status as Details } from "@pulumi/pulumi/proto/status_pb.js";
import { StandaloneError } from "../../twilio/index.js";
import type { Status, Struct } from "./grpc.js";
import { Any, grpc, messages } from "./stubs.js";

/** The object as state has it. */
export interface MadeObject {
  readonly id: string;
  readonly properties: Struct;
  readonly inputs: Struct;
}

/** A create that made the object and failed afterwards: the engine keeps the object in state, and updates it in the next run. */
export class InitError extends StandaloneError {
  override name = "InitError";
  readonly made: MadeObject;

  constructor(message: string, made: MadeObject) {
    super(message);
    this.made = made;
  }
}

/** Longest message of an error, in characters: it travels in an HTTP header, whose size is limited. */
const LONGEST = 12_000;

/** An error as the engine receives it. Only a bug of this package comes with a stack trace. */
export function toStatus(error: unknown): Status {
  const status = { code: grpc.status.UNKNOWN, details: cut(describeError(error)) };
  return error instanceof InitError ? { ...status, metadata: toMetadata(error) } : status;
}

/** The object that was made, in the place where the engine looks for it. *observed* with 3.250 */
function toMetadata({ message, made }: InitError) {
  const failure = new messages.ErrorResourceInitFailed();
  failure.setId(made.id);
  failure.setProperties(made.properties);
  failure.setInputs(made.inputs);
  failure.setReasonsList([cut(message)]);
  const detail = new Any();
  detail.pack(failure.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const details = new Details();
  details.setCode(grpc.status.UNKNOWN);
  details.setMessage(cut(message));
  details.addDetails(detail);
  const metadata = new grpc.Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from(details.serializeBinary()));
  return metadata;
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof StandaloneError ? error.message : (error.stack ?? error.message);
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length - LONGEST} more characters)`;
}
