/** The view Uppföljning, on rows that never were: what is kept, what is saved, and what is heard of it. */
import type { Page } from 'playwright-core';
import { describeWith } from '../environment';
import { showView } from './showView';
import { openStatePages, showState, type StatePages } from './statePages';

jest.setTimeout(60_000);

describeWith('chromium', 'the view Uppföljning', () => {
  let opened: StatePages;
  let page: Page;

  beforeAll(async () => {
    opened = await openStatePages();
    ({ page } = opened);
  }, 600_000);

  afterAll(() => opened.close());

  afterEach(() => {
    expect(opened.complaints).toEqual([]);
  });

  const followUp = () => page.getByLabel('Uppföljning', { exact: true });
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const told = (text: string | RegExp): Promise<void> => page.getByRole('status').getByText(text).waitFor();

  it('keeps what has been filled in while another view is looked at', async () => {
    await showState(page, 'followUpRow', 'language=sv');
    await page.getByRole('radio', { name: 'Pågår', exact: true }).check();
    await followUp().fill('Genomgångarna har börjat i två av tre grupper.');
    await showView(page, 'Kontroll');
    await page.getByText('6 saker att se över').waitFor();
    await showView(page, 'Uppföljning');
    await page.getByRole('heading', { name: /Å12/ }).waitFor();
    expect(await followUp().inputValue()).toBe('Genomgångarna har börjat i två av tre grupper.');
    expect(await page.getByRole('radio', { name: 'Pågår', exact: true }).isChecked()).toBe(true);
  });

  it('saves once when the button is pressed twice', async () => {
    await showState(page, 'followUpSavingSlowly', 'language=sv');
    await page.getByRole('button', { name: 'Spara och nästa' }).dblclick();
    await told(/^Å12 sparad kl\. \d\d\.\d\d\.$/);
    expect(await page.evaluate(() => document.body.dataset['saved'])).toBe('1');
  });

  it('says aloud that a row is saved, and reads on at the next', async () => {
    await showState(page, 'followUpRow', 'language=sv');
    await page.getByRole('radio', { name: 'Pågår', exact: true }).check();
    await page.keyboard.press('Control+Enter');
    await told(/^Å12 sparad kl\./);
    await page.locator('h2:focus', { hasText: 'Å18' }).waitFor();
    expect(await page.innerText('h1')).toMatch(/^\d av 7 ifyllda$/);
  });

  it('keeps a colleague’s text where that is chosen', async () => {
    await showState(page, 'followUpChangedMeanwhile', 'language=sv');
    await press('Ta kollegans');
    await told('Kollegans text står kvar i Å12.');
    expect(await followUp().inputValue()).toBe(
      'Kom i gång i augusti, men två handläggare väntar på utbildning.',
    );
  });

  it('saves one’s own text against what the colleague wrote where that is chosen', async () => {
    await showState(page, 'followUpConflictOnce', 'language=sv');
    await press('Behåll min');
    await told(/^Å12 sparad kl\./);
    expect(await page.evaluate(() => document.body.dataset['saved'])).toBe('2');
  });

  it('lets a text that could not be saved be edited and tried again', async () => {
    await showState(page, 'followUpProtected', 'language=sv');
    await page.getByRole('heading', { level: 1, name: /skyddat/ }).waitFor();
    await followUp().fill('Skrivet medan bladet var skyddat.');
    await press('Försök igen');
    await page.locator('h1:focus').waitFor();
    expect(await followUp().inputValue()).toBe('Skrivet medan bladet var skyddat.');
  });
});
