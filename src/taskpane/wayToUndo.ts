/** The way to taking back what has just been done, where there is one. */
import { createContext, useContext } from 'react';

type Undo = (id: number) => void;

const Way = createContext<Undo | undefined>(undefined);
export const WayToUndo = Way.Provider;
export const useWayToUndo = (): Undo | undefined => useContext(Way);
