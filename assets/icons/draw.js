/** Draws the icons of the manifest from the SVG files beside this one: `node assets/icons/draw.js`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = dirname(fileURLToPath(import.meta.url));
const icons = {
  symbol: [16, 32, 64, 80, 128],
  check: [16, 32, 80],
  annex: [16, 32, 80],
  values: [16, 32, 80],
  functions: [16, 32, 80],
};

/**
 * A drawing of its own for a size where the large one would blur.
 * @param {string} name
 * @param {number} size
 */
function drawing(name, size) {
  const own = join(folder, `${name}-${size}.svg`);
  return readFileSync(existsSync(own) ? own : join(folder, `${name}.svg`), 'utf8');
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, sizes] of Object.entries(icons)) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin:0"><style>svg{display:block}</style>${drawing(name, size)}`);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
