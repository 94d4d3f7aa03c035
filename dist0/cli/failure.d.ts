/** Exit codes of every command. */
export declare const EXIT: {
    /** Succeeded without findings. */
    readonly clean: 0;
    /** Reported findings or drift. */
    readonly findings: 1;
    /** Wrong arguments or options. */
    readonly usage: 2;
    /** Could not work. */
    readonly failed: 3;
};
/** Ends a command with a message for its user. */
export declare class Failure extends Error {
    name: string;
    readonly exitCode: number;
    /** @param exitCode `EXIT.usage`, `EXIT.failed`, or `EXIT.findings` if they were shown before */
    constructor(message: string, exitCode?: Exclude<(typeof EXIT)[keyof typeof EXIT], 0>);
}
