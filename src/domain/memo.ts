import { ownText } from './own-text';

/** So many texts are usually remembered. */
const CAPACITY = 20_000;

/**
 * Remembers what a pure function of one text gives. Target tables repeat themselves: level names, values, bases and
 * indicator names are a few hundred texts in thousands of tables. What is remembered keeps nothing else in memory.
 *
 * @param capacity - after so many texts it starts anew, so that it never grows without bound
 */
export function memo<T>(make: (text: string) => T, capacity = CAPACITY): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      const own = ownText(text);
      value = make(own);
      if (known.size >= capacity) known.clear();
      known.set(own, value);
    }
    return value;
  };
}
