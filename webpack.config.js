const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { require: requireTypeScript } = require('tsx/cjs/api');
const webpack = require('webpack');
const { addInAddress, DEVELOPMENT_ADDRESS, manifestFor } = require('./webpack/add-in-address');
const { contentSecurityPolicy } = require('./webpack/content-security-policy');
const { devServerOptions } = require('./webpack/dev-server');
const { CDN, officeJsPatterns } = require('./webpack/office-js-files');
const { PaneBudget } = require('./webpack/pane-budget');
const { ribbonFunctions } = require('./webpack/ribbon-functions');

const { readApiVersions } = requireTypeScript('./host/api-versions.ts', __filename);

/** Where the add-in will be served from; written into the manifest of the output. */
const address = addInAddress(process.env.ADDIN_URL);

/** `OFFICE_JS=cdn` takes Office.js from Microsoft's CDN; otherwise it is served beside the pane. */
const isOfficeJsFromCdn = process.env.OFFICE_JS === 'cdn';
const officeJs = isOfficeJsFromCdn ? `${CDN}/lib/1/hosted/office.js` : 'office/office.js';

/** Pane scripts at the start, gzipped, without Office.js. */
const PANE_KILOBYTES = 200;

function common(isProduction) {
  return {
    mode: isProduction ? 'production' : 'development',
    devtool: isProduction ? false : 'source-map',
    target: ['web', 'es2020'],
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                target: 'es2020',
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        {
          test: /\.module\.css$/,
          use: [
            MiniCssExtractPlugin.loader,
            {
              loader: 'css-loader',
              options: { modules: { namedExport: false, exportLocalsConvention: 'as-is' } },
            },
          ],
        },
        { test: /\.css$/, exclude: /\.module\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(svg|png)$/, type: 'asset/resource' },
        { test: /\.txt$/, type: 'asset/resource' },
      ],
    },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

function addIn(isProduction) {
  return {
    ...common(isProduction),
    name: 'add-in',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
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
        templateParameters: { officeJs, policy: contentSecurityPolicy({ cdn: isOfficeJsFromCdn }) },
      }),
      new CopyPlugin({
        patterns: [
          ...(isOfficeJsFromCdn ? [] : officeJsPatterns()),
          { from: 'assets/**/*.png' },
          {
            from: 'src/taskpane/old-engine.js',
            to: 'old-engine.js',
            info: { minimized: true },
            transform: (text) => {
              const names = ribbonFunctions(readFileSync(path.resolve(__dirname, 'manifest.xml'), 'utf8'));
              return text.toString('utf8').replace(/\bRIBBON_FUNCTIONS(?=\.)/, JSON.stringify(names));
            },
          },
          {
            from: 'manifest.xml',
            transform: (text) => manifestFor(text.toString('utf8'), address),
          },
        ],
      }),
      ...(isProduction ? [new PaneBudget({ entry: 'taskpane', kilobytes: PANE_KILOBYTES })] : []),
    ],
  };
}

/** The page that plays Excel around the unmodified add-in; not part of what is installed. */
function tryOut(isProduction) {
  return {
    ...common(isProduction),
    name: 'try-out',
    devtool: isProduction ? false : 'cheap-module-source-map',
    // Terser takes a minute over Univer, swc a few seconds.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    entry: { tryout: './tryout/main.ts' },
    output: {
      path: path.resolve(__dirname, 'build/tryout'),
      filename: '[name].js',
      assetModuleFilename: '[name][ext]',
      publicPath: isProduction ? 'auto' : '/tryout/',
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      // The page cannot read the declarations of Office.js, so the table made of them is put into the script.
      new webpack.NormalModuleReplacementPlugin(
        /^\.\/api-versions$/,
        path.resolve(__dirname, 'tryout/api-versions.ts'),
      ),
      new webpack.DefinePlugin({
        API_VERSIONS: JSON.stringify([...readApiVersions(require.resolve('@types/office-js/index.d.ts'))]),
      }),
      new HtmlPlugin({ template: './tryout/tryout.html', filename: 'index.html', publicPath: './' }),
    ],
  };
}

module.exports = async (env, argv) => {
  const isServing = Boolean(env?.WEBPACK_SERVE);
  const isProduction = !isServing && argv.mode !== 'development';
  const configurations = [addIn(isProduction), tryOut(isProduction)];
  if (isServing) configurations[0].devServer = await devServerOptions();
  else if (address === DEVELOPMENT_ADDRESS)
    console.log(`dist/manifest.xml is for ${address}; name another server with ADDIN_URL=https://...`);
  return configurations;
};
