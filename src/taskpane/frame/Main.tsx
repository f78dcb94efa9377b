/** What stands below the header; views that are not there yet are waited for. */
import { makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import { Boundary } from './Boundary';
import { keepFocus } from './keptFocus';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

export function Main({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const main = useRef<HTMLElement>(null);
  useEffect(() => keepFocus(main.current), []);
  return (
    <main ref={main} className={useStyles().main}>
      <Boundary>
        <Suspense fallback={<Waiting text={say(frameTexts.reading)} />}>{children}</Suspense>
      </Boundary>
    </main>
  );
}
