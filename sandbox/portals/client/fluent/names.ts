const merged = Math.floor(Math.random() * 400) + 100;

/** A class with the number that merge-styles adds, another one at each load: "essentialsItem-212". */
export const numbered = (name: string): string => `${name}-${merged + (name.length % 37)}`;

let count = Math.floor(Math.random() * 40);
/** An id as React makes them, in use for nothing but references: ":r31:". */
export function reactId(): string {
  count += 1;
  return `:r${count}:`;
}

const hash = (text: string): string => {
  let value = merged;
  for (const letter of text) value = (value * 33 + letter.charCodeAt(0)) % 2176782336;
  return value.toString(36);
};

/** Classes of Fluent 9: a stable name and two hashes. */
export const nine = (name: string): string =>
  `fui-${name} r${hash(name)} ___${hash(`${name}_`)} f1${hash(`${name}f`)}`;
