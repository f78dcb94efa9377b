/** Whether the workbook is open for reading only. */
import { createContext, useContext } from 'react';

const ReadOnly = createContext(false);
export const ReadOnlyWorkbook = ReadOnly.Provider;
export const useReadOnly = (): boolean => useContext(ReadOnly);
