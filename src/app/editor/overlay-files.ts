import type { Files } from '../../ports/files.ts';

/** Files as somebody sees who has some of them open: what is open and not saved yet stands in for what is on disk. */
export function overlayFiles(files: Files, opened: ReadonlyMap<string, string>): Files {
  const bytesOf = (path: string) => {
    const text = opened.get(files.absolute(path));
    return text === undefined ? null : new TextEncoder().encode(text);
  };
  return {
    ...files,
    status: async (path) => {
      const bytes = bytesOf(path);
      return bytes ? { kind: 'file', sizeBytes: bytes.byteLength } : files.status(path);
    },
    read: async (path) => bytesOf(path) ?? files.read(path),
  };
}
