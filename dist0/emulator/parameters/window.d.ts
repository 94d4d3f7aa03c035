/** A span of time including both ends, in milliseconds since 1970. */
export interface Window {
    readonly start: number;
    readonly end: number;
}
export interface WindowValues {
    readonly StartDate: number | undefined;
    readonly EndDate: number | undefined;
    readonly Minutes: number | undefined;
}
/** @param maxMinutes the highest value of `Minutes` */
export declare function windowParameters(maxMinutes: number): {
    EndDate: import("./parameter.js").Parameter<number | undefined>;
    Minutes: import("./parameter.js").Parameter<number | undefined>;
    StartDate: import("./parameter.js").Parameter<number | undefined>;
};
/** The last 15 minutes, unless `StartDate`, `EndDate` or `Minutes` say otherwise (S-1). */
export declare function toWindow({ StartDate, EndDate, Minutes }: WindowValues, now: number): Window;
