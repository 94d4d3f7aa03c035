/** Returns whether TaskRouter accepts a name of a task channel. Expressions cannot name one with a hyphen. */
export declare function isAcceptedChannelName(name: string): boolean;
/** Returns whether expressions can name a task channel: letters, digits, `_` and `$`, no digit first (O-76). */
export declare function isChannelName(name: string): boolean;
