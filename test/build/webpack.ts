/** Runs webpack as `npm run build` does: in a process of its own, since its configuration is an ES module. */
import { spawnSync } from 'node:child_process';

export function build(config: string, env: Readonly<Record<string, string>>): void {
  const settings = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--config', config, ...settings],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`webpack: ${stdout}${stderr}`);
}
