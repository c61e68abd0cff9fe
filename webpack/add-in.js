const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { addInAddress, DEVELOPMENT_ADDRESS, manifestFor } = require('./add-in-address');
const { common } = require('./common');
const { panePolicy, staticPagePolicy } = require('./content-security-policy');
const { CDN, officeJsPatterns } = require('./office-js-files');
const { PaneBudget } = require('./pane-budget');
const { ribbonFunctions } = require('./ribbon-functions');
const { version } = require('../package.json');

const ROOT = path.join(__dirname, '..');
const CMAPS = path
  .join(path.dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps')
  .replaceAll('\\', '/');

/** Pane scripts at the start, gzipped, without Office.js. */
const PANE_KILOBYTES = 200;

/**
 * The add-in: what is installed.
 * @param {boolean} isProduction
 * @param {{ ADDIN_URL?: string, ADDIN_PROVIDER?: string, OFFICE_JS?: string }} variables where the add-in will be served
 *   from and who provides it there, written into the manifest of the output; and whether Office.js comes from Microsoft's CDN (`cdn`) or is served beside the pane
 */
function addIn(isProduction, { ADDIN_URL, ADDIN_PROVIDER, OFFICE_JS }) {
  const address = addInAddress(ADDIN_URL);
  if (isProduction && address === DEVELOPMENT_ADDRESS)
    console.log(`dist/manifest.xml is for ${address}; name another server with ADDIN_URL=https://...`);
  const isOfficeJsFromCdn = OFFICE_JS === 'cdn';
  const officeJs = isOfficeJsFromCdn ? `${CDN}/lib/1/hosted/office.js` : 'office/office.js';
  return {
    ...common(isProduction),
    name: 'add-in',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.join(ROOT, 'dist'),
      filename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // Relative to taskpane.html, so that any folder of any server will do. ('auto' asks the last script on the page,
      // which is one of Office.js.)
      publicPath: isProduction ? './' : '/',
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: isProduction ? '[name].[contenthash:8].css' : '[name].css' }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        // Engines too old for the pane skip module scripts and show the notice of old-engine.js instead.
        scriptLoading: 'module',
        publicPath: './',
        templateParameters: { officeJs, policy: panePolicy({ cdn: isOfficeJsFromCdn }) },
      }),
      // Where the manifest's SupportUrl and LearnMoreUrl point to: static, and in both languages.
      ...['support.html', 'support.en.html'].map(
        (filename) =>
          new HtmlPlugin({
            template: `./src/support/${filename}`,
            filename,
            inject: false,
            templateParameters: { policy: staticPagePolicy(), version },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'src/support/support.css', to: 'support.css' },
          ...(isOfficeJsFromCdn ? [] : officeJsPatterns()),
          { from: 'assets/**/*.png' },
          // Tables of characters that PDFs of older programs refer to; read when one does.
          { from: path.join(CMAPS, '*.bcmap'), to: 'cmaps/[name][ext]', info: { minimized: true } },
          {
            from: 'src/taskpane/old-engine.js',
            to: 'old-engine.js',
            info: { minimized: true },
            transform: (text) => {
              const names = ribbonFunctions(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
              return text.toString('utf8').replace(/\bRIBBON_FUNCTIONS(?=\.)/, JSON.stringify(names));
            },
          },
          {
            from: 'manifest.xml',
            transform: (text) => manifestFor(text.toString('utf8'), address, ADDIN_PROVIDER),
          },
        ],
      }),
      ...(isProduction ? [new PaneBudget({ entry: 'taskpane', kilobytes: PANE_KILOBYTES })] : []),
    ],
  };
}

module.exports = { addIn };
