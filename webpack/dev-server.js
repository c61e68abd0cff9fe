const net = require('node:net');
const { selfSignedCertificate, trustedCertificate } = require('./dev-certificate');

const FIRST_PORT = 3000;

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function findPort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No port from ${FIRST_PORT} to ${FIRST_PORT + 99} is free.`);
}

function greeting(port, isTrusted) {
  const origin = `https://localhost:${port}`;
  const lines = [
    '',
    `Try it without Excel:  ${origin}/tryout/`,
    `The pane by itself:    ${origin}/taskpane.html`,
    '',
    'In real Excel:',
    isTrusted
      ? '  1. The certificate of office-addin-dev-certs is in use.'
      : '  1. npx office-addin-dev-certs install   (once; then start again)',
    '  2. Sideload manifest.xml: Windows: File > Options > Trust Center > Trusted Add-in Catalogs, a shared folder;',
    '     Mac: copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef;',
    '     web: Home > Add-ins > More Add-ins > Upload My Add-in.',
  ];
  if (port !== FIRST_PORT)
    lines.push(
      `  Port ${FIRST_PORT} is taken: write ${port} for ${FIRST_PORT} in the copy of manifest.xml that you load.`,
    );
  if (!isTrusted) lines.push('The browser will warn of a self-signed certificate: go on to localhost.');
  return `${lines.join('\n')}\n`;
}

/** Options of webpack-dev-server: HTTPS on localhost, on port 3000 or the next that is free. */
async function devServerOptions() {
  const port = await findPort();
  const trusted = trustedCertificate();
  return {
    host: 'localhost',
    port,
    server: { type: 'https', options: trusted ?? (await selfSignedCertificate()) },
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: { warnings: false, errors: true, runtimeErrors: false } },
    // Once the first build of both parts is there; webpack's own lines come before it.
    onListening({ compiler }) {
      const tell = () => setTimeout(() => console.log(greeting(port, trusted !== null)), 100);
      let told = false;
      compiler.hooks.done.tap('greeting', () => {
        if (!told) tell();
        told = true;
      });
    },
  };
}

module.exports = { devServerOptions };
