/** Reading, changing and writing back must not overlap: two at once would each undo the other. */

/** Runs a task once those given before it are done; its result or its error goes to the caller. */
export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Turns within this one page or worker. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}

/**
 * Turns among all of the extension's own pages and its background, which share one origin and so one set of locks. A
 * task that asks for the same lock waits for itself for ever.
 */
export function createSharedTurns(lock: string): InTurn {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return createTurns();
  return async (task) => await locks.request(lock, task);
}
