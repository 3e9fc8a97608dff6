/** Opens the record of a set-up in a tab of its own. */
export const RecordLink = ({ runId, label }: { readonly runId: string; readonly label: string }) => (
  <a
    class="button button-primary"
    href={`/popup/record.html#${encodeURIComponent(runId)}`}
    target="_blank"
    rel="noreferrer"
  >
    {label}
  </a>
);
