/** Mer: the views that the navigation has no room for. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';
import { SignMark } from '../parts/SignMark';
import { useRowButtonStyles } from '../parts/useRowButtonStyles';
import type { NavigationView, View } from '../views/views';
import { useDisclosure } from './useDisclosure';
import { useViewStyles } from './viewStyles';

const useStyles = makeStyles({
  button: { display: 'flex', gap: '4px', alignItems: 'center', lineHeight: '20px' },
  list: {
    position: 'absolute',
    zIndex: 1,
    insetInlineEnd: 0,
    top: '36px',
    minWidth: '120px',
    margin: 0,
    padding: '4px',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    width: '100%',
    minHeight: '32px',
    padding: '0 12px',
  },
});

export interface MoreViewsProps {
  readonly views: readonly NavigationView[];
  readonly onShow: (view: View) => void;
}

export function MoreViews({ views, onShow }: MoreViewsProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { row } = useRowButtonStyles();
  const { isOpen, toggle, close, whole, button } = useDisclosure();
  const list = useId();
  return (
    <div ref={whole}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(useViewStyles().view, styles.button)}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={toggle}
      >
        {say(frameTexts.more)}
        <SignMark sign="opens" />
      </button>
      <ul id={list} className={styles.list} hidden={!isOpen}>
        {views.map((view) => (
          <li key={view}>
            <button
              type="button"
              className={mergeClasses(row, styles.item)}
              onClick={() => {
                close();
                onShow(view);
              }}
            >
              {say(frameTexts[view])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
