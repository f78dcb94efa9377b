/**
 * The add-in in the Excel of this computer: `npm run start:excel`, on Windows or a Mac. Builds it, serves it on
 * https://localhost:3000 with a certificate that Office trusts (asked for the first time), and sideloads manifest.xml.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileAt, typeOf } from './servedFiles.js';

const folder = 'build/addin';
const port = 3000;
const certificates = join(homedir(), '.office-addin-dev-certs');

/** @param {string} command */
function runOrExit(command) {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

runOrExit('npm run --silent build');
runOrExit('npx --yes office-addin-dev-certs@3.0.0 install');
const certificate = {
  key: readFileSync(join(certificates, 'localhost.key')),
  cert: readFileSync(join(certificates, 'localhost.crt')),
};
createServer(certificate, (request, response) => {
  const { status, file } = fileAt(request.url ?? '/', folder);
  if (file === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': typeOf(file) }).end(readFileSync(file));
}).listen(port, 'localhost', () => {
  console.log(`The add-in is served on https://localhost:${port}. Ctrl+C stops it.`);
  const start = `npx --yes office-addin-debugging@7.0.0 start ${folder}/manifest.xml desktop --no-debug`;
  spawn(start, { shell: true, stdio: 'inherit' });
});
