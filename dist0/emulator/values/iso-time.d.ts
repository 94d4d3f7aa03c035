/** ISO 8601 in UTC with whole seconds, as in every recorded answer (H-70). */
export declare function toIsoSeconds(milliseconds: number): string;
