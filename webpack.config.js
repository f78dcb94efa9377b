/**
 * Builds the add-in into `build/addin`, which is what an organisation hosts:
 * `npm run build -- --env url=https://addins.example.se/kvalitetsplan`.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

/** Where the add-in is served while it is developed; manifest.xml is written with it. */
const developmentUrl = 'https://localhost:3000';

/** @type {typeof import('./src/functions/metadata')} */
const { metadata } = await tsImport('./src/functions/metadata.ts', import.meta.url);

/** @type {typeof import('./src/commands/shortcuts')} */
const { shortcutFile, shortcutNames } = await tsImport('./src/commands/shortcuts.ts', import.meta.url);

/** By which Excel knows the functions and the keyboard shortcuts, in the languages that the manifest asks for. */
class FilesForExcel {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FilesForExcel', (compilation) => {
      compilation.hooks.processAssets.tap('FilesForExcel', () => {
        compilation.emitAsset('functions.json', asset(metadata('sv')));
        compilation.emitAsset('functions.en.json', asset(metadata('en')));
        compilation.emitAsset('shortcuts.json', asset(shortcutFile()));
        compilation.emitAsset('shortcuts.en.json', asset(shortcutNames('en')));
      });
    });
  }
}

/** @param {unknown} content */
function asset(content) {
  return new webpack.sources.RawSource(`${JSON.stringify(content, null, 2)}\n`);
}

/** @param {string | undefined} url */
function hostedAt(url) {
  if (url === undefined) return developmentUrl;
  if (!url.startsWith('https://')) throw new Error(`The add-in must be hosted over https, not at ${url}`);
  return url.replace(/\/+$/, '');
}

/**
 * @param {{ url?: string, output?: string, cache?: string }} env
 * @returns {webpack.Configuration}
 */
export default function configuration(env) {
  const output = env.output ?? 'build/addin';
  const url = hostedAt(env.url ?? process.env['KVALITETSPLAN_URL']);
  return {
    mode: 'production',
    target: ['web', 'es2021'],
    entry: { addin: './src/addin/start.tsx' },
    output: {
      path: resolve(output),
      filename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // Its own build for browsers, which have no Buffer.
      alias: { 'csv-parse/sync$': 'csv-parse/browser/esm/sync' },
    },
    module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: compilerOptions }] },
    plugins: [
      new HtmlPlugin({
        template: 'src/addin/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(developmentUrl, url),
          },
        ],
      }),
      new FilesForExcel(),
    ],
    cache: {
      type: 'filesystem',
      // The same for all that build the add-in, be it beside something else.
      name: 'production',
      cacheDirectory: resolve(env.cache ?? `${output}-cache`),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: false,
    stats: 'errors-warnings',
  };
}

const compilerOptions = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2021',
  },
};
