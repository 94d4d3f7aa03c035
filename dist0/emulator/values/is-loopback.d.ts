/** Whether a host name, as `URL.hostname` gives it, can only mean this machine. */
export declare function isLoopback(hostname: string): boolean;
