import { safeText } from "../../language/index.js";

/** Pulumi's dynamic host shows what this process prints. */
let receive = (message: string): void => console.log(message);

/** Shows the user a message. */
export function notify(message: string): void {
  receive(safeText(message));
}

/** Passes the messages on to another receiver: the engine hides what a plugin prints. *observed* with 3.250 */
export function sendNoticesTo(receiver: (message: string) => void): void {
  receive = receiver;
}
