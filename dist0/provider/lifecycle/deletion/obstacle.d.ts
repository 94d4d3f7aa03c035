/** A reason why TaskRouter would refuse a delete, or why we refuse it. */
export interface Obstacle {
    /** A line of a message, with the way on. */
    readonly line: string;
    /** Present if the only reason is open tasks: they end by themselves. */
    readonly tasks?: OpenTasks;
}
/** The open tasks of an object. */
export interface OpenTasks {
    readonly count: number;
    /** `task queue "Old" (WQ…)`. */
    readonly owner: string;
}
/** An obstacle that only the user can remove. */
export declare function toObstacle(line: string): Obstacle;
