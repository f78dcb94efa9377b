/** Something stopped the work; where tables or columns are not found, which they are can be pointed out. */
import { useState } from 'react';
import { fetched } from '../frame/fetched';
import { useOfferedMapping } from '../mapping/mappingActions';
import { TroubleTold, type TroubleProps } from '../parts/TroubleTold';
import type { Trouble } from '../trouble';

const MappingView = fetched(() => import('./MappingView'));

export default function TroubleView({ trouble, more, onTryAgain }: TroubleProps) {
  const mapping = useOfferedMapping();
  const [isMapping, setMapping] = useState(false);
  if (mapping === undefined || onTryAgain === undefined || !isSomethingRenamed(trouble)) {
    return <TroubleTold trouble={trouble} more={more} {...(onTryAgain !== undefined && { onTryAgain })} />;
  }
  if (isMapping) {
    const back = (): void => {
      setMapping(false);
    };
    return <MappingView actions={mapping} onBack={back} onDone={onTryAgain} />;
  }
  const map = (): void => {
    setMapping(true);
  };
  return <TroubleTold trouble={trouble} onTryAgain={onTryAgain} onMap={map} />;
}

/** Rows that are no table any more cannot be pointed out. */
function isSomethingRenamed(trouble: Trouble): boolean {
  return trouble.kind === 'unreadable' && trouble.refusals.some(({ refusal }) => refusal !== 'tableIsRange');
}
