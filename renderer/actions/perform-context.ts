import { createContext, useContext } from 'react';

const PerformContext = createContext<(action: string) => void>(() => undefined);

/** Gives every screen the way to perform an action of the table by its name. */
export const PerformProvider = PerformContext.Provider;
export const usePerform = (): ((action: string) => void) => useContext(PerformContext);
