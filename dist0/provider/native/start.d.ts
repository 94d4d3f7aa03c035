/**
 * Serves an engine, which reads the port from the first line of the output.
 *
 * @param address of the engine: `127.0.0.1:43210`. Absent if somebody only asks for the schema.
 */
export declare function start(address: string | undefined): Promise<void>;
