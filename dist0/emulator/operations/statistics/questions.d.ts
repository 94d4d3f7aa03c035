import type { WindowValues } from "../../parameters/window.js";
import type { Workspace } from "../../resources/workspace.js";
import type { TaskQuestion } from "../../statistics/count-tasks.js";
import type { CountedEvent, EventScope } from "../../statistics/counted-event.js";
import type { CumulativeQuestion } from "../../statistics/cumulative.js";
import type { WorkersQuestion } from "../../statistics/sum-up-workers.js";
import type { Services } from "../operation.js";
interface ChannelValues {
    readonly TaskChannel?: string | undefined;
}
interface CumulativeValues extends WindowValues, ChannelValues {
    readonly SplitByWaitTime: readonly number[] | undefined;
}
/** The question that real-time statistics of tasks answer. */
export declare function toTaskQuestion({ TaskChannel }: ChannelValues, workspace: Workspace, services: Services): TaskQuestion;
/**
 * The question that cumulative statistics of tasks answer, and the events from the start of the window.
 *
 * @param scope selects events; default: all
 */
export declare function toCumulativeQuestion(values: CumulativeValues, workspace: Workspace, services: Services, scope?: EventScope): {
    question: CumulativeQuestion;
    events: Iterable<CountedEvent>;
};
/** The same for all workers, or for one. */
export declare function toWorkersQuestion(values: WindowValues & ChannelValues, workspace: Workspace, services: Services, scope?: EventScope): {
    question: WorkersQuestion;
    events: Iterable<CountedEvent>;
};
export {};
