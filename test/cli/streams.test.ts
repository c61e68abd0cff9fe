import { runCli } from '../../src/cli/run';
import { SAMPLE } from './command-line';

test('no more is made than is taken: a list is printed as fast as its reader reads', async () => {
  const taken: string[] = [];
  let goOn = () => {};
  const ended = runCli(['check', ...Array.from({ length: 12 }, () => SAMPLE), '--format', 'json'], {
    out: (data) => {
      taken.push(String(data));
      return new Promise<void>((resolve) => (goOn = resolve));
    },
    err: () => {},
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  while (taken.length === 0) await turn();
  for (let wait = 0; wait < 20; wait += 1) await turn();
  expect(taken).toHaveLength(1);
  const isEnded = ended.then(() => true);
  while (!(await Promise.race([isEnded, turn().then(() => false)]))) goOn();
  expect(taken.length).toBeGreaterThan(3);
  expect(JSON.parse(taken.join(''))).toHaveProperty('findings');
});
