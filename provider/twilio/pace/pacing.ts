/** The part of a limit that is used by default: the rest is left to what works in the account meanwhile. */
export const DEFAULT_SHARE = 0.8;

/** Milliseconds over which TaskRouter averages the requests of a limit (H-39). */
export const AVERAGED = 10_000;

/** The numbers of the pacing by rate; rates are requests per second. */
export const PACING = {
  firstWindow: 4,
  /** The largest part of a limit: at exactly the limit, a request that arrives a moment early is refused. */
  margin: 0.985,
  slowest: 0.5,
  /** The first rate if no limit is named: a part of the accepted requests so far, measured over at least `window` ms. */
  guess: { least: 4, most: 50, part: 0.8, window: 100 },
  /** A single refusal may be chance: the next turn comes after this part of the interval. Several are not chance. */
  chance: { factor: 0.985, turn: 1 / 8 },
  /** Refusals for `full` ms fill the window; a limit without a window would have let one through by then. */
  excess: { factor: 0.6, turn: 1 / 2, full: 1_000 },
  /** Below this part of the knee, a success raises the rate quickly; above, by a step that does not depend on the rate. */
  near: { guessed: 0.9, named: 0.98 },
  /** One refusal lowers the knee by this factor at most: at a low rate, it says that others are busy. */
  forget: 0.8,
  fast: 1.5,
  /** The step of a success; and requests per second, per second and second without a refusal, to use what others leave. */
  slow: { step: { guessed: 0.02, named: 0.004 }, growth: 0.01 },
};

/** The numbers of the gauge. */
export const GAUGE = {
  /** If less than this remains at first, the numbers may mean something else. */
  least: 4,
  /** A process uses the free requests within this part of the window: not at once, so that others see it in time. */
  part: { alone: 0.1, shared: 0.2 },
  /** A process is alone if others use less than this part of the window. */
  foreign: 0.1,
  /** While nothing is free, this part of the limit is sent, and less after each refusal, to learn when that ends. */
  probe: { most: 1 / 40, least: 1 / 1_000, factor: 1 / 3 },
};
