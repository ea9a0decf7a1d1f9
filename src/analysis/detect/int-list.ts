/** A list of 32-bit integers that grows; a plain array of millions of them would cost eight times as much. */
export type IntList = {
  push(value: number): void
  length(): number
  /** The numbers in an array of their exact length; the list must not be used after that. */
  done(): Int32Array
}

/** An empty list. */
export function intList(): IntList {
  let numbers = new Int32Array(64)
  let used = 0
  return {
    push(value) {
      if (used === numbers.length) {
        const larger = new Int32Array(used * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers[used++] = value
    },
    length: () => used,
    done: () => numbers.slice(0, used),
  }
}
