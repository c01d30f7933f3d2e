import { roundStatuses, type RoundStatus } from "@parallax/domain/round/status";

export function isRoundStatus(text: unknown): text is RoundStatus {
  return roundStatuses.some((status) => status === text);
}
