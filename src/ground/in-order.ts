/**
 * Makes a queue of one: work starts when the work before it has settled, whatever came of that.
 * @returns a function that answers with the outcome of the work that it is given.
 */
export function createInOrder(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return <R>(work: () => Promise<R>) => {
    const outcome = last.then(work, work);
    last = outcome.catch(() => undefined);
    return outcome;
  };
}
