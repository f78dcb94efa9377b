/** Why a list could not be saved; what was typed stays where it was typed. */
import { makeStyles } from '@fluentui/react-components';
import { RowTroubleBar } from '../registers/RowTroubleBar';
import type { NotSaved } from './useListSaving';

const useStyles = makeStyles({ trouble: { flexBasis: '100%' } });

type Told = Extract<
  NotSaved,
  { readonly kind: 'protected' | 'readOnly' | 'disturbed' | 'noRoom' | 'unreadable' | 'thrown' }
>;

/** The others are told at the fields that they are about. */
function isTold(notSaved: NotSaved): notSaved is Told {
  return !['notAccepted', 'changedMeanwhile', 'inUse', 'bandsAmiss'].includes(notSaved.kind);
}

export function NotSavedBar({ notSaved }: { readonly notSaved: NotSaved | undefined }) {
  const styles = useStyles();
  if (notSaved === undefined || !isTold(notSaved)) return null;
  return (
    <div className={styles.trouble} role="alert">
      <RowTroubleBar trouble={notSaved} />
    </div>
  );
}
