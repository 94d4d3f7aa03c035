/**
 * The object with a key in workspace files.
 *
 * @throws pulumi.RunError with the nearest key and all keys if there is none
 * @example findDeclared("workflow", "phone", router.workflows)
 */
export declare function findDeclared<T>(noun: string, key: string, declared: Readonly<Record<string, T>>): T;
