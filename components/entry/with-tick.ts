/** Numbers of the steps that are done, by entry. */
export type Ticks = Readonly<Record<string, readonly number[]>>;

/** @returns the ticks with one of them set or taken away */
export function withTick(ticks: Ticks, id: string, index: number, done: boolean): Ticks {
  const others = (ticks[id] ?? []).filter((ticked) => ticked !== index);
  return { ...ticks, [id]: done ? [...others, index] : others };
}
