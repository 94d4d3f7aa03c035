/**
 * Delays answers until all requests that have arrived are handled. Sending an answer wakes its caller, which costs more than
 * most answers do; callers that get theirs together are woken once. Saves a tenth of the time of fetching a workflow and a
 * third of that of fetching a task (`npm run bench -- emulator`).
 */
export function createAnswerQueue(): (answer: () => void) => void {
  let waiting: (() => void)[] = [];
  const flush = () => {
    const answers = waiting;
    waiting = [];
    for (const answer of answers) answer();
  };
  return (answer) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push(answer);
  };
}
