import type { Browser, Page } from 'playwright-core';
import { builtAddin } from '../build/webpack';
import { describeWith } from '../environment';
import { showView } from './showView';
import { launch, openPage } from './browser';
import { openStatePages, showState, type StatePages } from './statePages';

jest.setTimeout(60_000);

const address = 'https://localhost:3000/taskpane.html';

describeWith('chromium', 'the pane', () => {
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

  const text = (): Promise<string> => page.innerText('body');
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  it('speaks the language it is given, and says so to those who listen', async () => {
    await showState(page, 'start', 'language=en');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await text()).toContain('The annex has not been made yet');
  });

  it('offers two ways to begin in a workbook without registers', async () => {
    await showState(page, 'noRegisters', 'language=sv');
    await press('Prova med exempelkommunen');
    await press('Skapa register');
    expect(await page.innerText('h1')).toBe('Arbetsboken har inga register än');
  });

  it('counts what each register awaits', async () => {
    await showState(page, 'start', 'language=sv');
    await page.getByText('3 väntar på status eller uppföljning').waitFor();
    expect(await text()).toMatch(/Egenkontroller\s+21\s+3 väntar på status eller uppföljning/);
  });

  it('tells when a part of it does not come over the network, and fetches it when the network is back', async () => {
    await showState(page, 'start', 'language=sv');
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.abort());
    await showView(page, 'Kontroll');
    await page.getByText('Den här delen av tillägget kunde inte hämtas.').waitFor();
    await page.unroute('**/*.js');
    await press('Försök igen');
    await page.getByText('6 saker att se över').waitFor();
    opened.forgive(/ERR_FAILED|ChunkLoadError/);
  });

  it('keeps what does not fit under Mer, and the current view in sight', async () => {
    await showState(page, 'start', 'language=sv');
    await page.setViewportSize({ width: 175, height: 680 });
    await press('Mer');
    await press('Bilaga');
    expect(await page.innerText('[aria-current=page]')).toBe('Bilaga');
    await press('Mer');
    await page.keyboard.press('Escape');
    expect(await page.innerText('button:focus')).toBe('Mer');
    await page.setViewportSize({ width: 320, height: 680 });
  });

  it('speaks the language that was chosen in it, also the next time', async () => {
    await showState(page, 'settings', 'language=sv');
    await page.getByLabel('Språk i rutan').selectOption('en');
    expect(await page.innerText('h1')).toBe('Settings');
    await showState(page, 'start', 'language=sv');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await showState(page, 'settings', 'language=sv');
    await page.getByLabel('Language of the pane').selectOption('excel');
    expect(await page.innerText('h1')).toBe('Inställningar');
  });

  it('says when the workbook cannot keep what was chosen', async () => {
    await showState(page, 'choiceNotKept', 'language=sv');
    await page.getByRole('button', { name: /^2025 · Vuxna/ }).click();
    await page.getByLabel('År', { exact: true }).selectOption('2024');
    await page.getByText('Valet gäller så länge rutan är öppen.').waitFor();
  });

  it('knows that the annex is out of date, and in how much', async () => {
    await showState(page, 'annexOutOfDate', 'language=sv');
    await page.getByText('14 rader har ändrats sedan den gjordes.').waitFor();
    expect(await page.innerText('h1')).toBe('Bilagan behöver uppdateras');
    await press('Granska ändringarna');
    await page.getByText('Det här ändras på bladet').waitFor();
  });

  it('shows by name which view it is at', async () => {
    await showState(page, 'start', 'language=sv');
    await showView(page, 'Kontroll');
    await page.getByText('6 saker att se över').waitFor();
    expect(await page.innerText('[aria-current=page]')).toBe('Kontroll');
  });

  it('shows the findings of one unit, and how many there are of each', async () => {
    await showState(page, 'check', 'language=sv');
    const units = page.getByLabel('Enhet', { exact: true });
    expect(await units.locator('option').allInnerTexts()).toEqual([
      'Alla enheter (6)',
      'Myndighet vuxna (1)',
      'Öppenvård vuxna (4)',
      'Utan enhet (1)',
    ]);
    await units.selectOption('Myndighet vuxna');
    expect(await page.innerText('h1')).toBe('1 av 6 saker att se över');
    expect(await page.getByLabel('Regel').locator('option').allInnerTexts()).toEqual([
      'Alla regler (1)',
      'Utgått utan skäl (1)',
    ]);
  });

  it('says that something has changed since it was checked', async () => {
    await showState(page, 'checkChanged', 'language=sv');
    await page.getByText('Något har ändrats i arbetsboken sedan dess.').waitFor();
    expect(await text()).toContain('19******-****');
  });

  it('writes a reminder to a unit, to be copied', async () => {
    await showState(page, 'checkReminder', 'language=sv');
    expect(await page.getByLabel('Texten').inputValue()).toBe(
      'Kvalitetsplan 2025 för vuxna\n\n6 saker återstår att se över:\n' +
        '– Myndighet vuxna: 1\n– Öppenvård vuxna: 4\n– Utan enhet: 1',
    );
    await page.getByLabel('Enhet', { exact: true }).selectOption('Myndighet vuxna');
    expect(await page.getByLabel('Texten').inputValue()).toContain('Myndighet vuxna: En sak återstår');
    await press('Kopiera texten');
    await page.getByText(/^Texten är (kopierad|markerad)/).waitFor();
    const marked = await page.evaluate(() => {
      const area = document.querySelector('textarea');
      return area !== null && area.selectionEnd - area.selectionStart === area.value.length;
    });
    expect(marked).toBe(true);
    await press('Tillbaka till Kontroll');
    expect(await page.getByLabel('Enhet', { exact: true }).inputValue()).toBe('Myndighet vuxna');
  });

  it('lets year and target group be chosen', async () => {
    await showState(page, 'start', 'language=sv');
    await page.getByRole('button', { name: /^2025 · Vuxna/ }).click();
    expect(await page.getByLabel('År', { exact: true }).inputValue()).toBe('2025');
    expect(await page.getByLabel('Målgrupp', { exact: true }).locator('option').allInnerTexts()).toEqual([
      'Vuxna',
      'Barn och unga',
      'Alla målgrupper',
    ]);
  });

  it('does not make an annex with a personal number until someone has looked at it', async () => {
    await showState(page, 'annexWithPersonalNumber', 'language=sv');
    await page.getByText('1 text verkar innehålla ett personnummer').waitFor();
    const button = page.getByRole('button', { name: 'Uppdatera bilagan' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await text()).toContain('Granska personnumret ovan först.');
    await page.getByLabel('Jag har granskat texten, ta med den').check();
    expect(await button.getAttribute('aria-disabled')).not.toBe('true');
  });

  it('stops when it is asked to, as long as nothing has been written', async () => {
    await showState(page, 'annexWaits', 'language=sv');
    expect(await text()).toContain('Steg 1 av 4: Läser registren');
    await press('Avbryt');
    await page.getByText('Avbrutet. Arbetsboken är som den var.').waitFor();
    expect(await page.innerText('h1')).toBe('Skapa bilagan');
  });

  it('does not promise to stop once it writes', async () => {
    await showState(page, 'annexWrites', 'language=sv');
    expect(await text()).toContain('Skriver, kan inte avbrytas');
    expect(await page.locator('footer button').count()).toBe(0);
  });

  it('counts what a rerun would change, and lists it with the old and the new text', async () => {
    await showState(page, 'annexToUpdate', 'language=sv');
    const said = await text();
    for (const count of [/3\s+nya rader/, /9\s+ändrade texter/, /2\s+rader tas bort/, /1\s+krock/]) {
      expect(said).toMatch(count);
    }
    expect(said).toContain('Åtgärder Å4, Uppföljning');
    expect(said).toContain('Arbetet blev klart i oktober');
    await page.getByRole('button', { name: 'Rad 12 på bladet Bilaga 2 2025 vuxna' }).waitFor();
  });

  it('keeps the text of the sheet in a conflict unless the register is chosen', async () => {
    await showState(page, 'annexToUpdate', 'language=sv');
    expect(await page.getByLabel('Behåll min text').isChecked()).toBe(true);
    await page.getByLabel('Ta registrets text').check();
    expect(await page.getByLabel('Behåll min text').isChecked()).toBe(false);
  });

  it('begins the annex with a double click, and does not cancel it with the second half', async () => {
    await showState(page, 'annexBefore', 'language=sv');
    await page.getByRole('button', { name: 'Skapa bilagan' }).dblclick();
    await page.getByText('Bilagan görs').waitFor();
    await page.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await page.getByRole('button', { name: 'Avbryter …' }).waitFor();
  });

  it('says so where nothing would change', async () => {
    await showState(page, 'annexUpToDate', 'language=sv');
    await page.getByText('Bilagan säger redan vad registren säger.').waitFor();
  });

  it('tells what was done, with the same counts, and what became of texts that were changed by hand', async () => {
    await showState(page, 'annexUpdated', 'language=sv');
    expect(await page.innerText('h1')).toBe('Bilagan är uppdaterad');
    const said = await text();
    expect(said).toMatch(/Det här gjordes\s+3\s+nya rader/);
    expect(said).toMatch(/1\s+krock, din text behölls/);
    expect(said).toContain('Diskuteras i nämnden i maj.');
  });

  it('leads from a selected cell to the row its text comes from', async () => {
    await showState(page, 'annexWhereFrom', 'language=sv');
    await page.getByText('C18 kommer från Åtgärder Å12, Uppföljning.').waitFor();
    await page.getByRole('button', { name: 'Gå till Åtgärder!K14' }).waitFor();
  });

  it('says when the selected cell is in no annex', async () => {
    await showState(page, 'annexNoSource', 'language=sv');
    await page.getByText(/^B3 står inte i en färdig bilaga/).waitFor();
  });

  it('says of each target group what came of its annex', async () => {
    await showState(page, 'allAnnexesMade', 'language=sv');
    await page.getByText('1 av 2 bilagor är gjorda').waitFor();
    expect(await text()).toContain('en text verkar innehålla ett personnummer');
    await page.getByRole('button', { name: 'Öppna Bilaga 2 2025 vuxna' }).waitFor();
  });

  it('says what happened, what is safe and what to do', async () => {
    await showState(page, 'protectedSheet', 'language=sv');
    expect(await page.innerText('h1')).toBe('Bladet eller arbetsboken är skyddad, så inget kunde skrivas.');
    expect(await text()).toContain('Dina texter är kvar.');
    expect(await text()).toContain('Ta bort skyddet under Granska och försök igen.');
    await press('Försök igen');
    expect(await page.innerText('h1')).toBe('Skapa bilagan');
  });

  it('says how many functions became values', async () => {
    await showState(page, 'shared', 'language=sv');
    expect(await text()).toContain('214 formler är nu värden');
  });

  it('says what a button of the ribbon did to the functions, also where there are no registers', async () => {
    await showState(page, 'replacedFromRibbon', 'language=sv');
    await page
      .getByRole('status')
      .getByText(/^214 formler är nu värden, från 3 november/)
      .waitFor();
    await showState(page, 'noFunctionsFromRibbon', 'language=sv');
    await page
      .getByRole('status')
      .getByText(/^Arbetsboken har inga funktioner/)
      .waitFor();
    await press('Tillbaka till Start');
    await page.getByText('Arbetsboken har inga register än').waitFor();
  });
});

describeWith('chromium', 'the built add-in', () => {
  let browser: Browser;
  let addin: string;

  beforeAll(async () => {
    ({ addin } = await builtAddin());
    browser = await launch();
  }, 600_000);

  afterAll(() => browser.close());

  it('explains itself where office.js cannot be reached', async () => {
    const { page, complaints } = await openPage(browser, { folder: addin, withOffice: false });
    await page.goto(address);
    await page.waitForSelector('h1');
    expect(await page.innerText('h1')).toMatch(/svarar inte tillägget|does not answer the add-in/);
    expect(complaints).toEqual([]);
  });

  it('explains itself outside Excel, with the genuine office.js', async () => {
    const { page, complaints } = await openPage(browser, { folder: addin, withOffice: true });
    await page.goto(address);
    await page.waitForSelector('h1');
    expect(await page.innerText('h1')).toMatch(/utanför Excel|outside Excel/);
    expect(complaints).toEqual([]);
  });
});
