/** A photo of a page is read well at this size, in pixels; phones take four times as many. */
const LONGEST = 2_500;
const LARGE = 3_000_000;

/**
 * A large photo, drawn smaller and the right way up; everything else as it is. What the browser cannot draw goes as it is,
 * too: the service says what is wrong with it.
 */
export async function smaller(file: File): Promise<Blob> {
  if (file.type !== 'image/jpeg') {
    return file;
  }
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = LONGEST / Math.max(picture.width, picture.height);
    return scale >= 1 && file.size < LARGE ? file : await drawn(picture, Math.min(1, scale));
  } catch {
    return file;
  }
}

async function drawn(picture: ImageBitmap, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/jpeg', 0.85));
}
