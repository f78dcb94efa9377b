/** The ribbon's buttons on the sample: functions become values and come back without the pane being brought up. */
import type { Frame, Page } from 'playwright-core';
import { contentOf, type OpenPage } from './preview';

/** Where office.js keeps what the add-in has associated, for the ribbon to call. */
interface OfficeActions {
  readonly actions: {
    readonly _association: {
      readonly mappings: Record<string, (event: { completed: () => void }) => void>;
    };
  };
}

/** @param open the sample municipality, and the add-in's page just as it was built */
export function testRibbon(open: () => Promise<OpenPage>): void {
  let page: Page;
  let pane: Frame;

  /** As Excel does when the button is pressed; kept until the command says that it is done. */
  const press = (name: string): Promise<void> =>
    pane.evaluate(
      (command) =>
        new Promise<void>((completed) => {
          const { actions } = (globalThis as unknown as { Office: OfficeActions }).Office;
          actions._association.mappings[command.toUpperCase()]?.({ completed });
        }),
      name,
    );

  it('makes the functions values, and functions again', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    await pane.getByText('Läget 2025').waitFor();
    expect(await contentOf(page, 'J', 12)).toMatch(/^=KVALITET\.RISKNIVA/);

    await press('replaceFunctions');
    await pane.getByText(/^\d+ formler är nu värden, från/).waitFor();
    expect(await contentOf(page, 'J', 12)).toBe('9');
    await page.getByRole('tab', { name: 'Inställningar', exact: true }).click();
    await page
      .getByText(/^De framräknade värdena är från \d{4}-/)
      .first()
      .waitFor();

    await page.getByRole('tab', { name: 'Risker', exact: true }).click();
    await press('restoreFunctions');
    await pane.getByText(/^Formlerna är tillbaka/).waitFor();
    expect(await contentOf(page, 'J', 12)).toMatch(/^=KVALITET\.RISKNIVA/);
  });

  it('brings up the view of the button', async () => {
    const opened = await open();
    page = opened.page;
    pane = await opened.pane();
    await pane.getByText('Läget 2025').waitFor();
    await press('showCheck');
    await pane.getByText('1 sak att se över').waitFor();
    await press('showRegisters');
    await pane.getByRole('heading', { level: 1 }).waitFor();
    expect(await pane.locator('[aria-current=page]').innerText()).toBe('Register');
  });
}
