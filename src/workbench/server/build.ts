/** Builds what the preview serves: the add-in as for production, and the page round it. */
import { resolve } from 'node:path';
import webpack from 'webpack';
import addinConfiguration from '../../../webpack.config.js';

/** The add-in's own production build, in a folder where it disturbs no other. */
export async function buildAddin(output: string): Promise<void> {
  await build({ ...addinConfiguration({ output }), cache: cacheIn(`${output}-cache`) });
}

export async function buildPage(output: string): Promise<void> {
  await build({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { workbench: resolve('src/workbench/page/start.ts') },
    output: { path: resolve(output), filename: '[name].js', module: true },
    experiments: { outputModule: true, topLevelAwait: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: compilerOptions }] },
    cache: cacheIn(`${output}-cache`),
    performance: false,
  });
}

/** What has not changed since the last build is not built again. */
function cacheIn(folder: string): webpack.FileCacheOptions {
  return {
    type: 'filesystem',
    name: 'production',
    cacheDirectory: resolve(folder),
    buildDependencies: { config: [resolve('webpack.config.js')] },
  };
}

const compilerOptions = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };

function build(configuration: webpack.Configuration): Promise<void> {
  return new Promise((done, fail) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      const trouble = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => {
        if (trouble) fail(trouble);
        else done();
      });
    });
  });
}
