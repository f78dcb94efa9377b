/** The shape of the registers as a JSON file. Raised when a file of the older shape can no longer be read. */
export const jsonVersion = 1;
