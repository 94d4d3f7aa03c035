import { hasUnknown } from "../../../model/index.js";
import { findObjects } from "../list/find-objects.js";
import { readQuery } from "../list/read-query.js";
import { type Listed, takePage } from "../list/take-page.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties } from "../protocol/values.js";
import { parseType } from "../resource/urn.js";
import type { Run } from "../run.js";

/** Lists live objects of a kind, as names and ids for an import. The last answer says if there are more. */
export async function list(run: Run, request: Message<"ListRequest">): Promise<Message<"ListResponse">[]> {
  const kind = parseType(request.getToken());
  const { values } = readProperties(request.getQuery());
  const query = readQuery(kind, values);
  if (hasUnknown(values)) return [computed()];
  const { items, next } = takePage(await findObjects(run, kind, query), {
    limit: request.getLimit(),
    pageSize: request.getPageSize(),
    token: request.getContinuationToken(),
  });
  return [...items.map(toResult), ...(next === "" ? [] : [toContinuation(next)])];
}

/** The answer to a query with a value that is not known yet. */
function computed() {
  const response = new messages.ListResponse();
  response.setComputed(new messages.ListResponse.Computed());
  return response;
}

function toResult({ id, name }: Listed) {
  const result = new messages.ListResponse.Result();
  result.setId(id);
  result.setName(name);
  const response = new messages.ListResponse();
  response.setResult(result);
  return response;
}

function toContinuation(token: string) {
  const continuation = new messages.ListResponse.Continuation();
  continuation.setContinuationToken(token);
  const response = new messages.ListResponse();
  response.setContinuation(continuation);
  return response;
}
