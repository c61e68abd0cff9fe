import fc from 'fast-check';
import { roundStep } from '../../../src/taskpane/overview/round-step';

test.each([
  [212.13, 100],
  [400, 100],
  [401, 200],
  [8, 2],
  [1.14, 0.5],
  [0.3, 0.1],
  [107_740, 50_000],
])('an axis to %d goes in steps of %d', (most, step) => {
  expect(roundStep(most)).toBe(step);
});

test('a step is 1, 2 or 5 times a power of ten, and two to five of them reach the largest figure', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (most) => {
      const step = roundStep(most);
      expect(step.toExponential()).toMatch(/^[125]e/);
      const steps = Math.ceil(most / step - 1e-9);
      expect(steps).toBeGreaterThanOrEqual(1);
      expect(steps).toBeLessThanOrEqual(5);
    }),
  );
});
