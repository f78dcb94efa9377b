/** The view Register, on rows that never were. */
import type { Page } from 'playwright-core';
import { describeWith } from '../environment';
import { axeViolations } from '../workbench/axe';
import { showView } from './showView';
import { openState, openStatePages, type StatePages } from './statePages';

jest.setTimeout(60_000);

describeWith('chromium', 'the view Register', () => {
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

  async function show(state: string): Promise<void> {
    await page.emulateMedia({ forcedColors: 'none' });
    await openState(page, state, 'language=sv');
  }

  const text = (): Promise<string> => page.innerText('main');
  const press = (name: string | RegExp): Promise<void> =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
  const checked = (): Promise<string | null> =>
    page.getByRole('radio', { checked: true }).getAttribute('aria-label');
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

  describe('the matrix', () => {
    const chosen = 'Sannolikhet 3 Möjlig, konsekvens 3 Kännbar: nivå 9, Hög';

    it('is one stop for Tab, at the chosen cell', async () => {
      await show('riskForm');
      expect(await page.getByRole('radiogroup', { name: 'Sannolikhet och konsekvens' }).count()).toBe(1);
      expect(await page.locator('[role=radio][tabindex="0"]').getAttribute('aria-label')).toBe(chosen);
      expect(await checked()).toBe(chosen);
    });

    it.each([
      ['ArrowUp', 'Sannolikhet 4 Sannolik, konsekvens 3 Kännbar: nivå 12, Mycket hög'],
      ['ArrowDown', 'Sannolikhet 2 Mindre sannolik, konsekvens 3 Kännbar: nivå 6, Medel'],
      ['ArrowLeft', 'Sannolikhet 3 Möjlig, konsekvens 2 Lindrig: nivå 6, Medel'],
      ['ArrowRight', 'Sannolikhet 3 Möjlig, konsekvens 4 Allvarlig: nivå 12, Mycket hög'],
    ])('is walked in with %s', async (key, name) => {
      await show('riskForm');
      await page.getByRole('radio', { name: chosen }).focus();
      await page.keyboard.press(key);
      expect(await focused()).toBe(name);
      expect(await checked()).toBe(name);
    });

    it('can be used in a contrast theme, where the chosen cell has an outline', async () => {
      await show('riskForm');
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await axeViolations(page)).toEqual([]);
      const outline = (name: string) =>
        page.getByRole('radio', { name }).evaluate((cell) => getComputedStyle(cell).outlineStyle);
      expect(await outline(chosen)).toBe('solid');
      expect(await outline('Sannolikhet 1 Osannolik, konsekvens 1 Försumbar: nivå 1, Låg')).toBe('none');
    });

    it('ends at its edges', async () => {
      await show('riskForm');
      await page.getByRole('radio', { name: chosen }).focus();
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      expect(await focused()).toBe('Sannolikhet 4 Sannolik, konsekvens 4 Allvarlig: nivå 16, Mycket hög');
    });

    it('tells at once what a choice comes to, and against last year', async () => {
      await show('riskForm');
      expect(await text()).toContain('Sänkt sedan 2024: 12 (Mycket hög) → 9 (Hög)');
      await page.getByRole('radio', { name: /^Sannolikhet 4 .* konsekvens 4/ }).click();
      expect(await text()).toContain('16 – Mycket hög');
      expect(await text()).toContain('Höjd sedan 2024: 12 (Mycket hög) → 16 (Mycket hög)');
    });

    it('shows which cells a stated level fits, and chooses none', async () => {
      await show('riskWithStatedLevel');
      expect(await text()).toContain('Nivå 8 passar 2 × 4 eller 4 × 2. Inget fylls i åt dig.');
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      expect(await page.getByRole('textbox', { name: 'Angiven nivå' }).inputValue()).toBe('8');
    });
  });

  describe('a field', () => {
    const title = () => page.getByRole('textbox', { name: 'Risk', exact: true });

    it('is saved when it is left, and the form says where and when', async () => {
      await show('riskForm');
      await title().fill('Besked om avgift kommer sent');
      await page.keyboard.press('Tab');
      await page.getByText(/^Sparat i rad 7 kl\. \d\d\.\d\d$/).waitFor();
    });

    it('that is left as it was is not saved', async () => {
      await show('riskForm');
      await title().focus();
      await page.keyboard.press('Tab');
      expect(await page.innerText('footer')).toContain('Sparas i arbetsboken när du lämnar ett fält.');
    });

    it('has what the cell says again after Escape', async () => {
      await show('riskForm');
      const before = await title().inputValue();
      await title().fill('Något annat');
      await page.keyboard.press('Escape');
      expect(await title().inputValue()).toBe(before);
    });

    it('that somebody else has changed keeps my text, shows theirs, and lets me choose', async () => {
      await show('fieldChangedMeanwhile');
      await title().fill('Min text');
      await page.keyboard.press('Tab');
      await page.getByText('I cellen står nu: Avgiften räknas ut på nytt').waitFor();
      expect(await title().inputValue()).toBe('Min text');
      expect(await page.innerText('footer')).toContain('Osparat: Risk');
      expect(await axeViolations(page)).toEqual([]);
      await press('Behåll det som står i cellen');
      expect(await title().inputValue()).toBe('Besked om avgift kommer efter att insatsen har börjat');
    });

    it('says what it takes, where what was typed is something else', async () => {
      await show('fieldNotUnderstood');
      await page.getByRole('textbox', { name: 'Klart senast' }).fill('i höst');
      await page.keyboard.press('Tab');
      await page.getByText('Skriv ett datum, till exempel 2025-10-31.').waitFor();
      expect(await page.getByRole('textbox', { name: 'Klart senast' }).inputValue()).toBe('i höst');
    });

    it('is not lost on a protected sheet, nor by looking at another view', async () => {
      await show('registerProtected');
      await title().fill('Min text');
      await page.keyboard.press('Tab');
      await page.getByText('Bladet Risker är skyddat.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await press('Nästa risk');
      expect(await title().inputValue()).toBe('Min text');
      await showView(page, 'Kontroll');
      await page.getByRole('heading', { name: '6 saker att se över' }).waitFor();
      await showView(page, 'Register');
      await title().waitFor();
      expect(await title().inputValue()).toBe('Min text');
      await press('Spara igen');
      await page.getByText('Bladet Risker är skyddat.').waitFor();
      await press('Ta bort det osparade');
      expect(await title().inputValue()).toContain('Besked om avgift');
    });
  });

  describe('the list', () => {
    it('has number, title and level of each row, and finds rows by them', async () => {
      await show('registerRows');
      expect(await page.innerText('h1')).toBe('7 risker');
      expect(await text()).toMatch(/R3 Vikarier saknar inloggning under helgerna\s+12 – Mycket hög/);
      await page.getByRole('searchbox').fill('r4 avgift');
      await page.getByText('1 rad', { exact: true }).waitFor();
      await press(/^R4 Besked/);
      expect(await page.innerText('h1:focus')).toBe('Risk R4');
    });

    it('says kindly that there is nothing yet', async () => {
      await show('registerWithoutRows');
      expect(await page.innerText('h1')).toBe('Inga risker för 2025 · Vuxna än');
    });
  });

  describe('links', () => {
    it('are shown with number, title and status, and lead to their rows', async () => {
      await show('riskForm');
      expect(await text()).toMatch(/Å12 Veckovis avstämning med ekonomi\s+Pågår/);
      expect(await text()).toMatch(/E7 Avgiftsbeslut skickade inom tio dagar\s+Delvis godkänd/);
      await press('E7 Avgiftsbeslut skickade inom tio dagar');
      await page.waitForSelector('h1:focus');
    });

    it('are chosen by number and title', async () => {
      await show('riskForm');
      await press('Ändra: Kopplade åtgärder');
      await page.waitForSelector('h1:focus');
      const box = (name: string) => page.getByRole('checkbox', { name });
      expect(await box('Å12 Veckovis avstämning med ekonomi').isChecked()).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('searchbox').fill('kalender');
      await box('Å17 Påminnelse i kalendern').check();
      await press('Spara kopplingarna');
      await page.getByText(/^Sparat i rad 7/).waitFor();
    });

    it('that lead nowhere are told', async () => {
      await show('measureOfOtherYear');
      expect(await text()).toContain('Numret R44 leder inte till någon rad för året.');
      expect(await text()).toContain('Raden gäller 2024.');
    });
  });

  describe('a new row', () => {
    it('needs a title, and says so at the field', async () => {
      await show('registerRows');
      await press('Ny risk');
      await page.waitForSelector('h1:focus');
      await press('Lägg till risken');
      await page.getByText('Skriv en rubrik först.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    it('that finds no room below the table says where something stands', async () => {
      await show('registerRows');
      await press('Ny risk');
      await page.getByLabel('Vad riskerar att hända?').fill('Larmet hörs inte');
      await press('Lägg till risken');
      await page.getByText(/^Det står något i risks!A30, precis under tabellen\./).waitFor();
      expect(await page.getByLabel('Vad riskerar att hända?').inputValue()).toBe('Larmet hörs inte');
    });
  });
});
