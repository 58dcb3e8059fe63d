/** Reading, changing and writing back must not overlap: two at once would each undo the other. */

/** @returns what runs a task once those given before it are done, and gives its result or its error to the caller */
export function createTurns(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}
