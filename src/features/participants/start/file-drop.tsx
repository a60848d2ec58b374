import { Button, DropZone, FileTrigger, Text, isFileDropItem } from "react-aria-components";

const ACCEPTED = [
  ".csv",
  ".tsv",
  ".txt",
  ".xlsx",
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/** A file dropped, pasted or chosen: the three ways in, all of them by keyboard too. */
export const FileDrop = ({ onFile }: { onFile: (file: File) => void }) => (
  <DropZone
    className="file-drop"
    onDrop={(event) => {
      const item = event.items.find(isFileDropItem);
      void item?.getFile().then(onFile);
    }}
  >
    <Text slot="label" className="file-drop-label">
      Drop a file here, or paste it
    </Text>
    <FileTrigger
      acceptedFileTypes={ACCEPTED}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onFile(file);
      }}
    >
      <Button className="button primary">Open a file</Button>
    </FileTrigger>
    <span className="small">CSV, TSV or Excel (XLSX), up to a million people and more</span>
  </DropZone>
);
