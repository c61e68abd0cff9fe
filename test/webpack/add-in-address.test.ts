import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addInAddress, manifestFor } from '../../webpack/add-in-address';

const MANIFEST = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');

test.each([
  [undefined, 'https://localhost:3000'],
  ['', 'https://localhost:3000'],
  ['https://intranet.example', 'https://intranet.example'],
  [' https://intranet.example:8443/finance/targets/ ', 'https://intranet.example:8443/finance/targets'],
  ['https://财政.example/绩效', 'https://财政.example/绩效'],
])('the add-in of %j is served from %s', (wanted, address) => {
  expect(addInAddress(wanted)).toBe(address);
});

test.each([
  'http://intranet.example',
  'intranet.example/targets',
  'https://intranet.example/?a=1',
  'https://intranet.example/#top',
  'https://user@intranet.example',
  'https://intranet.example/a b',
  'https://intranet.example/a"b',
  'https://',
  '\\\\server\\share',
])('%j is no address of an add-in, and the build says what to give instead', (wanted) => {
  expect(() => addInAddress(wanted)).toThrow(/ADDIN_URL is .*https/s);
});

test('the manifest of another server names that one alone', () => {
  const made = manifestFor(MANIFEST, 'https://intranet.example/targets');
  expect(made).not.toContain('localhost');
  expect(made).toContain('<SourceLocation DefaultValue="https://intranet.example/targets/taskpane.html" />');
});

test('the manifest names who provides the add-in, as the office tells it', () => {
  const provider = (made: string) => /<ProviderName>([^<]*)/.exec(made)?.[1];
  const address = 'https://intranet.example';
  expect(provider(manifestFor(MANIFEST, address))).toBe(provider(MANIFEST));
  expect(provider(manifestFor(MANIFEST, address, ' 某区财政局 & 信息中心 '))).toBe(
    '某区财政局 &amp; 信息中心',
  );
  expect(provider(manifestFor(MANIFEST, address, '$1'))).toBe('$1');
  expect(() => manifestFor(MANIFEST, address, '长'.repeat(126))).toThrow(/ADDIN_PROVIDER .*125/);
});
