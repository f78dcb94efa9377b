/** Test files in an order that lets all processors end at the same time: the longest are begun first. */
import Sequencer from '@jest/test-sequencer';

const longest = [
  'workbench/workbench',
  'taskpane/settingsStates',
  'taskpane/yearlyStates',
  'taskpane/structuralStates',
  'taskpane/dailyStates',
  'spine/faults',
  'identity/renamed',
  'taskpane/registers',
  'taskpane/pane',
];

/** @param {string} path */
function place(path) {
  const at = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at === -1 ? longest.length : at;
}

export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const others = await super.sort(tests);
    return others.toSorted((one, other) => place(one.path) - place(other.path));
  }
}
