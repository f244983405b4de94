/** Marks a story as read, here and at the server; it can be undone. */
import { offerUndo } from "../frame/undo.ts";
import { ask } from "../server/ask.ts";
import type { StoryModel } from "./model.ts";
import { rememberLook } from "./since-look.ts";

export function markAsRead(model: StoryModel, marked: () => void): void {
  const undo = rememberLook(model);
  void ask(`/stories/${model.story.id}/look`, { method: "POST" });
  marked();
  offerUndo("Marked as read.", () => {
    undo();
    marked();
  });
}
