import { walkChunks } from "./walk-chunks";

walkChunks("missing", "code that is missing is named once, with its part, and Retry brings it");
