/** The program's version: what was found by another one is found anew. A test keeps it equal to the package's. */
export const VERSION = "0.1.0";
