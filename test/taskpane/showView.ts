/** Shows a view of the pane as a user does: by its name in the navigation, or under Mer where it has no room. */
import type { Frame, Page } from 'playwright-core';

export async function showView(pane: Page | Frame, name: string): Promise<void> {
  const navigation = pane.getByRole('navigation');
  await navigation.getByRole('button').first().waitFor();
  const view = navigation.getByRole('button', { name, exact: true });
  if ((await view.count()) === 0) await navigation.getByRole('button', { name: 'Mer', exact: true }).click();
  await view.click();
}
