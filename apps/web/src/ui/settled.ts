import { useEffect, useState } from "react";

/** A value that follows once it has not changed for a moment: for searching while somebody types. */
export function useSettled<T>(value: T, milliseconds = 200): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
