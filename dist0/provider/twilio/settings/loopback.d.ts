/** True if the host of a URL (as in `URL.hostname`) is this machine: `localhost`, `127.0.0.0/8` or `[::1]`. */
export declare function isLoopback(hostname: string): boolean;
