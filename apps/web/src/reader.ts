import type { Language } from "@parallax/domain/language";
import {
  formatDay,
  formatDeadline,
  formatMonth,
  formatNearDay,
  formatTime,
  type Reader,
} from "@parallax/language/date-format";

/** Whoever sits at this browser: the product speaks English; days fall as they do where the browser is. */
export const language: Language = "en";
export const reader: Reader = { language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };

/** Instants arrive from the server as text. */
export const sayDay = (at: string): string => formatDay(new Date(at), reader);
export const sayNearDay = (at: string): string => formatNearDay(new Date(at), reader);
export const sayMonth = (at: string): string => formatMonth(new Date(at), reader);
export const sayDeadline = (at: string): string => formatDeadline(new Date(at), reader);
export const sayMoment = (at: string): string => `${sayDay(at)}, ${formatTime(new Date(at), reader)}`;
