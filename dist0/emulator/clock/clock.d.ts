/** Cancels a timer; does nothing once it has run. */
export type Cancel = () => void;
/** The only source of time in an emulator, in milliseconds since 1970. */
export interface Clock {
    /** `given`: the program passed a function that returns the time. */
    readonly kind: "real" | "given" | "manual";
    /** Never goes back. */
    now(): number;
    /** Runs something once at a time; soon after this call returns if that time has passed. */
    at(time: number, run: () => void): Cancel;
}
/** Waits, measured on that clock. */
export declare function wait(clock: Clock, milliseconds: number): Promise<void>;
