/** Lists the changes of an account's resources: `monitor.twilio.com/v1/Events` (V-54). */
export declare const listMonitorEvents: import("../operation.js").Operation;
