import { runCli } from './run';

void runCli(
  process.argv.slice(2),
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'],
).then((code) => {
  process.exitCode = code;
});
