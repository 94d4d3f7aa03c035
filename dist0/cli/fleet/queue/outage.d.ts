export interface OutageOptions {
    /** The server in words, without a secret. */
    readonly shown: string;
    readonly limitMs: number;
    /** Why there is no connection. */
    readonly problem: () => string;
    readonly note: (text: string) => void;
    /** Called once when it has been silent for too long, with the reason. */
    readonly onEnd: (why: string) => void;
}
/** Watches whether Redis answers. */
export interface OutageWatch {
    /** Asks something. Rejects as the question does. */
    ask<Answer>(question: () => Promise<Answer>): Promise<Answer>;
    /** Why it has not answered for some seconds; undefined if it has. */
    readonly silence: string | undefined;
    close(): void;
}
/** Counts the time in which questions have no answer, or are refused. Time in which this process itself is halted does not count. */
export declare function watchOutage({ shown, limitMs, problem, note, onEnd }: OutageOptions): OutageWatch;
