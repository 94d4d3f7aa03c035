/**
 * The JSON text of a resource, cached until it changes or is requested under another host. A page of 1,000 workflows
 * then needs little more than joining strings.
 *
 * @param revision increases with every change that affects the text
 * @param base the start of the URLs in the answer, such as `http://127.0.0.1:4010/v1`
 */
export declare function renderOnce(resource: object, revision: number, base: string, render: () => object): string;
