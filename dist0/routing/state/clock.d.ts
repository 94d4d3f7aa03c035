import type { JsonObject } from "../../language/index.js";
import type { Time } from "../contract/records.js";
import type { TaskEntry, Timed } from "./entries.js";
import { SortedList } from "./sorted-list.js";
/** The present moment of a router, and everything that waits for a later one. */
export interface Clock {
    /** The moment at which the current command or timer takes effect; never goes back. */
    time: Time;
    readonly timers: SortedList<Timed>;
    /** Waiting tasks whose target's expression depends on the time. */
    readonly timedTasks: Set<TaskEntry>;
    /** When {@link timedTasks} were last evaluated. */
    lastTick: Time;
    /** The last result of {@link getTimeVariables}. */
    readonly variables: {
        minute: number;
        values: JsonObject;
    };
}
export declare function createClock(time: Time): Clock;
/** Sets, moves or clears the timer of an entry. */
export declare function setDue({ timers }: Clock, entry: Timed, due: Time): void;
/** Has a waiting task's expression evaluated each minute. */
export declare function watchTime(clock: Clock, task: TaskEntry): void;
/** The next full minute at which expressions that depend on the time may change. */
export declare function nextTick({ timedTasks, lastTick }: Clock): Time;
/** Returns `taskrouter.…` at the present time, computed once per minute. */
export declare function getTimeVariables({ time, variables }: Clock): JsonObject;
