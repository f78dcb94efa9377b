/** Takes the pictures of the user guide anew, of states that the tests look at: `npm run pictures`. */
import { openStatePages, showState } from './statePages';

const folder = 'assets/docs/bilder';

/** By file, the state that is shown. */
const pictures = {
  tom: 'noRegisters',
  start: 'annexOutOfDate',
  register: 'riskForm',
  uppfoljning: 'followUpRow',
  kontroll: 'check',
  bilaga: 'annexToUpdate',
  oversikt: 'overview',
  indikator: 'indicator',
  importera: 'importBefore',
  installningar: 'settings',
  angra: 'undo',
} as const;

const { page, close } = await openStatePages();
await page.setViewportSize({ width: 350, height: 760 });
for (const [name, state] of Object.entries(pictures)) {
  await showState(page, state, 'language=sv');
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.endsWith('…') === false);
  await page.evaluate(() => {
    document.body.style.outline = '1px solid #d1d1d1';
    document.body.style.outlineOffset = '-1px';
  });
  await page.screenshot({ path: `${folder}/${name}.png` });
}
await close();
