/** A Fluent provider and a button: what the pane's first bundle is measured against. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');
createRoot(element).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Hej</Button>
  </FluentProvider>,
);
