import { memo } from '../../src/domain/memo';

test('what a text gave is not worked out again, and each text has its own', () => {
  const asked: string[] = [];
  const length = memo((text) => {
    asked.push(text);
    return { length: text.length };
  });
  const [first, other] = [length('甲乙'), length('丙')];
  expect([first.length, other.length]).toEqual([2, 1]);
  expect(length('甲乙')).toBe(first);
  expect(length('丙')).toBe(other);
  expect(asked).toEqual(['甲乙', '丙']);
});

test('after 20,000 texts it forgets all of them, and not before', () => {
  let asked = 0;
  const same = memo((text) => {
    asked += 1;
    return text;
  });
  for (let number = 0; number < 20_000; number += 1) same(String(number));
  same('0');
  expect(asked).toBe(20_000);
  same('one more');
  same('0');
  same('one more');
  expect(asked).toBe(20_002);
});
