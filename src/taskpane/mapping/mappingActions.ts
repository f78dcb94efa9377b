/** What points out tables and columns, for wherever the pane tells that they are missing. */
import { createContext, useContext } from 'react';
import type { PaneActions } from '../actions';

export type MappingActions = Pick<PaneActions, 'readMissing' | 'mapColumns'>;

const Mapping = createContext<MappingActions | undefined>(undefined);
export const OfferedMapping = Mapping.Provider;
export const useOfferedMapping = (): MappingActions | undefined => useContext(Mapping);
