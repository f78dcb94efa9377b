import { commands } from '../../src/commands/commands';

const nothing = (): Promise<void> => Promise.resolve();

function event() {
  const completed = jest.fn();
  return { completed };
}

describe('a command', () => {
  it('shows the view it is named for, and then says that it is done', async () => {
    const shown: string[] = [];
    const button = event();
    const showView = (view: string): Promise<void> => {
      expect(button.completed).not.toHaveBeenCalled();
      shown.push(view);
      return Promise.resolve();
    };
    await commands({ showView, changeFunctions: nothing }).showCheck(button);
    expect(shown).toEqual(['check']);
    expect(button.completed).toHaveBeenCalledTimes(1);
  });

  it('is done without an event too, as when a shortcut calls it', async () => {
    const shown: string[] = [];
    const showView = (view: string): Promise<void> => Promise.resolve(void shown.push(view));
    await commands({ showView, changeFunctions: nothing }).showFollowUp();
    expect(shown).toEqual(['followUp']);
  });

  it('says that it is done also when it fails, so that the ribbon does not wait', async () => {
    const button = event();
    const changeFunctions = (): Promise<void> => Promise.reject(new Error('gone'));
    const { replaceFunctions } = commands({ showView: nothing, changeFunctions });
    await expect(replaceFunctions(button)).rejects.toThrow('gone');
    expect(button.completed).toHaveBeenCalledTimes(1);
  });

  it('does its work once when it is pressed twice, and again when it is pressed later', async () => {
    let finish = (): void => undefined;
    const changeFunctions = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const { replaceFunctions, restoreFunctions } = commands({ showView: nothing, changeFunctions });
    const [first, second] = [event(), event()];
    const presses = [replaceFunctions(first), restoreFunctions(second)];
    expect(changeFunctions.mock.calls).toEqual([['replacing']]);
    finish();
    await Promise.all(presses);
    expect(first.completed).toHaveBeenCalledTimes(1);
    expect(second.completed).toHaveBeenCalledTimes(1);
    const later = restoreFunctions(event());
    finish();
    await later;
    expect(changeFunctions.mock.calls).toEqual([['replacing'], ['restoring']]);
  });
});
