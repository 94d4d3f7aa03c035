import type { CountedEvent } from "./counted-event.js";
export declare function toKeptEvents(events: readonly CountedEvent[]): string;
/** Reads what {@link toKeptEvents} wrote. Equal strings share one copy in memory. */
export declare function createCountedEventReader(): (json: string) => CountedEvent[];
