/** The ribbon's buttons, by the names that the manifest calls them. */

/** What Office gives a command: told when the command is done. */
interface CommandEvent {
  readonly completed: () => void;
}

export type Command = (event: CommandEvent) => void;

/** @param showView brings up the pane at one of its views */
export function ribbonCommands(
  showView: (view: 'annex' | 'share') => Promise<void>,
): Readonly<Record<string, Command>> {
  const show =
    (view: 'annex' | 'share'): Command =>
    (event) =>
      void showView(view).finally(() => {
        event.completed();
      });
  return { showAnnex: show('annex'), showShare: show('share') };
}
