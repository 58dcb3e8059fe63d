/** Counts work instead of time: what the built-in methods that the matcher uses are given to look through. */

type Cost = (self: never, input: unknown) => number;

const one: Cost = () => 1;
const ownLength: Cost = (self: { length: number }) => self.length;
const ownSize: Cost = (self: { size: number }) => self.size;
const inputLength: Cost = (_, input) => String(input).length;

const COSTS: [object, string[], Cost][] = [
  [RegExp.prototype, ['exec'], inputLength],
  [String.prototype, ['at', 'includes', 'indexOf', 'normalize', 'replace', 'search'], ownLength],
  [Map.prototype, ['get'], one],
  [Map.prototype, ['values'], ownSize],
  [Set.prototype, ['has'], one],
  [Array.prototype, ['every', 'filter', 'find', 'findIndex', 'findLast', 'flatMap', 'includes'], ownLength],
  [Array.prototype, ['indexOf', 'join', 'map', 'some', 'sort'], ownLength],
  [Array.prototype, ['push'], one],
];

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** @returns how many steps the work took; the same for the same work */
export function countSteps(work: () => void): number {
  let steps = 0;
  const natives = COSTS.flatMap(([prototype, names, cost]) =>
    names.map((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
      const native = descriptor.value as Method;
      const counted: Method = function (...args) {
        steps += cost(this as never, args[0]);
        return native.apply(this, args);
      };
      Object.defineProperty(prototype, name, { ...descriptor, value: counted });
      return () => Object.defineProperty(prototype, name, descriptor);
    }),
  );
  try {
    work();
  } finally {
    natives.forEach((restore) => restore());
  }
  return steps;
}
