import { text } from "../words/words.ts";
import { ConfirmDialog } from "./dialog.tsx";

/** Asks before the secret is forgotten, which nothing brings back. @param props.onClose the question is answered. */
export function ForgetDialog({
  forget,
  onClose,
}: {
  readonly forget: () => Promise<void>;
  readonly onClose: () => void;
}) {
  return (
    <ConfirmDialog
      title={text("ui.credentials.forget-title")}
      text={text("ui.credentials.forget-text")}
      confirm={text("ui.credentials.forget-confirm")}
      cancel={text("ui.credentials.forget-cancel")}
      onConfirm={() => {
        onClose();
        void forget();
      }}
      onCancel={onClose}
    />
  );
}
