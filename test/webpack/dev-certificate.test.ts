import { X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSignedCertificate } from '../../webpack/dev-certificate';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'certificate-')), 'kept');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

describe('the self-signed certificate of the development server', () => {
  test('is for localhost, and nobody but its owner can read its key', async () => {
    const { key, cert } = await selfSignedCertificate(folder);
    expect(new X509Certificate(cert).subject).toBe('CN=localhost');
    expect(readFileSync(join(folder, 'localhost.key'), 'utf8')).toBe(key);
    expect(statSync(join(folder, 'localhost.key')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('is kept for the next start', async () => {
    const first = await selfSignedCertificate(folder);
    expect(await selfSignedCertificate(folder)).toEqual(first);
  });

  test('is made anew, with a private key, when it runs out', async () => {
    const { cert } = await selfSignedCertificate(folder);
    const inLessThanADay = Date.parse(new X509Certificate(cert).validTo) - 3_600_000;
    chmodSync(join(folder, 'localhost.key'), 0o644);
    const now = jest.spyOn(Date, 'now').mockReturnValue(inLessThanADay);
    try {
      expect((await selfSignedCertificate(folder)).cert).not.toBe(cert);
      expect(statSync(join(folder, 'localhost.key')).mode & 0o777).toBe(0o600);
    } finally {
      now.mockRestore();
    }
  });

  test('is made anew when half of it is missing', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'localhost.key'), 'a key without its certificate');
    expect((await selfSignedCertificate(folder)).key).toContain('PRIVATE KEY');
  });
});
