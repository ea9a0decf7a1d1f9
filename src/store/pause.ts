const never = new Int32Array(new SharedArrayBuffer(4))

/** Waits, and so does the whole process: a store is synchronous. */
export const pause = (milliseconds: number): void => void Atomics.wait(never, 0, 0, milliseconds)
