/** Shows the user a message. */
export declare function notify(message: string): void;
/** Passes the messages on to another receiver: the engine hides what a plugin prints. *observed* with 3.250 */
export declare function sendNoticesTo(receiver: (message: string) => void): void;
