import fc from 'fast-check';

/**
 * Any text at all, lone surrogates and control characters included: what `unit: 'binary'` of fast-check draws, without
 * the table of all 1.1 million characters that it makes first, for more than a second in each file of tests.
 */
export function anyText(limits: { maxLength?: number } = {}): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0x10ffff }).map(
    (code) => String.fromCodePoint(code),
    (text) => {
      const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
      if (code === undefined || text !== String.fromCodePoint(code)) throw new Error('not one character');
      return code;
    },
  );
  return fc.string({ unit, ...limits });
}
