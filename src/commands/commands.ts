/** What the ribbon's buttons and the keyboard shortcuts do, by the names that the manifest and the shortcuts call them. */

/** What Office gives a button's command: told when the command is done. */
export interface CommandEvent {
  readonly completed: () => void;
}

/** Called without an event by a keyboard shortcut. */
export type Command = (event?: CommandEvent) => Promise<void>;

/** The views that have a button or a shortcut of their own. */
export type CommandView = 'start' | 'registers' | 'followUp' | 'check' | 'annex';

export interface CommandWork {
  /** Brings up the pane at one of its views. */
  readonly showView: (view: CommandView) => Promise<void>;
  /** Done without the pane, which is brought up only where something must be said. */
  readonly changeFunctions: (change: 'replacing' | 'restoring') => Promise<void>;
}

export function commands({ showView, changeFunctions }: CommandWork) {
  const show = (view: CommandView): Command => command(() => showView(view));
  const once = oneAtATime();
  const change = (kind: 'replacing' | 'restoring'): Command =>
    command(() => once(() => changeFunctions(kind)));
  return {
    showStart: show('start'),
    showRegisters: show('registers'),
    showFollowUp: show('followUp'),
    showCheck: show('check'),
    showAnnex: show('annex'),
    replaceFunctions: change('replacing'),
    restoreFunctions: change('restoring'),
  } satisfies Readonly<Record<string, Command>>;
}

export type CommandName = keyof ReturnType<typeof commands>;

function command(work: () => Promise<void>): Command {
  return async (event) => {
    try {
      await work();
    } finally {
      event?.completed();
    }
  };
}

/** A second press while the first is at work starts nothing. */
function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let current: Promise<void> | undefined;
  return (work) => {
    current ??= work().finally(() => {
      current = undefined;
    });
    return current;
  };
}
