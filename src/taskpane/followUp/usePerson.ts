/** Whose rows are shown: as this browser remembers, or as is chosen. */
import { useEffect, useState } from 'react';
import { personKey, type FollowUpWork } from '../../actions/followUp/followUpWork';
import { recallPerson, rememberPerson } from './rememberedPerson';

export interface ChosenPerson {
  /** Undefined until somebody has chosen. */
  readonly name: string | undefined;
  /** The browser is still being asked. */
  readonly isAsking: boolean;
  /** Whether somebody has chosen since the view was opened. */
  readonly isChosenNow: boolean;
  readonly choose: (name: string) => void;
}

export function usePerson({ units, owners }: FollowUpWork): ChosenPerson {
  const [name, setName] = useState<string>();
  const [isAsking, setAsking] = useState(true);
  const [isChosenNow, setChosenNow] = useState(false);
  const names = [...units, ...owners];
  const listed = names.join('\n');
  useEffect(() => {
    let isCurrent = true;
    void rememberedAmong(listed.split('\n')).then((found) => {
      if (!isCurrent) return;
      setName((chosen) => chosen ?? found);
      setAsking(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [listed]);
  const choose = (next: string): void => {
    setName(next);
    setChosenNow(true);
    void rememberPerson(personKey(next)).catch(forgetful);
  };
  const isListed = name !== undefined && names.includes(name);
  return { name: isListed ? name : undefined, isAsking, isChosenNow, choose };
}

async function rememberedAmong(names: readonly string[]): Promise<string | undefined> {
  const key = await recallPerson(names.map(personKey)).catch(forgetful);
  return names.find((name) => personKey(name) === key);
}

/** A browser that cannot remember is none to complain of: the choice is made anew next time. */
function forgetful(): undefined {
  return undefined;
}
