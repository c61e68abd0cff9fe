import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE, workFolder } from './command-line';

const START = join(__dirname, '../../src/cli/start.mjs');
const { path, write } = workFolder();

function shell(script: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script, process.execPath, START, ...args], {
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr, status };
}

describe('the command line as a process', () => {
  test('tells its help, data on stdout, messages on stderr, and the exit code', () => {
    expect(shell('"$0" "$1" --help')).toMatchObject({ status: 0, err: '' });
    const { out, err, status } = shell('"$0" "$1" check "$2" "$3"', SAMPLE, path('gone.txt'));
    expect(status).toBe(1);
    expect((JSON.parse(out) as { projects: number }).projects).toBe(8);
    expect(err).toContain('gone.txt');
  });

  test('ends quietly, with its own exit code, when the reader has enough', () => {
    const spoilt = write('error.txt', readFileSync(SAMPLE, 'utf8').replace('\t15.45\n', '\t16.45\n'));
    for (const [file, code] of [
      [SAMPLE, 0],
      [spoilt, 1],
    ] as const) {
      const script = 'set -o pipefail; "$0" "$1" check "$2" | true; echo "${PIPESTATUS[0]}"';
      expect(shell(script, file)).toMatchObject({ out: `${code}\n`, err: '' });
    }
  });

  const full = existsSync('/dev/full') ? test : test.skip;
  full('says in one sentence that standard output is full', () => {
    const { err, status } = shell('LC_ALL=C "$0" "$1" extract "$2" --lang en-US > /dev/full', SAMPLE);
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('disk is full')]);
  });
});
