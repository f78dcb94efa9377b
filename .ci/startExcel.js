/**
 * The add-in in the Excel of this computer: `npm run start:excel`, on Windows or a Mac. Builds it, serves it on
 * https://localhost:3000 with a certificate that Office trusts (asked for the first time), and sideloads manifest.xml.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const folder = 'build/addin';
const port = 3000;
const certificates = join(homedir(), '.office-addin-dev-certs');
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** @param {string} command */
function runOrExit(command) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} url */
function fileAt(url) {
  const path = normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname));
  const file = join(folder, path);
  return path.includes('..') || extname(path) === '' || !existsSync(file) ? undefined : file;
}

runOrExit('npm run --silent build');
runOrExit('npx --yes office-addin-dev-certs@3.0.0 install');
const certificate = {
  key: readFileSync(join(certificates, 'localhost.key')),
  cert: readFileSync(join(certificates, 'localhost.crt')),
};
createServer(certificate, (request, response) => {
  const file = fileAt(request.url ?? '/');
  if (file === undefined) response.writeHead(404).end();
  else
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
}).listen(port, 'localhost', () => {
  console.log(`The add-in is served on https://localhost:${port}. Ctrl+C stops it.`);
  const start = `npx --yes office-addin-debugging@7.0.0 start ${folder}/manifest.xml desktop --no-debug`;
  spawn(start, { shell: true, stdio: 'inherit' });
});
