/** The part of a limit that is used by default: the rest is left to what works in the account meanwhile. */
export declare const DEFAULT_SHARE = 0.8;
/** Milliseconds over which TaskRouter averages the requests of a limit (H-39). */
export declare const AVERAGED = 10000;
/** The numbers of the pacing by rate; rates are requests per second. */
export declare const PACING: {
    firstWindow: number;
    /** The largest part of a limit: at exactly the limit, a request that arrives a moment early is refused. */
    margin: number;
    slowest: number;
    /** The first rate if no limit is named: a part of the accepted requests so far, measured over at least `window` ms. */
    guess: {
        least: number;
        most: number;
        part: number;
        window: number;
    };
    /** A single refusal may be chance: the next turn comes after this part of the interval. Several are not chance. */
    chance: {
        factor: number;
        turn: number;
    };
    /** Refusals for `full` ms fill the window; a limit without a window would have let one through by then. */
    excess: {
        factor: number;
        turn: number;
        full: number;
    };
    /** Below this part of the knee, a success raises the rate quickly; above, by a step that does not depend on the rate. */
    near: {
        guessed: number;
        named: number;
    };
    /** One refusal lowers the knee by this factor at most: at a low rate, it says that others are busy. */
    forget: number;
    fast: number;
    /** The step of a success; and requests per second, per second and second without a refusal, to use what others leave. */
    slow: {
        step: {
            guessed: number;
            named: number;
        };
        growth: number;
    };
};
/** The numbers of the gauge. */
export declare const GAUGE: {
    /** If less than this remains at first, the numbers may mean something else. */
    least: number;
    /** A process uses the free requests within this part of the window: not at once, so that others see it in time. */
    part: {
        alone: number;
        shared: number;
    };
    /** A process is alone if others use less than this part of the window. */
    foreign: number;
    /** While nothing is free, this part of the limit is sent, and less after each refusal, to learn when that ends. */
    probe: {
        most: number;
        least: number;
        factor: number;
    };
};
