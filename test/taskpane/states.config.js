/** Builds the page that shows the pane's states, as the add-in itself is built but for the making it small. */
import configuration from '../../webpack.config.js';

/** @param {{ output: string }} env */
export default function states(env) {
  return {
    ...configuration(env),
    entry: { addin: './test/taskpane/statePage.tsx' },
    optimization: { minimize: false },
  };
}
