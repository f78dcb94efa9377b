/** For Fluent's inputs, which else are wider than a narrow pane. */
import { makeStyles } from '@fluentui/react-components';

export const useFitStyles = makeStyles({ fit: { width: '100%', minWidth: 0, '> *': { minWidth: 0 } } });
