/**
 * As `Promise.all`, and not before every one has ended: what is left at work when another one fails would write to a run
 * that has ended.
 * @throws the first failure, in their order.
 */
export async function allEnded<const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [K in keyof Work]: Awaited<Work[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
