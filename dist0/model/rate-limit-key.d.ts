/**
 * The key under which TaskRouter counts a request: limits apply per resource key (H-38, H-39), such as
 * `Workflow-Create`. The form of the other keys follows that one (H-40); a wrong guess only changes which requests slow each
 * other down.
 *
 * @example
 * toRateLimitKey("POST", "/v1/Workspaces/WS…/Workflows"); // "Workflow-Create"
 */
export declare function toRateLimitKey(method: string, path: string): string;
