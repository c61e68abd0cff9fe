const { X509Certificate } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { generate } = require('selfsigned');

const DAY = 86_400_000;
const DAYS_VALID = 60;

/** Where the self-signed certificate is kept, so that the browser need not be told of a new one at every start. */
const KEPT = path.join(__dirname, '../node_modules/.cache/dev-server');

/**
 * The pair of files in a folder, or null when it is not whole or no longer valid for a day.
 * @param {string} folder
 * @param {string} name
 */
function readPair(folder, name) {
  const [keyFile, certFile] = ['key', 'crt'].map((ending) => path.join(folder, `${name}.${ending}`));
  if (!fs.existsSync(keyFile) || !fs.existsSync(certFile)) return null;
  const cert = fs.readFileSync(certFile, 'utf8');
  const isValid = Date.parse(new X509Certificate(cert).validTo) > Date.now() + DAY;
  return isValid ? { key: fs.readFileSync(keyFile, 'utf8'), cert } : null;
}

/** The certificate that `npx office-addin-dev-certs install` made trusted, or null. */
function trustedCertificate() {
  return readPair(path.join(os.homedir(), '.office-addin-dev-certs'), 'localhost');
}

/**
 * A self-signed certificate for localhost; its key can be read by its owner alone.
 * @param {string} folder where it is kept, made when it is not there
 * @returns {Promise<{ key: string, cert: string }>}
 */
async function selfSignedCertificate(folder = KEPT) {
  const known = readPair(folder, 'localhost');
  if (known) return known;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + DAYS_VALID * DAY),
  });
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  fs.writeFileSync(path.join(folder, 'localhost.key'), key, { mode: 0o600 });
  fs.writeFileSync(path.join(folder, 'localhost.crt'), cert, { mode: 0o600 });
  return { key, cert };
}

module.exports = { selfSignedCertificate, trustedCertificate };
