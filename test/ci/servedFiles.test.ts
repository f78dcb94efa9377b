import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileAt, typeOf } from '../../.ci/servedFiles.js';

describe('what is served to the Excel of this computer', () => {
  let folder: string;

  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kvalitetsplan-')), 'addin');
    mkdirSync(join(folder, 'icons'), { recursive: true });
    writeFileSync(join(folder, 'taskpane.html'), '');
    writeFileSync(join(folder, 'icons', 'åtgärd.png'), '');
    writeFileSync(join(folder, '..', 'secret.json'), '');
  });

  afterAll(() => {
    rmSync(join(folder, '..'), { recursive: true });
  });

  it('is the file of the address, whatever stands after it', () => {
    expect(fileAt('/taskpane.html?_host_Info=Excel', folder)).toEqual({
      status: 200,
      file: join(folder, 'taskpane.html'),
    });
    expect(fileAt('/icons/%C3%A5tg%C3%A4rd.png', folder)).toMatchObject({ status: 200 });
  });

  it('is nothing where there is no such file, and no folder', () => {
    for (const url of ['/', '/icons', '/icons/', '/missing.html']) {
      expect(fileAt(url, folder)).toEqual({ status: 404 });
    }
  });

  it('is never a file outside of it', () => {
    for (const url of ['/../secret.json', '/%2e%2e/secret.json', '/icons/..%2f..%2fsecret.json']) {
      expect(fileAt(url, folder)).toEqual({ status: 404 });
    }
  });

  it('is refused where the address cannot be read', () => {
    for (const url of ['/%E5', '/100%', 'https://']) expect(fileAt(url, folder)).toEqual({ status: 400 });
  });

  it('says of what kind it is', () => {
    expect(typeOf('a/taskpane.html')).toBe('text/html');
    expect(typeOf('a/functions.json')).toBe('application/json');
    expect(typeOf('a/manifest.xml')).toBe('text/plain');
  });
});
