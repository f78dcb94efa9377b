/** A manager's work on the sample. */
import type { OpenPage } from './preview';

/** @param open the sample municipality, and the add-in's page just as it was built */
export function testManagersWork(open: () => Promise<OpenPage>): void {
  it('remembers whose rows they were in this browser, and no name in its storage', async () => {
    const opened = await open();
    const pane = await opened.pane();
    await pane.getByRole('button', { name: 'Uppföljning', exact: true }).click();
    await pane.getByLabel('Visa rader för').selectOption('Eva Norrby');
    await pane.getByText('Alla 6 är ifyllda').waitFor();
    await pane.getByRole('button', { name: 'Start', exact: true }).click();
    await pane.getByRole('button', { name: 'Uppföljning', exact: true }).click();
    await pane.getByText('Alla 6 är ifyllda').waitFor();
    expect(await pane.getByLabel('Visa rader för').inputValue()).toBe('Eva Norrby');
    const stored = await pane.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(stored).toContain('followUpOf');
    expect(stored.toLowerCase()).not.toContain('norrby');
  });
}
