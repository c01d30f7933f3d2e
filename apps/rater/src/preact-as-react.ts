/*
 * What the page uses of React, from preact's core. preact/compat would bring 1.4 kB more of what nobody here calls: its renaming of
 * `onChange` on text fields (they use `onInput`), portals, suspense, memo.
 */
export { Component, Fragment, createContext, createElement } from "preact";
export { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
