/**
 * Parameters of an update of a reservation, by either path (V-50). The members that an instruction requires are checked
 * with the instruction, because each has its own code.
 */
export declare const RESERVATION_PARAMETERS: {
    To: import("../../parameters/parameter.js").Parameter<string | undefined>;
    From: import("../../parameters/parameter.js").Parameter<string | undefined>;
    StatusCallback: import("../../parameters/parameter.js").Parameter<string | undefined>;
    StatusCallbackMethod: import("../../parameters/parameter.js").Parameter<"GET" | "POST" | undefined>;
    StatusCallbackEvent: import("../../parameters/parameter.js").Parameter<("completed" | "initiated" | "ringing" | "answered")[] | undefined>;
    Timeout: import("../../parameters/parameter.js").Parameter<number | undefined>;
    Record: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    Muted: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    Beep: import("../../parameters/parameter.js").Parameter<"true" | "false" | "onEnter" | "onExit" | undefined>;
    StartConferenceOnEnter: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    EndConferenceOnExit: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    WaitUrl: import("../../parameters/parameter.js").Parameter<string | undefined>;
    WaitMethod: import("../../parameters/parameter.js").Parameter<"GET" | "POST" | undefined>;
    EarlyMedia: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    MaxParticipants: import("../../parameters/parameter.js").Parameter<number | undefined>;
    ConferenceStatusCallback: import("../../parameters/parameter.js").Parameter<string | undefined>;
    ConferenceStatusCallbackMethod: import("../../parameters/parameter.js").Parameter<"GET" | "POST" | undefined>;
    ConferenceStatusCallbackEvent: import("../../parameters/parameter.js").Parameter<("join" | "start" | "end" | "hold" | "leave" | "mute" | "speaker")[] | undefined>;
    ConferenceRecord: import("../../parameters/parameter.js").Parameter<"true" | "false" | "do-not-record" | "record-from-start" | undefined>;
    ConferenceTrim: import("../../parameters/parameter.js").Parameter<"trim-silence" | "do-not-trim" | undefined>;
    RecordingChannels: import("../../parameters/parameter.js").Parameter<"mono" | "dual" | undefined>;
    RecordingStatusCallback: import("../../parameters/parameter.js").Parameter<string | undefined>;
    RecordingStatusCallbackMethod: import("../../parameters/parameter.js").Parameter<"GET" | "POST" | undefined>;
    ConferenceRecordingStatusCallback: import("../../parameters/parameter.js").Parameter<string | undefined>;
    ConferenceRecordingStatusCallbackMethod: import("../../parameters/parameter.js").Parameter<"GET" | "POST" | undefined>;
    Region: import("../../parameters/parameter.js").Parameter<string | undefined>;
    SipAuthUsername: import("../../parameters/parameter.js").Parameter<string | undefined>;
    SipAuthPassword: import("../../parameters/parameter.js").Parameter<string | undefined>;
    PostWorkActivitySid: import("../../parameters/parameter.js").Parameter<string | undefined>;
    EndConferenceOnCustomerExit: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    BeepOnCustomerEntrance: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    JitterBufferSize: import("../../parameters/parameter.js").Parameter<"small" | "off" | "medium" | "large" | undefined>;
    RedirectCallSid: import("../../parameters/parameter.js").Parameter<string | undefined>;
    RedirectAccept: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    RedirectUrl: import("../../parameters/parameter.js").Parameter<string | undefined>;
    CallFrom: import("../../parameters/parameter.js").Parameter<string | undefined>;
    CallRecord: import("../../parameters/parameter.js").Parameter<string | undefined>;
    CallTimeout: import("../../parameters/parameter.js").Parameter<number | undefined>;
    CallTo: import("../../parameters/parameter.js").Parameter<string | undefined>;
    CallUrl: import("../../parameters/parameter.js").Parameter<string | undefined>;
    CallStatusCallbackUrl: import("../../parameters/parameter.js").Parameter<string | undefined>;
    CallAccept: import("../../parameters/parameter.js").Parameter<boolean | undefined>;
    DequeuePostWorkActivitySid: import("../../parameters/parameter.js").Parameter<string | undefined>;
    DequeueFrom: import("../../parameters/parameter.js").Parameter<string | undefined>;
    DequeueRecord: import("../../parameters/parameter.js").Parameter<"record-from-answer" | "do-not-record" | undefined>;
    DequeueTimeout: import("../../parameters/parameter.js").Parameter<number | undefined>;
    DequeueTo: import("../../parameters/parameter.js").Parameter<string | undefined>;
    DequeueStatusCallbackUrl: import("../../parameters/parameter.js").Parameter<string | undefined>;
    DequeueStatusCallbackEvent: import("../../parameters/parameter.js").Parameter<string[] | undefined>;
    ReservationStatus: import("../../parameters/parameter.js").Parameter<"timeout" | "accepted" | "pending" | "wrapping" | "completed" | "canceled" | "rejected" | "rescinded" | undefined>;
    WorkerActivitySid: import("../../parameters/parameter.js").Parameter<string | undefined>;
    Instruction: import("../../parameters/parameter.js").Parameter<string | undefined>;
};
