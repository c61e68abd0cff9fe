const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { require: requireTypeScript } = require('tsx/cjs/api');
const webpack = require('webpack');
const { common } = require('./common');
const { tryOutPolicy } = require('./content-security-policy');

const { parseApiVersions } = requireTypeScript('../host/api-versions.ts', __filename);

const ROOT = path.join(__dirname, '..');

/** Declarations of Office.js, which say what came with which version. */
const DECLARATIONS = require.resolve('@types/office-js/index.d.ts');

/**
 * The page that plays Excel around the unmodified add-in; not part of what is installed.
 * @param {boolean} isProduction
 */
function tryOut(isProduction) {
  return {
    ...common(isProduction),
    name: 'try-out',
    devtool: isProduction ? false : 'cheap-module-source-map',
    // Terser takes a minute over Univer, swc a few seconds.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    entry: { tryout: './tryout/main.ts' },
    output: {
      path: path.join(ROOT, 'build/tryout'),
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
        path.join(ROOT, 'tryout/api-versions.ts'),
      ),
      new webpack.DefinePlugin({
        API_VERSIONS: JSON.stringify([...parseApiVersions(readFileSync(DECLARATIONS, 'utf8'))]),
      }),
      new HtmlPlugin({
        template: './tryout/tryout.html',
        filename: 'index.html',
        publicPath: './',
        templateParameters: { policy: tryOutPolicy() },
      }),
    ],
  };
}

module.exports = { tryOut };
