import { extname } from 'node:path';

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.avi', 'video/x-msvideo'],
  ['.bmp', 'image/bmp'],
  ['.csv', 'text/csv'],
  ['.doc', 'application/msword'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.eml', 'message/rfc822'],
  ['.gif', 'image/gif'],
  ['.heic', 'image/heic'],
  ['.html', 'text/html'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.json', 'application/json'],
  ['.log', 'text/plain'],
  ['.m4a', 'audio/mp4'],
  ['.md', 'text/markdown'],
  ['.mov', 'video/quicktime'],
  ['.mp3', 'audio/mpeg'],
  ['.mp4', 'video/mp4'],
  ['.ofd', 'application/ofd'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.ppt', 'application/vnd.ms-powerpoint'],
  ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['.svg', 'image/svg+xml'],
  ['.tif', 'image/tiff'],
  ['.tiff', 'image/tiff'],
  ['.txt', 'text/plain'],
  ['.wav', 'audio/wav'],
  ['.webp', 'image/webp'],
  ['.xls', 'application/vnd.ms-excel'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xml', 'application/xml'],
  ['.yaml', 'application/yaml'],
  ['.yml', 'application/yaml'],
  ['.zip', 'application/zip'],
]);

/** The media type that a file's extension stands for; `application/octet-stream` when it is not known. */
export function mediaTypeOf(name: string): string {
  return mediaTypes.get(extname(name).toLowerCase()) ?? 'application/octet-stream';
}
