/** What the server said, or null if that was no JSON. */

import type { ServerMessage } from "./protocol";

export function parsed(data: string): ServerMessage | null {
  try {
    return JSON.parse(data) as ServerMessage;
  } catch {
    return null;
  }
}
