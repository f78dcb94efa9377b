/** The ribbon's buttons, by the names that the manifest calls them. */

/** What Office gives a command: told when the command is done. */
interface CommandEvent {
  readonly completed: () => void;
}

export type Command = (event: CommandEvent) => void;

/** The views that have a button of their own. */
type ButtonView = 'check' | 'annex' | 'share';

/** @param showView brings up the pane at one of its views */
export function ribbonCommands(
  showView: (view: ButtonView) => Promise<void>,
): Readonly<Record<string, Command>> {
  const show =
    (view: ButtonView): Command =>
    (event) =>
      void showView(view).finally(() => {
        event.completed();
      });
  return { showCheck: show('check'), showAnnex: show('annex'), showShare: show('share') };
}
