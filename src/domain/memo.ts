/** So many texts are remembered; then a memo starts anew, so that it never grows without bound. */
const CAPACITY = 20_000;

/**
 * Remembers what a pure function of one text gives. Target tables repeat themselves: level names, values, bases and
 * indicator names are a few hundred texts in thousands of tables.
 */
export function memo<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = make(text);
      if (known.size >= CAPACITY) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
